// Why is nothing of the server filled in here? The one on file is at another provider.
import type { ServerElsewhere as Elsewhere } from '../../protocol/tab';
import type { Translate } from '../translate';

interface ServerElsewhereProps {
  readonly elsewhere: Elsewhere;
  /** The provider of this filing. */
  readonly here: string;
  readonly t: Translate;
  /** Leads to a place of the client. */
  readonly openPlace: ((place: string) => void) | undefined;
}

/** One sentence, and the way to where the server at this provider is noted. */
export function ServerElsewhere({ elsewhere, here, t, openPlace }: ServerElsewhereProps) {
  const there = t.list(elsewhere.there.map((one) => t.word('provider', one)));
  return (
    <p class="notice calm" data-testid="panel-server-elsewhere">
      {t('panel.serverElsewhere', { there, here: t.word('provider', here) })}{' '}
      {openPlace && (
        <button
          type="button"
          class="link"
          data-testid="panel-server-note"
          onClick={() => openPlace(elsewhere.place)}
        >
          {t('panel.serverElsewhere.note')}
        </button>
      )}
    </p>
  );
}
