// Is a client consistent? Numbers, references, duplicates and files: what a schema alone cannot check.
import { checkAnyPhone, checkCertificateNumber, checkNumber, type NumberType } from '../numbers/check-number';
import type { NumberCheck } from '../numbers/result';
import { onlyFormat } from '../numbers/wrong-length';
import { standingOf } from '../regions/divisions';
import type { Client, Person } from './client';
import { type ClientFault, faultAt, faultOfNumber } from './client-faults';
import { isOfMediaType } from './document-files';

/** A client with its numbers normalized for storage, and all its faults. */
export interface CheckedClient {
  readonly client: Client;
  readonly faults: readonly ClientFault[];
}

type Report = (place: string, check: NumberCheck, original: string, type: NumberType | null) => string;

/** Checks a client that fits the schema, as of a day (YYYY-MM-DD). */
export function checkClient(client: Client, asOf: string): CheckedClient {
  const faults: ClientFault[] = [];
  const numbers = withNumbers(client, asOf, (place, check, original, type) => {
    if (check.ok) return check.value;
    faults.push(faultOfNumber(place, check.reason, type, original));
    return original;
  });
  faults.push(...unknownDivisions(client));
  faults.push(...danglingReferences(client), ...duplicates(numbers), ...wrongFiles(client));
  return { client: numbers, faults };
}

/** The client with every number normalized; faults are passed to `report`. */
function withNumbers(client: Client, asOf: string, report: Report): Client {
  const number = <T extends string | null | undefined>(place: string, type: NumberType, value: T) =>
    value ? report(place, checkNumber(type, value, asOf), value, type) : value;
  const { entity } = client;
  return {
    ...client,
    entity: {
      ...entity,
      certNumber: report(
        'entity.certNumber',
        checkCertificateNumber(entity.certType, entity.certNumber, asOf),
        entity.certNumber,
        onlyFormat(entity.certType),
      ),
      icpNumber: number('entity.icpNumber', 'icp-number', entity.icpNumber),
    },
    people: client.people.map((person, at) => withPersonNumbers(person, `people[${at}]`, asOf, report)),
    services: client.services.map((service, at) => ({
      ...service,
      icpNumber: number(`services[${at}].icpNumber`, 'icp-number', service.icpNumber),
      ...(service.policeNumber && {
        policeNumber: number(`services[${at}].policeNumber`, 'police-number', service.policeNumber),
      }),
      domains: service.domains.map((domain, index) => ({
        ...domain,
        name: number(`services[${at}].domains[${index}].name`, 'domain-name', domain.name),
      })),
    })),
  };
}

function withPersonNumbers(person: Person, place: string, asOf: string, report: Report): Person {
  const number = <T extends string | null | undefined>(key: string, type: NumberType, value: T) =>
    value ? report(`${place}.${key}`, checkNumber(type, value, asOf), value, type) : value;
  const certificate = checkCertificateNumber(person.certType, person.certNumber, asOf);
  return {
    ...person,
    certNumber: report(`${place}.certNumber`, certificate, person.certNumber, onlyFormat(person.certType)),
    mobile: number('mobile', 'mainland-mobile', person.mobile),
    landline: number('landline', 'landline', person.landline),
    emergencyPhone: person.emergencyPhone
      ? report(
          `${place}.emergencyPhone`,
          checkAnyPhone(person.emergencyPhone, asOf),
          person.emergencyPhone,
          null,
        )
      : person.emergencyPhone,
    email: number('email', 'email', person.email),
  };
}

/** A code that is in no edition of the list is a typing error; one that was removed from the list may still be on a certificate. */
function unknownDivisions({ entity, services }: Client): readonly ClientFault[] {
  const codes: readonly (readonly [string, string | undefined])[] = [
    ['entity.region.code', entity.region.code],
    ...services.flatMap(({ access, otherAccess }, at) => [
      [`services[${at}].access.location.code`, access.location?.code] as const,
      ...(otherAccess ?? []).map(
        ({ location }, index) =>
          [`services[${at}].otherAccess[${index}].location.code`, location?.code] as const,
      ),
    ]),
  ];
  return codes
    .filter(([, code]) => code !== undefined && standingOf(code) === 'unlisted')
    .map(([place]) => faultAt(place, 'unknown-division'));
}

