// How does a person see what the browser says of a store that does not answer? Its address is opened in a tab.
import { plain } from '../../plain';
import type { Translate } from '../../translate';

/** A link to the address of a store. */
export function OpenStore({ t, origin }: { readonly t: Translate; readonly origin: string }) {
  return (
    <a href={origin} target="_blank" rel="noreferrer" data-testid="team-open-store">
      {t('team.sync.openStore', { host: plain(new URL(origin).host) })}
    </a>
  );
}
