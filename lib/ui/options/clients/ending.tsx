// What of a client is over, or will be soon? A short warning with the day.
import type { ListedClient } from '../../../protocol/clients';
import type { Translate } from '../../translate';

interface EndingProps {
  readonly t: Translate;
  readonly ends: NonNullable<ListedClient['ends']>;
  readonly today: string;
}

/** The day and what ends on it: red when it is over, amber when it will be within the days that the list looks ahead. */
export function Ending({ t, ends: { what, on, days }, today }: EndingProps) {
  const isOver = days < 0;
  const says = isOver ? t('desk.ended') : t('desk.endsIn', { n: days });
  return (
    <span data-testid="client-ends" data-state={isOver ? 'ended' : 'soon'}>
      <span class={isOver ? 'desk-block' : 'desk-warn'}>{t.near(on, today)}</span>
      <small class="muted">
        {t(`desk.end.${what}`)} {says}
      </small>
    </span>
  );
}
