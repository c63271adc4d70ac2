// How is a stored client updated from a table? Values in the table replace the stored ones; all others stay.
import { withMainAt } from '../../filing/client/access-for';
import type { Client, Domain, Filing, Person, Service } from '../../filing/client/client';

/** Only what the table says: a checked client has its unknown values as keys too, and they must not replace stored ones. */
const said = <Part extends object>(part: Part): Partial<Part> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<Part>; // the same keys and values, fewer of them

/** The stored client updated from a table. Documents, filings, and people and services without a row are kept; of a filing a table changes only the number of its order. */
export function mergeClient(stored: Client, incoming: Client): Client {
  const people = mergePeople(stored.people, incoming.people);
  const idOf = (id: string) => people.ids.get(id) ?? id;
  const { subjectPrincipal, legalRepresentative, ...entity } = incoming.entity;
  const services = mergeServices(
    stored.services,
    incoming.services.map((service) => ({ ...service, servicePrincipal: idOf(service.servicePrincipal) })),
  );
  return {
    ...stored,
    tags: [...new Set([...stored.tags, ...incoming.tags])].slice(0, 50),
    entity: {
      ...stored.entity,
      ...said(entity),
      subjectPrincipal: idOf(subjectPrincipal),
      ...(legalRepresentative ? { legalRepresentative: idOf(legalRepresentative) } : {}),
    },
    people: people.list,
    services: services.list,
    filings: mergeOrders(
      stored.filings,
      incoming.filings.map((filing) => ({
        ...filing,
        services: filing.services.map((id) => services.ids.get(id) ?? id),
      })),
    ),
  };
}

/**
 * The other client with ids that fit the stored one: the same people and services get the same ids, all others free ones,
 * so that two records of one client can be merged part by part.
 */
export function alignClient(stored: Client, incoming: Client): Client {
  const { ids } = mergePeople(stored.people, incoming.people);
  const services = new Map<string, string>();
  const taken = [...stored.services];
  for (const service of incoming.services) {
    const id = stored.services.find((one) => isSameService(one, service))?.id ?? freeId('service', taken);
    services.set(service.id, id);
    taken.push({ ...service, id });
  }
  const person = (id: string) => ids.get(id) ?? id;
  const service = (id: string) => services.get(id) ?? id;
  const { legalRepresentative } = incoming.entity;
  return {
    ...incoming,
    id: stored.id,
    entity: {
      ...incoming.entity,
      subjectPrincipal: person(incoming.entity.subjectPrincipal),
      ...(legalRepresentative ? { legalRepresentative: person(legalRepresentative) } : {}),
    },
    people: incoming.people.map((one) => ({ ...one, id: person(one.id) })),
    services: incoming.services.map((one) => ({
      ...one,
      id: service(one.id),
      servicePrincipal: person(one.servicePrincipal),
    })),
    documents: withFreeIds('document', stored.documents, incoming.documents).map((one) => ({
      ...one,
      of: service(person(one.of)),
    })),
    filings: withFreeIds('filing', stored.filings, incoming.filings).map((one) => ({
      ...one,
      services: one.services.map(service),
    })),
  };
}

function withFreeIds<Item extends { readonly id: string }>(
  word: string,
  stored: readonly Item[],
  incoming: readonly Item[],
): Item[] {
  const taken = [...stored];
  return incoming.map((item) => {
    const next = { ...item, id: freeId(word, taken) };
    taken.push(next);
    return next;
  });
}

/** A person with the same certificate number is the same person and keeps the id that documents point to. */
function mergePeople(
  stored: readonly Person[],
  incoming: readonly Person[],
): { list: Person[]; ids: ReadonlyMap<string, string> } {
  const list = [...stored];
  const ids = new Map<string, string>();
  for (const person of incoming) {
    const at = list.findIndex((one) => one.certNumber === person.certNumber);
    const known = list[at];
    const id = known?.id ?? freeId('person', list);
    ids.set(person.id, id);
    if (known) list[at] = { ...known, ...said(person), id };
    else list.push({ ...person, id });
  }
  return { list, ids };
}

/** A service of the same kind that shares a domain, or the name, is the same service. */
function mergeServices(
  stored: readonly Service[],
  incoming: readonly Service[],
): { list: Service[]; ids: ReadonlyMap<string, string> } {
  const list = [...stored];
  const ids = new Map<string, string>();
  for (const service of incoming) {
    const at = list.findIndex((one) => isSameService(one, service));
    const known = list[at];
    const id = known?.id ?? freeId('service', list);
    ids.set(service.id, id);
    if (!known) {
      list.push({ ...service, id });
      continue;
    }
    const listed = <Item>(now: readonly Item[], before: Item[]): Item[] =>
      now.length > 0 ? [...now] : before;
    const { provider } = service.access;
    const hosted = provider ? withMainAt(known, provider) : known; // a server at another one stays noted for that
    list[at] = {
      ...hosted,
      ...said(service),
      id: known.id,
      domains: mergeDomains(known.domains, service.domains),
      homeUrls: listed(service.homeUrls, known.homeUrls),
      content: listed(service.content, known.content),
      languages: listed(service.languages, known.languages),
      access: { ...hosted.access, ...said(service.access) },
      apps: known.apps,
    };
  }
  return { list, ids };
}

/** The stored domains with what the table says of each, and those that are new. */
function mergeDomains(stored: readonly Domain[], incoming: readonly Domain[]): Domain[] {
  const fresh = incoming.filter(({ name }) => !stored.some((one) => one.name === name));
  const about = (name: string) => incoming.find((one) => one.name === name);
  return [...stored.map((one) => ({ ...one, ...said(about(one.name) ?? {}) })), ...fresh];
}

/** The filings with the numbers of a table: each goes to the filing that has it, else to one under way with a service of the row. */
function mergeOrders(stored: readonly Filing[], incoming: readonly Filing[]): Filing[] {
  const list = [...stored];
  for (const order of incoming) {
    const here = list.filter(({ provider }) => provider === order.provider);
    if (here.some(({ orderNumber }) => orderNumber === order.orderNumber)) continue;
    const open = here.filter(
      ({ state, services }) => state !== 'approved' && services.some((id) => order.services.includes(id)),
    );
    const known = open.find(({ orderNumber }) => !orderNumber) ?? open.at(-1);
    if (known) list[list.indexOf(known)] = { ...known, orderNumber: order.orderNumber };
    else list.push({ ...order, id: freeId('filing', list) });
  }
  return list;
}

function isSameService(a: Service, b: Service): boolean {
  if (a.kind !== b.kind) return false;
  return a.name === b.name || a.domains.some(({ name }) => b.domains.some((one) => one.name === name));
}

function freeId(word: string, taken: readonly { readonly id: string }[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${word}-${number}`;
    if (!taken.some((one) => one.id === id)) return id;
  }
}
