// How is an incomplete client edited? As a draft of the same shape, whose parts are addressed by place: people[0].mobile.
import type { Client } from '../../../../filing/client/client';

/** The draft as it is saved: without empty texts, lines and rows. */
export function tidy(draft: Client): Client {
  return tidied(draft) as Client; // only empty texts are removed, which the schema treats as missing
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(tidied).filter((item) => !isNothing(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) =>
    // empty data means that the bytes in the vault are kept
    key === 'data' ? [key, part] : [key, tidied(part)],
  );
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

function isNothing(item: unknown): boolean {
  return item === undefined || (typeof item === 'object' && item !== null && Object.keys(item).length === 0);
}

/** An empty client, with one person in the required roles. */
export function newClient(id: string): Client {
  return {
    format: 'beiantong.client',
    version: 1,
    id,
    tags: [],
    entity: {
      name: '',
      type: 'enterprise',
      certType: 'business-licence',
      certNumber: '',
      region: { code: '', names: [] },
      subjectPrincipal: 'person-1',
    },
    people: [newPerson('person-1')],
    services: [],
    documents: [],
    filings: [],
  };
}

/** Another person. */
export function newPerson(id: string): Client['people'][number] {
  return { id, name: '', region: 'mainland', certType: 'resident-id', certNumber: '' };
}

/** Another service, whose principal is the subject's until another is chosen. */
export function newService(id: string, draft: Client): Client['services'][number] {
  return {
    id,
    kind: 'website',
    name: '',
    domains: [],
    homeUrls: [],
    content: [],
    languages: ['zh-Hans'],
    servicePrincipal: draft.entity.subjectPrincipal,
    access: {},
    apps: [],
  };
}

/** Another filing, of all services; at their provider, where they have only one. */
export function newFiling(id: string, draft: Client): Client['filings'][number] {
  const services = draft.services.map((service) => service.id);
  const providers = new Set(draft.services.flatMap(({ access }) => access.provider ?? []));
  const [provider = ''] = providers.size === 1 ? providers : [];
  return { id, provider, intent: 'open-or-host', services, answers: [], state: 'draft' };
}
