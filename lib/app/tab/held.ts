// What does the portal contain of this filing that its client does not? It is part of the filing, so the pre-check must consider it.
import { isIdentityOfClient, type PageItem, takeInto } from '../../filing/client/adopt-values';
import type { Client } from '../../filing/client/client';
import { valuesFor } from '../../filing/client/field-values';
import type { PlannedRow } from '../../page/model';
import type { SessionStore } from '../../vault/store/key-value-store';
import { heldItems, keepHeldItems } from '../state/held-items';
import { itemOf, regionOf } from './adoptable';
import type { Bound, TabContext } from './context';

const nameOf = ({ fieldId, service }: Pick<PlannedRow, 'fieldId' | 'service'>): string =>
  `${fieldId} ${service ?? ''}`;

/**
 * A server was chosen on the portal: the portal then derives address and way of access from it, as from a service
 * code.
 */
const serversIn = (plan: readonly PlannedRow[]): readonly PageItem[] =>
  plan.flatMap(({ fieldId, service, now }) =>
    fieldId === 'access.resource' ? [{ fieldId: 'access.authCode', service, value: now }] : [],
  );

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
  const before = await heldItems(store, tabId, filing.id);
  const servers = serversIn(plan);
  const shown = new Set([...plan, ...servers].map(nameOf));
  const here = plan.filter(({ reason }) => reason.code === 'no-value');
  const items = [
    ...here.flatMap((row) => itemOf(context, plan, row, today) ?? []),
    ...servers.filter(({ value }) => value.some((text) => text.trim() !== '')),
    ...before.filter((item) => !shown.has(nameOf(item))),
  ].filter((item) => isLacking(bound, item));
  if (JSON.stringify(items) !== JSON.stringify(before))
    await keepHeldItems(store, tabId, { filingId: filing.id, items });
  if (items.length === 0) return context;
  const taken = (client: Client) => takeInto(client, filing, items, { regionOf, newId: () => 'page' });
  const { client, otherwise } = bound;
  return { ...context, bound: { ...bound, client: taken(client), otherwise: otherwise && taken(otherwise) } };
}

function isLacking({ client, filing }: Bound, { fieldId, service }: PageItem): boolean {
  const index = filing.services.length === 0 ? null : (service ?? 0);
  return !isIdentityOfClient(fieldId) && valuesFor(client, filing, index)[fieldId] === undefined;
}