function danglingReferences(client: Client): readonly ClientFault[] {
  const people = new Set(client.people.map((person) => person.id));
  const services = new Set(client.services.map((service) => service.id));
  const faults: ClientFault[] = [];
  const person = (place: string, id: string | null | undefined) => {
    if (id && !people.has(id)) faults.push(faultAt(place, 'no-such-person'));
  };
  person('entity.subjectPrincipal', client.entity.subjectPrincipal);
  person('entity.legalRepresentative', client.entity.legalRepresentative);
  for (const [at, service] of client.services.entries()) {
    person(`services[${at}].servicePrincipal`, service.servicePrincipal);
  }
  for (const [at, document] of client.documents.entries()) {
    const isOwned = document.of === 'entity' || people.has(document.of) || services.has(document.of);
    if (!isOwned) faults.push(faultAt(`documents[${at}].of`, 'no-such-owner'));
  }
  for (const [at, filing] of client.filings.entries()) {
    for (const [index, id] of filing.services.entries()) {
      if (!services.has(id)) faults.push(faultAt(`filings[${at}].services[${index}]`, 'no-such-service'));
    }
  }
  return faults;
}

function duplicates(client: Client): readonly ClientFault[] {
  const named = (list: string, key: string, values: readonly string[]) =>
    repeated(values.map((value, at) => [`${list}[${at}].${key}`, value]));
  const ids = (list: 'people' | 'services' | 'documents' | 'filings') =>
    named(
      list,
      'id',
      client[list].map((one) => one.id),
    );
  const owners: [string, string][] = [
    ...client.people.map((one, at): [string, string] => [`people[${at}].id`, one.id]),
    ...client.services.map((one, at): [string, string] => [`services[${at}].id`, one.id]),
  ];
  return [
    ...repeated(owners), // a document's `of` must mean one person or one service
    ...ids('documents'),
    ...ids('filings'),
    ...repeatedDomains(client.services),
    ...client.services.flatMap(repeatedProviders),
    ...client.filings.flatMap((filing, at) => [
      ...repeated(filing.services.map((id, index) => [`filings[${at}].services[${index}]`, id])),
      ...named(
        `filings[${at}].answers`,
        'fact',
        filing.answers.map((answer) => answer.fact),
      ),
    ]),
  ];
}

/** One entity may file a website and an app on one domain (Huawei Cloud, APP备案咨询, 2025-12-31), not two websites. */
export function repeatedDomains(
  services: readonly { readonly kind: string; readonly domains: readonly { readonly name: string }[] }[],
): readonly ClientFault[] {
  return repeated(
    services.flatMap(({ kind, domains }, at) =>
      domains.flatMap(({ name }, index): [string, string][] =>
        name === '' ? [] : [[`services[${at}].domains[${index}].name`, `${kind} ${name}`]],
      ),
    ),
  );
}

/** A service has one server at each provider. */
function repeatedProviders({ access, otherAccess }: Client['services'][number], at: number) {
  const others = (otherAccess ?? []).map(
    ({ provider }, index) => [`services[${at}].otherAccess[${index}].provider`, provider] as const,
  );
  return repeated([[`services[${at}].access.provider`, access.provider ?? ''] as const, ...others]);
}

function repeated(values: readonly (readonly [string, string])[]): readonly ClientFault[] {
  const first = new Map<string, string>();
  const faults: ClientFault[] = [];
  for (const [place, value] of values) {
    const earlier = first.get(value);
    if (earlier) faults.push({ ...faultAt(place, 'duplicate'), earlier });
    else first.set(value, place);
  }
  return faults;
}

function wrongFiles(client: Client): readonly ClientFault[] {
  return client.documents.flatMap((document, at) => {
    if (document.data === '') return [faultAt(`documents[${at}].data`, 'empty-file')];
    return isOfMediaType(document.data, document.mediaType)
      ? []
      : [faultAt(`documents[${at}].data`, 'not-the-media-type')];
  });
}
