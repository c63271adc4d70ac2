// What is shown for a page whose address imitates a filing portal's?
import type { TabView } from '../protocol/tab';
import type { Translate } from './translate';

/** The warning; nothing if the address imitates none. */
export function Imitation({ view, t }: { readonly view: TabView; readonly t: Translate }) {
  if (view.imitates === undefined) return null;
  return (
    <p class="bad" role="alert" data-testid="imitation">
      {t('panel.imitation', { host: view.imitates })}
    </p>
  );
}
