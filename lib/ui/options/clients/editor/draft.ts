// How is a client edited that is not whole yet? A draft of the same shape, its parts reached by place: people[0].mobile.
import type { Client } from '../../../../filing/client/client';

type Step = string | number;
type Loose = Readonly<Record<string, unknown>>;

/** The steps of a place: people[0].mobile is people, 0, mobile. */
function stepsOf(place: string): readonly Step[] {
  return [...place.matchAll(/([A-Za-z]\w*)|\[(\d+)\]/g)].map((match) => match[1] ?? Number(match[2]));
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(draft: Client, place: string): unknown {
  let here: unknown = draft;
  for (const step of stepsOf(place)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<Step, unknown>)[step]; // an object or a list: a missing key is undefined
  }
  return here;
}

/** The draft with another value at a place; undefined takes it out. The place after a list's last item begins another one. */
export function withValue(draft: Client, place: string, value: unknown): Client {
  // the shape stays: a field of a place only ever sets what its kind may hold, and the vault checks it all
  return replaced(draft, stepsOf(place), value) as Client;
}

function replaced(here: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(here) ? here : [];
    const longer = step === list.length ? [...list, undefined] : list;
    return longer.map((item, at) => (at === step ? replaced(item, rest, value) : item));
  }
  const object: Loose = typeof here === 'object' && here !== null ? { ...here } : {};
  return { ...object, [step]: replaced(object[step], rest, value) };
}

/** The draft as it is to be saved: empty texts are not known, empty lines and rows are none. */
export function tidy(draft: Client): Client {
  return tidied(draft) as Client; // only empty texts go, which the schema takes for missing
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(tidied).filter((item) => !isNothing(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) =>
    // bytes stay in the vault: empty data says so
    key === 'data' ? [key, part] : [key, tidied(part)],
  );
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

function isNothing(item: unknown): boolean {
  return item === undefined || (typeof item === 'object' && item !== null && Object.keys(item).length === 0);
}

/** A client of whom nothing is known yet, with one person in the roles that must be filled. */
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

/** Another service, looked after by the subject's principal until somebody else is chosen. */
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

/** Another filing, of all services. */
export function newFiling(id: string, draft: Client): Client['filings'][number] {
  const services = draft.services.map((service) => service.id);
  return { id, provider: '', intent: 'open-or-host', services, answers: [], state: 'draft' };
}
