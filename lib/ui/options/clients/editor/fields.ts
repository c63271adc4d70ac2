// Which fields has the editor, of which kind is each, and from which list come its values?
import type { Client } from '../../../../filing/client/client';
import type { ChoiceList } from '../../../../protocol/editor-choices';
import { addressIn, domainIn } from './meant';

export type FieldKind =
  | 'text'
  | 'long'
  | 'day'
  | 'until'
  | 'choice'
  | 'chips'
  | 'several'
  | 'lines'
  | 'person';

/** One field. `part` is its place without indexes: people.mobile names its label, its mask and its changes. */
export interface FieldSpec {
  readonly part: string;
  readonly kind: FieldKind;
  readonly list?: ChoiceList;
  /** Required for saving. What portals require besides is in lib/filing/client/needed. */
  readonly isRequired?: boolean;
  /** “None of these” is an option, and comes first. */
  readonly mayBeNone?: boolean;
  /** A number of a person or a company, masked once it is stored unless it is being edited. */
  readonly isPrivate?: boolean;
  /** Normalises what was typed or pasted, when the field is left. */
  readonly meant?: (typed: string) => string;
}

const text = (part: string): FieldSpec => ({ part, kind: 'text' });
const must = (part: string): FieldSpec => ({ part, kind: 'text', isRequired: true });
const secret = (part: string): FieldSpec => ({ part, kind: 'text', isPrivate: true });
const day = (part: string): FieldSpec => ({ part, kind: 'day' });
const choice = (part: string, list: ChoiceList): FieldSpec => ({ part, kind: 'choice', list });
const several = (part: string, list: ChoiceList): FieldSpec => ({ part, kind: 'several', list });

export const entityFields: readonly FieldSpec[] = [
  { ...choice('entity.type', 'entityTypes'), isRequired: true },
  { ...choice('entity.certType', 'certificateTypes'), isRequired: true },
  must('entity.name'),
  { ...secret('entity.certNumber'), isRequired: true },
  { part: 'entity.certValidUntil', kind: 'until' },
  text('entity.icpNumber'),
  text('entity.investor'),
];

export const entityMore: readonly FieldSpec[] = [
  { part: 'entity.businessScope', kind: 'long' },
  { part: 'entity.remark', kind: 'long' },
];

export const entityAddresses: readonly FieldSpec[] = [text('entity.certAddress'), text('entity.mailAddress')];

export const personFields: readonly FieldSpec[] = [
  must('people.name'),
  choice('people.region', 'personRegions'),
  { ...choice('people.certType', 'idTypes'), isRequired: true },
  { ...secret('people.certNumber'), isRequired: true },
  day('people.certValidFrom'),
  { part: 'people.certValidUntil', kind: 'until' },
  text('people.certAddress'),
  day('people.birthDate'),
  secret('people.mobile'),
  secret('people.landline'),
  secret('people.emergencyPhone'),
  text('people.email'),
];

export const serviceFields: readonly FieldSpec[] = [
  { ...choice('services.kind', 'serviceKinds'), isRequired: true },
  must('services.name'),
  { part: 'services.servicePrincipal', kind: 'person', isRequired: true },
  text('services.icpNumber'),
  text('services.policeNumber'),
  { part: 'services.homeUrls', kind: 'lines', meant: addressIn },
  day('services.openedOn'),
  several('services.content', 'content'),
  several('services.languages', 'languages'),
  { ...several('services.preApproval', 'preApproval'), mayBeNone: true },
  { part: 'services.remark', kind: 'long' },
];

export const domainFields: readonly FieldSpec[] = [
  { ...must('services.domains.name'), meant: domainIn },
  text('services.domains.registrar'),
  text('services.domains.owner'),
  day('services.domains.expires'),
  day('services.domains.realNameSince'),
];

export const accessFields: readonly FieldSpec[] = [
  choice('services.access.provider', 'providers'),
  text('services.access.resource'),
  secret('services.access.authCode'),
  choice('services.access.method', 'methods'),
  { part: 'services.access.ips', kind: 'lines' },
];

/** The same of a server at another provider, which is named first. */
export const otherAccessFields: readonly FieldSpec[] = accessFields.map((spec) => ({
  ...spec,
  part: spec.part.replace('.access.', '.otherAccess.'),
  ...(spec.list === 'providers' && { isRequired: true }),
}));

export const appFields: readonly FieldSpec[] = [
  text('services.apps.packageName'),
  { part: 'services.apps.publicKey', kind: 'long' },
  text('services.apps.signature'),
];

export const filingFields: readonly FieldSpec[] = [
  { ...choice('filings.provider', 'providers'), isRequired: true },
  choice('filings.channel', 'channels'),
  { ...choice('filings.intent', 'intents'), isRequired: true },
  text('filings.orderNumber'),
  day('filings.mailedOn'),
  text('filings.note'),
];

export const documentFields: readonly FieldSpec[] = [
  { ...choice('documents.type', 'documents'), isRequired: true },
  day('documents.issuedOn'),
  { part: 'documents.validUntil', kind: 'until' },
];

const all = [
  ...entityFields,
  ...entityMore,
  ...entityAddresses,
  ...personFields,
  ...serviceFields,
  ...domainFields,
  ...accessFields,
  ...otherAccessFields,
  ...appFields,
  ...filingFields,
  ...documentFields,
];

/** What only an organization has. */
const OF_ORGANIZATION: ReadonlySet<string> = new Set([
  'entity.legalRepresentative',
  'entity.investor',
  'entity.businessScope',
]);

/** The fields that an entity of this kind is asked for: an individual has no legal representative. What is filled stays in sight. */
export const askedOf = (entity: Client['entity'], specs: readonly FieldSpec[]): readonly FieldSpec[] =>
  specs.filter(({ part }) => {
    const value = entity[part.slice('entity.'.length) as keyof Client['entity']];
    const isFilled = value !== undefined && value !== null && value !== '';
    return entity.type !== 'personal' || !OF_ORGANIZATION.has(part) || isFilled;
  });

const named = (specs: readonly FieldSpec[], parts: readonly string[]) =>
  parts.flatMap((part) => specs.find((spec) => spec.part === part) ?? []);

/** The start date of a person's certificate, shown beside the expiry date when that person is the entity. */
export const selfValidFrom = named(personFields, ['people.certValidFrom']);

/** The fields that portals require of a principal who is not the entity, and of one who is the entity. */
export const principalEssentials = {
  other: named(personFields, [
    'people.name',
    'people.certNumber',
    'people.certValidFrom',
    'people.certValidUntil',
    'people.mobile',
    'people.emergencyPhone',
    'people.email',
  ]),
  self: named(personFields, ['people.mobile', 'people.emergencyPhone', 'people.email']),
} as const;

/** The field of a part; undefined for what has no field of its own. */
export function specOf(part: string): FieldSpec | undefined {
  return all.find((spec) => spec.part === part);
}

/** The list that the values of a part come from. */
export function listOf(part: string): ChoiceList | undefined {
  return specOf(part)?.list;
}
