// Which filings does a client have before anyone began one? A draft for each provider that one of its services names.
import type { Client, Filing, Service } from './client';

/** The client with a draft for every provider whose services are in no filing yet; the very same client when none is lacking. */
export function withDraftFilings(client: Client): Client {
  const drafts = draftsFor(client);
  return drafts.length === 0 ? client : { ...client, filings: [...client.filings, ...drafts] };
}

/**
 * The client with a draft at this provider for the services that name none and are in no filing; the very same client
 * when it has no such service.
 */
export function withFilingAt(client: Client, provider: string): Client {
  const inFiling = new Set(client.filings.flatMap(({ services }) => services));
  const isOpen = ({ id, icpNumber, access }: Service) => !icpNumber && !access.provider && !inFiling.has(id);
  if (!client.services.some(isOpen)) return client;
  const services = client.services.map((service) =>
    isOpen(service) ? { ...service, access: { ...service.access, provider } } : service,
  );
  return withDraftFilings({ ...client, services });
}

/** The drafts that are lacking, one a provider. What carries a number is filed already. */
function draftsFor({ services, filings }: Client): readonly Filing[] {
  const inFiling = new Set(filings.flatMap((filing) => filing.services));
  const open = services.filter(({ id, icpNumber }) => !icpNumber && !inFiling.has(id));
  const providers = [...new Set(open.flatMap(({ access }) => access.provider ?? []))];
  return providers.map((provider) => {
    const here = open.filter(({ access }) => access.provider === provider);
    return draftOf(provider, here, filings);
  });
}

/** A draft at this provider for all services of the client, for one who has no filing there. */
export function draftAt({ services, filings }: Client, provider: string): Filing {
  return draftOf(provider, services, filings);
}

/** Its id follows from the provider, so that a draft is the same one whenever the client is read. */
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
