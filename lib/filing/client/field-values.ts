// What does the client say for each field id of a portal? Plain values by field id, for one service of one filing.
import { accessFor } from './access-for';
import type { Client, Filing, Person, Service } from './client';
import { sameValue } from './client-parts';
import { entityState, isFirstFiling, serviceState } from './state-values';
import { type DocumentReference, uploadsFor } from './upload-slots';
import { codeUsedBy } from './used-code';

/**
 * One field's value: text; an id of ours for a choice (`entity.nature`: entity type, `…certType`: certificate
 * type); several of either; a yes or no; or documents for an upload.
 */
export type FieldValue = string | boolean | readonly string[] | DocumentReference;

/** Field id → value. A field for which the client has no value has no key. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

type Loose = Record<string, FieldValue | null | undefined>;

/** Values of all field ids for the service at `serviceIndex` (0-based, in the filing's order); null: no service. */
export function valuesFor(client: Client, filing: Filing, serviceIndex: number | null): FieldValues {
  const serviceId = serviceIndex === null ? undefined : filing.services[serviceIndex];
  const service = client.services.find((one) => one.id === serviceId);
  return known({
    'entity.filingType': isFirstFiling(client, filing) ? 'first-filing' : undefined,
    ...entityState(client, filing),
    ...entityValues(client),
    ...personValues('subjectPrincipal', personOf(client, client.entity.subjectPrincipal)),
    'subjectPrincipal.isLegalPerson': isLegalPerson(client),
    ...(service
      ? { ...serviceValues(client, filing, service), ...serviceState(client, filing, service) }
      : {}),
    ...uploadsFor(client, service),
  });
}

/** The values on which two versions of a client agree; those still to be decided are left out. */
export function agreedValues(
  [client, otherwise]: readonly [Client, Client],
  filing: Filing,
  serviceIndex: number | null,
): FieldValues {
  const others = valuesFor(otherwise, filing, serviceIndex);
  const values = Object.entries(valuesFor(client, filing, serviceIndex));
  return Object.fromEntries(values.filter(([id, value]) => sameValue(value, others[id])));
}

/** The field ids whose values differ between two versions of a client, for any service of the filing. */
export function differingFields(client: Client, otherwise: Client, filing: Filing): readonly string[] {
  const services = filing.services.length === 0 ? [null] : filing.services.map((_, index) => index);
  const ids = services.flatMap((index) => {
    const [values, others] = [valuesFor(client, filing, index), valuesFor(otherwise, filing, index)];
    return [...Object.keys(values), ...Object.keys(others)].filter(
      (id) => !sameValue(values[id], others[id]),
    );
  });
  return [...new Set(ids)];
}

function entityValues(client: Client): Loose {
  const entity = client.entity;
  const { names: region } = entity.region;
  const legal = personOf(client, entity.legalRepresentative);
  return {
    'entity.region': region,
    'entity.nature': entity.type,
    'entity.natureGroup': entity.type === 'personal' ? 'personal' : 'organization',
    'entity.name': entity.name,
    'entity.certType': entity.certType,
    'entity.certNumber': entity.certNumber,
    'entity.certValidity': entity.certValidUntil,
    'entity.certLongTerm': entity.certValidUntil ? entity.certValidUntil === 'long-term' : undefined,
    'entity.certAddress': entity.certAddress,
    'entity.certRegion': entity.certAddress?.startsWith(region.join('')) === true ? region : undefined,
    'entity.mailAddress': entity.mailAddress,
    'entity.isMailSameAsCert': isSameAddress(entity.mailAddress, entity.certAddress),
    'entity.investor': entity.investor,
    'entity.legalPersonName': legal?.name,
    'entity.legalPersonCertNumber': legal?.certNumber,
    'legal.certType': legal?.certType,
    'legal.certValidity': legal && validityOf(legal),
    'legal.certLongTerm': legal && isLongTerm(legal),
    'legal.idAddress': legal?.certAddress,
    'legal.mobile': legal?.mobile,
    'legal.email': legal?.email,
    'legal.birthDate': legal?.birthDate,
    'legal.nationality': legal?.region,
    'entity.businessScope': entity.businessScope,
    'entity.remark': entity.remark,
    'entity.icpNumber': entity.icpNumber,
    'entity.noticeDate': noticeDateOf(client),
  };
}

/** Are two addresses the same but for spaces? Unknown unless both are known. */
const isSameAddress = (one?: string | null, other?: string | null): boolean | undefined => {
  const [first, second] = [one, other].map((address) => address?.replace(/\s/gu, ''));
  return first && second ? first === second : undefined;
};

