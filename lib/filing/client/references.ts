// Who points at whom in a client? Persons and services by id, and whether what is pointed at is there.
import type { Client } from './client';

/** A list whose items are pointed at. */
export type Pointed = 'people' | 'services';

export interface Reference {
  readonly list: Pointed;
  readonly id: string;
}

/** All references of a client. A document's are to a service where one of these ids is meant, else to a person. */
function referencesOf(client: Client, serviceIds: ReadonlySet<string>): readonly Reference[] {
  const { entity, services, documents, filings } = client;
  const person = (id: string | null | undefined): readonly Reference[] =>
    id ? [{ list: 'people', id }] : [];
  return [
    ...person(entity.subjectPrincipal),
    ...person(entity.legalRepresentative),
    ...services.flatMap((service) => person(service.servicePrincipal)),
    ...documents.flatMap(({ of }): readonly Reference[] =>
      of === 'entity' ? [] : serviceIds.has(of) ? [{ list: 'services', id: of }] : person(of),
    ),
    ...filings.flatMap((filing) => filing.services.map((id): Reference => ({ list: 'services', id }))),
  ];
}

/** Those that point at nobody; `others` are versions of it in which a service may still be. */
export function danglingIn(client: Client, ...others: readonly Client[]): readonly Reference[] {
  const there = {
    people: new Set(client.people.map(({ id }) => id)),
    services: new Set(client.services.map(({ id }) => id)),
  };
  const serviceIds = new Set([client, ...others].flatMap(({ services }) => services.map(({ id }) => id)));
  return referencesOf(client, serviceIds).filter(({ list, id }) => !there[list].has(id));
}
