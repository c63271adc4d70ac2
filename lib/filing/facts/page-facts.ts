// What does a page itself tell of the filing on it? Facts from what stands in its fields, for a check without any client.
import type { Facts, FactValue } from '../../rules/operator-names';
import type { Person } from '../client/client';
import { checkNumber } from '../numbers/check-number';
import type { Rulebook } from '../rulebook/open';
import { peopleFacts } from './people-facts';
import { phoneFacts } from './phone-facts';
import { provinceOfAddress } from './province-names';

/** Field id → what the page shows for it: choices as our codes, texts as they stand. Of several services the first. */
export type PageValues = Readonly<Record<string, readonly string[] | undefined>>;

/** Facts that the page settles; what it does not show stays unknown. */
export function pageFacts(book: Rulebook, values: PageValues, provider: string | null, asOf: string): Facts {
  const one = (id: string) => values[id]?.[0] || undefined;
  const type = one('entity.nature');
  const people = {
    subject: personIn(values, 'subjectPrincipal', asOf),
    service: personIn(values, 'servicePrincipal', asOf),
    legal: undefined,
  };
  return known({
    asOf,
    provider: provider ?? undefined,
    'entity.name': one('entity.name'),
    'entity.type': type,
    'entity.category': type === undefined ? undefined : type === 'personal' ? 'personal' : 'organization',
    'entity.certificateType': one('entity.certType'),
    'entity.province': provinceOfAddress(book, one('entity.region')),
    'service.kind': one('service.kind') ?? (one('service.domain') === undefined ? undefined : 'website'),
    'service.name': one('service.name'),
    'service.remark': one('service.remark'),
    'domain.name': one('service.domain')?.toLowerCase(),
    ...peopleFacts(book, people, asOf),
    ...phoneFacts(people, []),
  });
}

/** A person as far as the page shows one with a sound number; anything less settles nothing. */
function personIn(values: PageValues, role: string, asOf: string): Person | undefined {
  const one = (id: string) => values[`${role}.${id}`]?.join('') || undefined;
  const [name, certType, certNumber] = [one('name'), one('certType'), one('certNumber')];
  if (!name || !certType || !certNumber) return undefined;
  const isResident = certType === 'resident-id' && checkNumber('resident-id', certNumber, asOf).ok;
  if (certType === 'resident-id' && !isResident) return undefined;
  return {
    id: `${certType} ${certNumber}`,
    name,
    certType,
    certNumber,
    region: isResident ? 'mainland' : undefined,
    mobile: one('mobile'),
    emergencyPhone: one('emergencyPhone'),
    email: one('email'),
  };
}

function known(found: Readonly<Record<string, FactValue | undefined>>): Facts {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
