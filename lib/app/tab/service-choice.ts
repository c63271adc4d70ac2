// Which of a client's services is a page for? The one that the page names, else the only one of its provider; else the person says it, before anything is begun.
import type { Client, Filing, Service } from '../../filing/client/client';
import { draftAt, openFilings, servicesTaken } from '../../filing/client/draft-filings';
import type { ServiceChoice } from '../../protocol/services';
import { summaryOf } from '../clients/list';
import type { App } from '../state/app';
import type { TabSession } from '../state/tab-store';
import type { TabContext } from './context';
import { filingMeant } from './filing-choice';
import { summaryOfService } from './page-service';
import { namedOn } from './propose';

type Where = Pick<TabContext, 'url' | 'portal' | 'page'>;

/** The services among which the person must choose; null where it is clear, or where the page is no known portal's. */
export async function serviceChoiceOf(
  app: App,
  clientId: string,
  where: Where,
): Promise<ServiceChoice | null> {
  const read = where.portal?.provider ? await app.vault.readClientWithoutFiles(clientId) : null;
  if (!read?.ok) return null;
  const { client } = read;
  const filing = await filingMeant(app, client, where);
  const services = choosable(client, filing, where);
  if (services.length < 2 || clearOne(services, where) !== null) return null;
  return { client: summaryOf(app.rulebook(), client), services: services.map(summaryOfService) };
}

/** The filing for one service: the one that has it, else a draft of its own. `service`: the person's choice; null: what is clear by the page. */
export function filingFor(
  client: Client,
  filing: Filing | undefined,
  where: Where,
  service: string | null,
): Filing {
  const { provider, kinds } = at(where);
  const draft = draftAt(client, provider ?? ANY_PROVIDER, kinds);
  const wanted = service ?? clearOne(choosable(client, filing, where), where);
  if (wanted === null || filing?.services.includes(wanted)) return filing ?? draft;
  const own = openFilings(client, provider, kinds).find(({ services }) => services.includes(wanted));
  return own ?? { ...draft, services: [wanted] };
}

/** Why that filing is about this one of several services, if the page or its provider says it; undefined where nothing does. */
export function whyService(client: Client, filing: Filing, where: Where): TabSession['serviceWhy'] {
  const taken = servicesTaken(client.services, at(where).kinds);
  const [own, ...others] = filing.services;
  if (taken.length < 2 || others.length > 0) return undefined;
  const named = namedOn(where.page?.reading ?? null, taken);
  if (named.length > 0) return onlyOf(named) === own ? 'named' : undefined;
  return clearOne(choosable(client, filing, where), where) === own ? 'only' : undefined;
}

const ANY_PROVIDER = 'other';
const at = ({ portal }: Where) => ({ provider: portal?.provider, kinds: portal?.map?.serviceKinds });

/** Services that the portal takes and that are in the filing at hand or in none; empty where all of them may share one order. */
function choosable(client: Client, filing: Filing | undefined, where: Where): readonly Service[] {
  const { provider, kinds } = at(where);
  if (!provider || (filing && filing.state !== 'draft')) return [];
  const own = filing ?? draftAt(client, provider, kinds);
  const begun = new Set(client.filings.flatMap(({ services }) => services));
  const isIn = ({ id }: Service) => own.services.includes(id);
  const free = servicesTaken(client.services, kinds).filter(
    (one) => !isIn(one) && !begun.has(one.id) && !one.icpNumber,
  );
  return free.length === 0 ? [] : [...client.services.filter(isIn), ...free];
}

/** The service that the page names, else the only one of its provider. */
function clearOne(services: readonly Service[], { page, portal }: Where): string | null {
  const named = namedOn(page?.reading ?? null, services);
  return onlyOf(named.length > 0 ? named : services.filter(isAt(portal?.provider)));
}

function onlyOf([only, ...others]: readonly Service[]): string | null {
  return only !== undefined && others.length === 0 ? only.id : null;
}

const isAt =
  (provider: string | null | undefined) =>
  ({ access, otherAccess }: Service): boolean =>
    access.provider === provider || otherAccess?.some((one) => one.provider === provider) === true;
