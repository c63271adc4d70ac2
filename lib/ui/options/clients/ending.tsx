// What of a client has expired or will soon? A short warning with the date.
import type { ListedClient } from '../../../protocol/clients';
import type { Translate } from '../../translate';

interface EndingProps {
  readonly t: Translate;
  readonly ends: NonNullable<ListedClient['ends']>;
  readonly today: string;
}

/** The date and what expires: red when it is past, amber when it is near. */
export function Ending({ t, ends: { what, on, days }, today }: EndingProps) {
  const isOver = days < 0;
  const says = isOver ? t('clients.ended') : t('clients.endsIn', { n: days });
  return (
    <span data-testid="client-ends" data-state={isOver ? 'ended' : 'soon'}>
      <span class={isOver ? 'clients-block' : 'clients-warn'}>{t.near(on, today)}</span>
      <small class="muted">
        {t(`clients.end.${what}`)} {says}
      </small>
    </span>
  );
}
