// What of a client is over, or will be soon? A short warning with the day.
import type { ListedClient } from '../../../protocol/clients';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';

interface EndingProps {
  readonly t: Translate;
  readonly ends: NonNullable<ListedClient['ends']>;
}

/** Red when it is over, amber when it will be within the days that the list looks ahead. */
export function Ending({ t, ends: { what, on, days } }: EndingProps) {
  const isOver = days < 0;
  const says = isOver ? t('desk.ended') : t('desk.endsIn', { n: days });
  return (
    <span
      class={`tag ${isOver ? 'block' : 'warn'}`}
      title={t.date(on)}
      data-testid="client-ends"
      data-state={isOver ? 'ended' : 'soon'}
    >
      <Icon name="warn" /> {t(`desk.end.${what}`)} {says}
    </span>
  );
}
