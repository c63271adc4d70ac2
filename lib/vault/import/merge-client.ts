// What becomes of a stored client when a table tells of it again? What the table says is renewed, all else stays.
import type { Client, Person, Service } from '../../filing/client';

/** The stored client with what a table says laid over it. Documents, filings, and people and services of no row are kept. */
export function mergeClient(stored: Client, incoming: Client): Client {
  const people = mergePeople(stored.people, incoming.people);
  const idOf = (id: string) => people.ids.get(id) ?? id;
  const { subjectPrincipal, legalRepresentative, ...entity } = incoming.entity;
  return {
    ...stored,
    tags: [...new Set([...stored.tags, ...incoming.tags])].slice(0, 50),
    entity: {
      ...stored.entity,
      ...entity,
      subjectPrincipal: idOf(subjectPrincipal),
      ...(legalRepresentative ? { legalRepresentative: idOf(legalRepresentative) } : {}),
    },
    people: people.list,
    services: mergeServices(
      stored.services,
      incoming.services.map((service) => ({ ...service, servicePrincipal: idOf(service.servicePrincipal) })),
    ),
  };
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
    if (known) list[at] = { ...known, ...person, id };
    else list.push({ ...person, id });
  }
  return { list, ids };
}

/** A service of the same kind that shares a domain, or the name, is the same service. */
function mergeServices(stored: readonly Service[], incoming: readonly Service[]): Service[] {
  const list = [...stored];
  for (const service of incoming) {
    const at = list.findIndex((one) => isSameService(one, service));
    const known = list[at];
    if (!known) {
      list.push({ ...service, id: freeId('service', list) });
      continue;
    }
    const fresh = service.domains.filter(({ name }) => !known.domains.some((one) => one.name === name));
    list[at] = {
      ...known,
      ...service,
      id: known.id,
      domains: [...known.domains, ...fresh],
      homeUrls: service.homeUrls.length > 0 ? service.homeUrls : known.homeUrls,
      content: known.content,
      preApproval: known.preApproval,
      languages: known.languages,
      access: { ...known.access, ...service.access },
      apps: known.apps,
    };
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
