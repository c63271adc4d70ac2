// How are values of the page taken into the client? With one press; a name or number only after both values were shown.
import { useState } from 'preact/hooks';
import { isIdentityOfClient } from '../../filing/client/adopt-values';
import type { PlanRow } from '../../page/model';
import { plain } from '../plain';
import { AskFirst } from '../question';
import type { Translate } from '../translate';
import { HiddenDifference, Value } from '../value';

interface TakeProps {
  readonly row: PlanRow;
  readonly label: string;
  readonly t: Translate;
  readonly take: () => void;
}

/** The button that takes a row's value and, for a name or number, the confirmation before it. */
export function Take({ row, label, t, take }: TakeProps) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking)
    return (
      <AskFirst
        title={t('panel.plan.take.identity', { label })}
        act={t('panel.plan.take.confirm', { label })}
        testId="panel-take-question"
        confirm={take}
        stay={() => setAsking(false)}
        stayWord={t('panel.plan.take.leave')}
      >
        <div class="plan-value">
          <del>
            <Value t={t} fieldId={row.fieldId} texts={row.will} label={label} />
          </del>{' '}
          <span class="small muted">{t('panel.plan.becomes')}</span>{' '}
          <ins>
            <Value t={t} fieldId={row.fieldId} texts={row.now} label={label} />
          </ins>{' '}
          <HiddenDifference t={t} fieldId={row.fieldId} one={row.will} other={row.now} />
        </div>
        <p class="small">{t('panel.plan.take.identity.hint')}</p>
      </AskFirst>
    );
  const needsAsking = isIdentityOfClient(row.fieldId ?? '');
  return (
    <button
      type="button"
      class="link"
      data-testid="panel-take"
      onClick={() => (needsAsking ? setAsking(true) : take())}
    >
      {t('panel.plan.take', { label })}
    </button>
  );
}

/**
 * Of what the page says otherwise than the client, all but the client's identity is changed together; what the client lacks is
 * offered in a list of its own.
 */
const differs = ({ fieldId, reason }: PlanRow): boolean =>
  reason.code !== 'no-value' && !isIdentityOfClient(fieldId ?? '');

interface TakeAllProps extends Pick<TakeProps, 't'> {
  /** The rows whose value on the page can be taken. */
  readonly rows: readonly PlanRow[];
  readonly take: (keys: readonly string[]) => void;
}

/** Which rows differ, and one button for several; a single one has its own in its row. */
export function TakeAll({ rows, t, take }: TakeAllProps) {
  const together = rows.filter(differs);
  const n = together.length;
  if (n < 2) return null;
  return (
    <div>
      <p class="small muted">
        {t('panel.plan.takeAll.which', { n, list: t.list(together.map(({ label }) => plain(label))) })}
      </p>
      <button
        type="button"
        class="link"
        data-testid="panel-take-all"
        onClick={() => take(together.map(({ key }) => key))}
      >
        {t('panel.plan.takeAll', { n })}
      </button>
    </div>
  );
}
