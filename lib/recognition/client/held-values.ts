// Which of a paper's fields does a client hold already? Keyed by the paper's fields, so that both can be compared.
import type { Client, Person } from '../../filing/client/client';
import { paperKind } from './paper-kinds';
import { DOMAIN_PLACES, ENTITY_PLACES, heldAt, PERSON_PLACES } from './paper-places';
import type { ReviewedPaper } from './reviewed-paper';

/** Values by field; a field for which the client holds nothing is absent. */
export type Held = Readonly<Record<string, string>>;

/** What the client holds for a paper's fields; nothing for a person or a domain that is new to it. */
export function heldOf(client: Client, { kind: id, values }: ReviewedPaper): Held {
  const kind = paperKind(id);
  if (kind?.of === 'entity') return entityValues(client);
  if (kind?.of === 'service') return heldAt(DOMAIN_PLACES, domainLike(client, values.domain ?? ''));
  // a back side names nobody: only its front says whose it is
  if (kind?.of === 'person' && kind.side !== 'back')
    return heldAt(PERSON_PLACES, knownPerson(client, values));
  return {};
}

function entityValues({ entity, people }: Client): Held {
  const name = people.find(({ id }) => id === entity.legalRepresentative)?.name;
  return { ...heldAt(ENTITY_PLACES, entity), ...(name ? { representative: name } : {}) };
}

/** The person of the client with this number, or else with this name. */
export function knownPerson(
  { people }: Client,
  { name = '', number = '' }: ReviewedPaper['values'],
): Person | undefined {
  return (
    people.find((person) => number !== '' && person.certNumber === number) ??
    people.find((person) => name !== '' && person.name === name)
  );
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0' };

/** A domain in which letters and digits that look alike are written the same. */
function byLook(domain: string): string {
  return domain.toLowerCase().replace(/[lio]/g, (sign) => LOOK_ALIKE[sign] ?? sign);
}

type Domain = Client['services'][number]['domains'][number];

/** The client's domain that is this one, or else one that looks like it. */
function domainLike({ services }: Client, name: string): Domain | undefined {
  const domains = services.flatMap((service) => service.domains);
  return (
    domains.find((domain) => domain.name === name) ??
    domains.find((domain) => byLook(domain.name) === byLook(name))
  );
}
