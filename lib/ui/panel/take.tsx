// How does one value of the page come into the client? By one press; a name or number only after both sides were shown.
import { useState } from 'preact/hooks';
import { isIdentityOfClient } from '../../filing/client/adopt-values';
import type { PlanRow } from '../../page/model';
import type { Translate } from '../translate';
import { HiddenDifference, Value } from '../value';

interface TakeProps {
  readonly row: PlanRow;
  readonly label: string;
  readonly t: Translate;
  readonly take: () => void;
}

/** The press that takes a row's value, and for a name or number the question before it. */
export function Take({ row, label, t, take }: TakeProps) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking)
    return (
      <fieldset class="take-ask" aria-label={t('panel.plan.take', { label })}>
        <p class="small">{t('panel.plan.take.identity', { label })}</p>
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
        <div class="row">
          <button type="button" class="chip danger" data-testid="panel-take-confirm" onClick={take}>
            {t('panel.plan.take.confirm', { label })}
          </button>
          <button type="button" class="chip" onClick={() => setAsking(false)}>
            {t('panel.plan.take.leave')}
          </button>
        </div>
      </fieldset>
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
