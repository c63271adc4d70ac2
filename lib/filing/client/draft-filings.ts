// Which filings does a client have before anyone has started one? A draft for each provider that one of its services names.
import { providersOf, withMainAt } from './access-for';
import { type Client, type Filing, type Service, servicesOf } from './client';

/** The client with a draft for every provider whose services are in no filing yet; the same object when none is missing. */
export function withDraftFilings(client: Client): Client {
  const drafts = draftsFor(client);
  return drafts.length === 0 ? client : { ...client, filings: [...client.filings, ...drafts] };
}

/**
 * The client with a draft at this provider for the services that name no provider and are in no filing; the same object
 * when it has no such service.
 */
export function withFilingAt(client: Client, provider: string): Client {
  const inFiling = new Set(client.filings.flatMap(({ services }) => services));
  const isOpen = ({ id, icpNumber, access }: Service) => !icpNumber && !access.provider && !inFiling.has(id);
  if (!client.services.some(isOpen)) return client;
  const services = client.services.map((service) =>
    isOpen(service) ? withMainAt(service, provider) : service,
  );
  return withDraftFilings({ ...client, services });
}

/** The missing drafts, one per provider. A service with an ICP number is filed already. */
function draftsFor({ services, filings }: Client): readonly Filing[] {
  const inFiling = new Set(filings.flatMap((filing) => filing.services));
  const open = services.filter(({ id, icpNumber }) => !icpNumber && !inFiling.has(id));
  const providers = [...new Set(open.flatMap(({ access }) => access.provider ?? []))];
  return providers.map((provider) => {
    const here = open.filter(({ access }) => access.provider === provider);
    return draftOf(provider, here, filings);
  });
}

/** The kinds of service that a portal takes. */
export type ServiceKinds = readonly Service['kind'][];

/** The services that a portal takes; all of them where it takes any kind. */
export const servicesTaken = (services: readonly Service[], kinds?: ServiceKinds): readonly Service[] =>
  services.filter(({ kind }) => kinds?.includes(kind) ?? true);

/**
 * A draft at this provider for a client without a filing there, with all services that may share one order; without a service
 * where the client has none of a kind that is filed there.
 */
export function draftAt({ services: all, filings }: Client, provider: string, kinds?: ServiceKinds): Filing {
  const services = servicesTaken(all, kinds);
  const here = services.filter((one) => providersOf(one).includes(provider));
  const [first, ...others] = here.length > 0 ? here : services;
  const together = first === undefined ? [] : [first, ...others.filter((one) => areTogether(one, first))];
  return draftOf(provider, together, filings);
}

/**
 * The filings that a page may be for, the likeliest first: those under way at this provider, where the page is no provider's the
 * newest of all first, then those that came back. A filing whose services are all of kinds that the portal does not take does not
 * count.
 */
export function openFilings(
  client: Client,
  provider: string | null | undefined,
  kinds?: ServiceKinds,
): readonly Filing[] {
  const isTaken = (id: string) => client.services.some((one) => one.id === id && kinds?.includes(one.kind));
  const here = client.filings.filter(
    ({ provider: at, services }) =>
      (!provider || at === provider) &&
      (kinds === undefined || services.length === 0 || services.some(isTaken)),
  );
  const open = here.filter(({ state }) => state !== 'approved' && state !== 'refused');
  const refused = here.filter(({ state }) => state === 'refused');
  return [...(provider ? open : open.toReversed()), ...refused.toReversed()];
}

/** The filings under way at other providers whose services would stand in the draft at this one: it would be their second. */
export function filingsElsewhere(client: Client, provider: string, kinds?: ServiceKinds): readonly Filing[] {
  const wanted = new Set(draftAt(client, provider, kinds).services);
  return client.filings.filter(
    (filing) =>
      filing.state !== 'approved' &&
      filing.provider !== provider &&
      filing.services.some((id) => wanted.has(id)),
  );
}

/** The client whose draft is filed at this provider instead, with its services; a filing that was sent stays where it is. */
export function withDraftMoved(client: Client, filingId: string, provider: string): Client {
  const draft = client.filings.find(({ id, state }) => id === filingId && state === 'draft');
  if (!draft) return client;
  return {
    ...client,
    filings: client.filings.map((one) => (one === draft ? { ...one, provider, channel: null } : one)),
    services: client.services.map((service) =>
      draft.services.includes(service.id) ? withMainAt(service, provider) : service,
    ),
  };
}

/**
 * The providers at which everything in this draft was approved already, so that it would only add a further one; none for any
 * other draft or filing, and for one that is meant. An answer given on a page of another provider, or a fill there, is enough
 * to store such a draft.
 */
export function approvedBefore(client: Client, draft: Filing): readonly string[] {
  if (draft.state !== 'draft' || draft.intent !== 'open-or-host' || draft.services.length === 0) return [];
  const { filings } = client;
  const approved = filings.filter(({ state, intent }) => state === 'approved' && intent === 'open-or-host');
  const covering = draft.services.map((id) => approved.filter(({ services }) => services.includes(id)));
  if (covering.some(({ length }) => length === 0)) return [];
  const providers = [...new Set(covering.flat().map(({ provider }) => provider))];
  return isMeant(client, draft) && !providers.includes(draft.provider) ? [] : providers;
}

/** Did somebody do more with this draft than open it? They noted a server for it, wrote in it, or sent it once. */
function isMeant(client: Client, draft: Filing): boolean {
  const hasServer = servicesOf(client, draft).some((one) => providersOf(one).includes(draft.provider));
  return hasServer || Boolean(draft.note || draft.orderNumber || draft.moves?.length);
}

/** May this draft be taken out? One that its services call for would be there again at once. */
export function isRemovable(client: Client, { id, state }: Filing): boolean {
  if (state !== 'draft') return false;
  const filings = client.filings.filter((one) => one.id !== id);
  return withDraftFilings({ ...client, filings }).filings.length === filings.length;
}

/**
 * The filing that a service belongs to instead of this one: the one that already has it, or a draft at its own provider;
 * null if it may be in this one.
 */
export function ownFiling(client: Client, filing: Filing, service: Service): Filing | null {
  if (filing.services.includes(service.id)) return null;
  const own = client.filings.find(
    ({ services, state }) => services.includes(service.id) && state !== 'approved',
  );
  const beside = client.services.filter(({ id }) => filing.services.includes(id));
  const fits =
    beside.every((one) => areTogether(one, service)) ||
    (beside.length === 0 && areAtOne(providersOf(service), [filing.provider]));
  if (fits && (own === undefined || own.state === 'draft')) return null;
  return own ?? draftOf(service.access.provider ?? filing.provider, [service], client.filings);
}

/** An order goes to one provider, and a platform's mini-programs are filed separately. */
const areTogether = (one: Service, other: Service): boolean =>
  isProgram(one) === isProgram(other) && areAtOne(providersOf(one), providersOf(other));

const isProgram = ({ kind }: Service): boolean => kind === 'mini-program' || kind === 'quick-app';

const areAtOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));

/** Its id is derived from the provider, so that a draft has the same id whenever the client is read. */
function draftOf(provider: string, services: readonly Service[], filings: readonly Filing[]): Filing {
  const taken = new Set(filings.map(({ id }) => id));
  const stem = `draft-${provider.replace(/[^\w-]/gu, '').slice(0, 40) || 'other'}`;
  const free = [stem, ...filings.map((_, at) => `${stem}-${at + 2}`)].find((id) => !taken.has(id));
  return {
    id: free ?? stem,
    provider,
    intent: 'open-or-host',
    services: services.map(({ id }) => id),
    answers: [],
    state: 'draft',
  };
}
