// To which state does the person move a filing, and on which day?
import { useState } from 'preact/hooks';
import { BOARD } from '../../../filing/calendar/filing-states';
import type { FilingState } from '../../../filing/client/client';
import type { FilingCard } from '../../../protocol/filings';
import { DayBox } from '../../day-box';
import type { Translate } from '../../translate';

interface MoveFormProps {
  readonly card: FilingCard;
  readonly t: Translate;
  readonly today: string;
  readonly move: (card: FilingCard, to: FilingState, on: string) => void;
}

/** Any state but its own; the day is today unless the person says otherwise. */
export function MoveForm({ card, t, today, move }: MoveFormProps) {
  const [to, setTo] = useState<FilingState | null>(null); // nothing is preselected, so that an accidental press moves nothing
  const [on, setOn] = useState(today);
  return (
    <form
      class="row move-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (on !== '' && to !== null) move(card, to, on);
      }}
    >
      <label>
        {t('filings.move')}
        <select
          data-testid="filing-to"
          value={to ?? ''}
          onChange={(event) => setTo(BOARD.find((one) => one === event.currentTarget.value) ?? null)}
        >
          <option value="">{t('filings.move.choose')}</option>
          {BOARD.map((state) => (
            <option key={state} value={state} disabled={state === card.state}>
              {t(`filings.state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label for="filing-on">
        {t('filings.move.on')}
        <DayBox id="filing-on" t={t} data-testid="filing-on" required max={today} value={on} onDay={setOn} />
      </label>
      <button type="submit" class="primary" data-testid="filing-move" disabled={to === null}>
        {t('filings.move.do')}
      </button>
    </form>
  );
}
