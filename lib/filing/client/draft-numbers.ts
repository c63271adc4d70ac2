// Which numbers and domains of an incomplete client are already wrong? Each is checked whatever else is missing.
import * as z from 'zod';
import { checkAnyPhone, checkCertificateNumber, checkNumber, type NumberType } from '../numbers/check-number';
import type { NumberCheck } from '../numbers/result';
import { onlyFormat } from '../numbers/wrong-length';
import { repeatedDomains } from './client-checks';
import { type ClientFault, faultOfNumber } from './client-faults';

const text = z.string().catch('');
const list = <T extends z.ZodType>(item: T) => z.array(item).catch([]);

/** The parts of a client that contain numbers; what is missing or of another type counts as not typed yet. */
const Draft = z.object({
  entity: z
    .object({ certType: text, certNumber: text, icpNumber: text })
    .catch({ certType: '', certNumber: '', icpNumber: '' }),
  people: list(
    z.object({
      certType: text,
      certNumber: text,
      mobile: text,
      landline: text,
      emergencyPhone: text,
      email: text,
    }),
  ),
  services: list(
    z.object({ kind: text, icpNumber: text, policeNumber: text, domains: list(z.object({ name: text })) }),
  ),
});

/** The faults of all typed numbers and domains, by place. */
export function draftFaults(value: unknown, asOf: string): readonly ClientFault[] {
  const draft = Draft.safeParse(value);
  if (!draft.success) return [];
  const { entity, people, services } = draft.data;
  const number = (place: string, type: NumberType, typed: string) =>
    faultOf(place, typed, type, () => checkNumber(type, typed, asOf));
  const certificate = (base: string, { certType, certNumber }: Readonly<Record<string, string>>) =>
    faultOf(`${base}.certNumber`, certType && certNumber, onlyFormat(certType ?? ''), () =>
      checkCertificateNumber(certType ?? '', certNumber ?? '', asOf),
    );
  return [
    ...certificate('entity', entity),
    ...number('entity.icpNumber', 'icp-number', entity.icpNumber),
    ...people.flatMap((person, at) => [
      ...certificate(`people[${at}]`, person),
      ...number(`people[${at}].mobile`, 'mainland-mobile', person.mobile),
      ...number(`people[${at}].landline`, 'landline', person.landline),
      ...faultOf(`people[${at}].emergencyPhone`, person.emergencyPhone, null, () =>
        checkAnyPhone(person.emergencyPhone, asOf),
      ),
      ...number(`people[${at}].email`, 'email', person.email),
    ]),
    ...services.flatMap((service, at) => [
      ...number(`services[${at}].icpNumber`, 'icp-number', service.icpNumber),
      ...number(`services[${at}].policeNumber`, 'police-number', service.policeNumber),
      ...service.domains.flatMap(({ name }, index) =>
        number(`services[${at}].domains[${index}].name`, 'domain-name', name),
      ),
    ]),
    ...repeatedDomains(services),
  ];
}

function faultOf(
  place: string,
  typed: string | undefined,
  type: NumberType | null,
  check: () => NumberCheck,
): readonly ClientFault[] {
  if (!typed) return [];
  const result = check();
  return result.ok ? [] : [faultOfNumber(place, result.reason, type, typed)];
}
