// What did the last press store from the pages of the filing that a tab is bound to?
import type { TakenView } from '../../protocol/typed-values';
import type { App } from '../state/app';
import type { Taken } from '../state/taken';
import type { TabContext } from './context';

/** The last taking of a tab, as long as it is about the filing that the tab is bound to. */
export const takenHere = (app: App, { tabId, bound }: Pick<TabContext, 'tabId' | 'bound'>): Taken | null => {
  const taken = app.taken.get(tabId);
  return taken?.clientId === bound?.client.id && taken?.filingId === bound?.filing.id
    ? (taken ?? null)
    : null;
};

/** The same for the panel, without the client. */
export function takenView(app: App, context: Pick<TabContext, 'tabId' | 'bound'>): TakenView | undefined {
  const taken = takenHere(app, context);
  if (taken === null) return undefined;
  const { from, stored, left, undone } = taken;
  return { from, stored, left, ...(undone && { undone }) };
}