/** The day on which the notice of responsibility was signed; unknown if several differ, because it is not clear which is meant. */
function noticeDateOf({ documents }: Client): string | undefined {
  const notices = documents.filter(({ type }) => type === 'authenticity-responsibility-notice');
  const [day, ...others] = new Set(notices.map(({ issuedOn }) => issuedOn ?? undefined));
  return others.length === 0 ? day : undefined;
}

/** First and last day of a person's certificate; undefined unless both are known. */
const validityOf = ({ certValidFrom: from, certValidUntil: until }: Person): [string, string] | undefined =>
  from && until ? [from, until] : undefined;

const isLongTerm = ({ certValidUntil: until }: Person): boolean | undefined =>
  until ? until === 'long-term' : undefined;

function personValues(role: 'subjectPrincipal' | 'servicePrincipal', person: Person | undefined): Loose {
  if (!person) return {};
  return {
    [`${role}.name`]: person.name,
    [`${role}.certType`]: person.certType,
    [`${role}.certNumber`]: person.certNumber,
    [`${role}.certValidity`]: validityOf(person),
    [`${role}.certLongTerm`]: isLongTerm(person),
    [`${role}.idAddress`]: person.certAddress,
    [`${role}.birthDate`]: person.birthDate,
    [`${role}.nationality`]: person.region,
    [`${role}.mobile`]: person.mobile,
    [`${role}.phoneCountry`]: isOfMainland(person) ? '86' : undefined,
    [`${role}.landline`]: person.landline,
    [`${role}.emergencyPhone`]: person.emergencyPhone,
    [`${role}.email`]: person.email,
  };
}

const MAINLAND_PHONE = /^(?:(?:\+|00)?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}(?:-\d{1,6})?)$/;

/** Are all phone numbers of a person mainland numbers? */
function isOfMainland({ mobile, landline, emergencyPhone }: Person): boolean {
  const held = [mobile, landline, emergencyPhone].filter((phone) => Boolean(phone));
  return held.length > 0 && held.every((phone) => MAINLAND_PHONE.test(phone ?? ''));
}

function serviceValues(client: Client, filing: Filing, service: Service): Loose {
  const access = accessFor(service, filing.provider);
  const sameAsPrincipal = service.servicePrincipal === client.entity.subjectPrincipal;
  return {
    'service.kind': service.kind,
    'service.name': service.name,
    'service.domain': service.domains.map((domain) => domain.name),
    ...domainValues(service),
    'service.homeUrl': service.homeUrls,
    'service.content': service.content,
    'service.preApproval': preApprovalOf(service),
    'service.language': service.languages,
    'service.openDate': service.openedOn,
    'service.remark': service.remark,
    'service.icpNumber': service.icpNumber,
    ...personValues('servicePrincipal', personOf(client, service.servicePrincipal)),
    'servicePrincipal.sameAsPrincipal': sameAsPrincipal,
    'access.resource': access.resource,
    'access.authCode': codeUsedBy(client, filing, service.id) ? undefined : access.authCode,
    'access.ip': access.ips,
    'access.method': access.method,
    'access.location': access.location?.names,
    ...(service.kind === 'app' ? appValues(service) : {}),
  };
}

/** What is asked about a domain besides its name; unknown for several domains, because it is not clear which is meant. */
function domainValues({ domains }: Service): Loose {
  const [domain, ...others] = domains;
  if (domain === undefined || others.length > 0) return {};
  return {
    'service.domainOwner': domain.owner,
    'service.domainExpiry': domain.expires,
    'service.domainRealNameDate': domain.realNameSince,
    'access.registrarName': domain.registrar,
  };
}

/** An empty list means that none is needed; forms have an option for that. */
function preApprovalOf({ preApproval }: Service): readonly string[] | undefined {
  if (preApproval === undefined) return undefined;
  return preApproval === null || preApproval.length === 0 ? ['none'] : preApproval;
}

function appValues(service: Service): Loose {
  const first = service.apps[0];
  return {
    'app.name': service.name,
    'app.platform': service.apps.map((app) => app.platform),
    'app.packageName': first?.packageName,
    'app.publicKey': first?.publicKey,
    'app.signature': first?.signature,
    'app.icpNumber': service.icpNumber,
  };
}

/** Is the legal representative also the person in charge? Unknown until both are named. */
function isLegalPerson({ entity }: Client): boolean | undefined {
  const { legalRepresentative: legal, subjectPrincipal: principal } = entity;
  return legal && principal ? legal === principal : undefined;
}

function personOf(client: Client, id: string | null | undefined): Person | undefined {
  return client.people.find((person) => person.id === id);
}

function known(values: Loose): FieldValues {
  const entries = Object.entries(values).filter(([, value]) => !isEmpty(value));
  // fromEntries loses the fact that null and undefined were filtered out
  return Object.fromEntries(entries) as Record<string, FieldValue>;
}

function isEmpty(value: FieldValue | null | undefined): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
