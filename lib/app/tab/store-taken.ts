// How are values of a page stored in the client, what is told of it, and how is it taken back?
import { type PageItem, takeInto } from '../../filing/client/adopt-values';
import type { Client } from '../../filing/client/client';
import { mergeClients } from '../../filing/client/merge-clients';
import { checkEdited } from '../../filing/client/parse-client';
import type { TabView } from '../../protocol/tab';
import type { TakenView } from '../../protocol/typed-values';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';
import { regionOf } from './adoptable';
import { type Bound, contextOf } from './context';
import { publishTab } from './publish';
import { takenHere } from './taken-here';
import { shownItems } from './typed';

/** The client before and after, and the values that it was given. */
interface Made {
  readonly before: Client;
  readonly after: Client;
  readonly stored: readonly PageItem[];
}

/**
 * Stores these values in the bound client. Where the client would become invalid with all of them, each that it may have is
 * stored and the others are named.
 */
export async function storeTaken(
  app: App,
  tabId: number,
  { client: { id }, filing }: Bound,
  items: readonly PageItem[],
  from: TakenView['from'],
): Promise<TabView> {
  const options = { regionOf, newId: () => `taken-${app.token()}` };
  const soundWith = (client: Client, some: readonly PageItem[]) => {
    const taken = checkEdited(takeInto(client, filing, some, options), app.today());
    return taken.ok ? taken.client : null;
  };
  if (items.length === 0) return publishTab(app, tabId); // what was pressed is there no more
  const done: { made: Made | null } = { made: null };
  const changed = await changeClient(app.vault, id, (before) => {
    const whole = soundWith(before, items);
    const made = whole ? { after: whole, stored: items } : oneByOne(before, items, soundWith);
    done.made = { before, ...made };
    return made.after;
  });
  if (changed === null || done.made === null) return publishTab(app, tabId);
  const { before, after, stored } = done.made;
  app.notices.delete(tabId);
  app.taken.set(tabId, {
    ...{ clientId: id, filingId: filing.id, from, before, after },
    stored: shownItems(stored),
    left: shownItems(items.filter((item) => !stored.includes(item))),
  });
  if (stored.length > 0) await app.vault.note('taken', id, `${stored.length} from page`);
  return publishTab(app, tabId);
}

function oneByOne(
  before: Client,
  items: readonly PageItem[],
  soundWith: (client: Client, some: readonly PageItem[]) => Client | null,
): Omit<Made, 'before'> {
  let after = before;
  const stored = items.filter((item) => {
    const taken = soundWith(after, [item]);
    after = taken ?? after;
    return taken !== null;
  });
  return { after, stored };
}

/** Takes the last of it back. What was changed in the client since stays. */
export async function takeBack(app: App, tabId: number): Promise<TabView> {
  const taken = takenHere(app, await contextOf(app, tabId));
  if (taken === null || taken.undone !== undefined) return publishTab(app, tabId);
  const { before, after, clientId } = taken;
  let isWhole = true;
  const changed = await changeClient(app.vault, clientId, (now) => {
    const { conflicts } = mergeClients(after, before, now);
    const theirs = Object.fromEntries(conflicts.map(({ place }) => [place, 'theirs' as const]));
    const back = checkEdited(mergeClients(after, before, now, theirs).client, app.today());
    isWhole = back.ok && conflicts.length === 0;
    return back.ok ? back.client : now;
  });
  if (changed) {
    app.taken.set(tabId, { ...taken, undone: isWhole ? 'all' : 'rest' });
    await app.vault.note('taken', clientId, 'taken back');
  }
  return publishTab(app, tabId);
}
