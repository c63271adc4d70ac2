// What does the portal contain of this filing that its client does not? It is part of the filing, so the pre-check must consider it.
import { isIdentityOfClient, type PageItem, takeInto } from '../../filing/client/adopt-values';
import type { Client } from '../../filing/client/client';
import { valuesFor } from '../../filing/client/field-values';
import type { PlannedRow } from '../../page/model';
import { nameOfTyped } from '../../protocol/typed-values';
import type { SessionStore } from '../../vault/store/key-value-store';
import { type HeldOfPages, held, keepHeld } from '../state/held-items';
import { itemOf, regionOf } from './adoptable';
import type { Bound, TabContext } from './context';

const nameOf = ({ fieldId, service }: Pick<PlannedRow, 'fieldId' | 'service'>): string =>
  nameOfTyped({ fieldId: fieldId ?? '', service });

/**
 * The context whose client is completed by what its filing's pages contain: for the report only, never for what is
 * written or stored. Identities of the client and its people are not taken from a page.
 */
export async function withHeld(
  store: SessionStore,
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): Promise<TabContext> {
  const { tabId, bound } = context;
  if (bound === null) return context;
  const { filing } = bound;
  const before = await held(store, tabId, filing.id);
  const now = heldNow({ ...context, bound }, plan, before, today);
  if (JSON.stringify(now) !== JSON.stringify(before))
    await keepHeld(store, tabId, { filingId: filing.id, ...now });
  const items = [...codesOf(now.servers).filter((item) => isLacking(bound, item)), ...now.items];
  if (items.length === 0) return context;
  const taken = (client: Client) => takeInto(client, filing, items, { regionOf, newId: () => 'page' });
  const { client, otherwise } = bound;
  return { ...context, bound: { ...bound, client: taken(client), otherwise: otherwise && taken(otherwise) } };
}

/** What this page holds, and of the earlier ones what it does not ask for. */
function heldNow(
  context: TabContext & { readonly bound: Bound },
  plan: readonly PlannedRow[],
  before: HeldOfPages,
  today: string,
): HeldOfPages {
  const { bound } = context;
  const shown = new Set(plan.map(nameOf));
  const isElsewhere = (item: PageItem) => !shown.has(nameOf(item));
  const here = plan.filter(({ reason }) => reason.code === 'no-value');
  const own = here.flatMap((row) => itemOf(context, plan, row, today) ?? []);
  const items = [...new Map(own.map((item) => [nameOf(item), item])).values()]; // both days of a certificate are one item
  const servers = plan.filter(
    ({ fieldId, now }) => fieldId === SERVER && now.some((text) => text.trim() !== ''),
  );
  return {
    items: [...items, ...before.items.filter(isElsewhere)].filter((item) => isLacking(bound, item)),
    servers: [
      ...servers.map(({ service, now }) => ({ fieldId: SERVER, service, value: now })),
      ...before.servers.filter(isElsewhere),
    ],
    preset: [
      ...presetHere(context, plan, items, before),
      ...before.preset.filter((name) => !shown.has(name)),
    ],
  };
}

const SERVER = 'access.resource';

/**
 * A server was chosen on the portal: the portal then derives address and way of access from it, as from a service
 * code. The code itself is nobody's: it is not held, so that it is never offered for the client.
 */
const codesOf = (servers: readonly PageItem[]): readonly PageItem[] =>
  servers.map((server) => ({ ...server, fieldId: 'access.authCode' }));

/**
 * The names of the choices that the page has set itself. One that the person made before the document was loaded again
 * counts as theirs as long as it is the same.
 */
function presetHere(
  { page }: TabContext,
  plan: readonly PlannedRow[],
  items: readonly PageItem[],
  before: HeldOfPages,
): readonly string[] {
  const preset = new Set(page?.reading.fields.flatMap(({ key, isPreset }) => (isPreset ? [key] : [])));
  const theirs = before.items.filter((item) => !before.preset.includes(nameOf(item)));
  const isTheirs = ({ value, ...item }: PageItem) =>
    theirs.some((one) => nameOf(one) === nameOf(item) && one.value.join() === value.join());
  return items
    .filter((item) => !isTheirs(item))
    .map(nameOf)
    .filter((name) => plan.filter((row) => nameOf(row) === name).every(({ key }) => preset.has(key)));
}

function isLacking({ client, filing }: Bound, { fieldId, service }: PageItem): boolean {
  const index = filing.services.length === 0 ? null : (service ?? 0);
  return !isIdentityOfClient(fieldId) && valuesFor(client, filing, index)[fieldId] === undefined;
}
