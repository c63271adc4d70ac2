// Which documents does the client hold for this filing, and what is wrong with them?

import { daysBetween } from '../../rules/days';
import type { FactValue } from '../../rules/operator-names';
import { type Client, type Document, SCAN_FAULTS, type ScanFault, type Service } from '../client/client';
import { isOfService } from '../client/document-files';
import { monthsBetween } from '../days';
import type { DocumentType } from '../rulebook/documents';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import type { People } from './people-facts';

/** Facts of the documents, and their faults by document id. */
export interface DocumentsHeld {
  readonly facts: Record<string, FactValue | undefined>;
  readonly faults: DocumentFaults;
}

/** The documents for one service: those of the entity, of the service and of the two principals. */
export function documentsHeld(
  book: Rulebook,
  client: Client,
  service: Service | undefined,
  people: People,
  asOf: string,
): DocumentsHeld {
  const held = heldByType(client, service, people);
  if (hasAppData(service)) held.set('app-signature-info', []);
  const faults = new Map<string, Text[]>();
  for (const [type, files] of held) {
    const known = book.documents.get(type);
    const found = known === undefined ? [] : faultsOf(known, files, asOf, ofOnePage(client));
    if (found.length > 0) faults.set(type, found);
  }
  return {
    facts: {
      documents: [...held.keys()],
      ...ageFacts(held, asOf),
      ...sizeFacts(held),
      ...scanFacts(held),
    },
    faults,
  };
}

const ID_OF = {
  subject: ['subject-principal-id', 'service-principal-id'],
  service: ['service-principal-id', 'subject-principal-id'],
} as const;

/** Documents by type; a principal's identity card counts for its owner's role, whatever type it was stored as. */
function heldByType(client: Client, service: Service | undefined, people: People): Map<string, Document[]> {
  const held = new Map<string, Document[]>();
  const owners = ['entity', people.subject?.id, people.service?.id, people.legal?.id];
  for (const document of client.documents) {
    const isId = document.type === 'subject-principal-id' || document.type === 'service-principal-id';
    const isHeld =
      owners.includes(document.of) || (service !== undefined && isOfService(client, service, document));
    if (isId || !isHeld) continue;
    held.set(document.type, [...(held.get(document.type) ?? []), document]);
  }
  for (const role of ['subject', 'service'] as const) {
    const types = ID_OF[role];
    const own = types.map((type) =>
      client.documents.filter((one) => one.type === type && one.of === people[role]?.id),
    );
    const files = own.find((list) => list.length > 0);
    if (files !== undefined) held.set(types[0], files);
  }
  return held;
}

function hasAppData(service: Service | undefined): boolean {
  const apps = service?.apps ?? [];
  return apps.length > 0 && apps.every((app) => app.publicKey && app.signature);
}

/** The persons whose certificate is a passport, which has one page of data and no back side. */
const ofOnePage = ({ people }: Client): ReadonlySet<string> =>
  new Set(people.filter(({ certType }) => certType === 'passport').map(({ id }) => id));

function faultsOf(
  { limits }: DocumentType,
  files: readonly Document[],
  asOf: string,
  onePage: ReadonlySet<string>,
): Text[] {
  const { maxAgeMonths, profile, sides } = limits;
  const shown = new Set(files.map(({ side, of }) => (onePage.has(of) ? 'both' : (side ?? 'both'))));
  const faults: (Text | false)[] = [
    files.some(({ validUntil }) => isPast(validUntil, asOf)) && { zh: '已过期', en: 'expired' },
    maxAgeMonths !== undefined &&
      files.some(({ issuedOn }) => issuedOn && monthsBetween(issuedOn, asOf) > maxAgeMonths) && {
        zh: `签署已超过${maxAgeMonths}个月`,
        en: `signed more than ${maxAgeMonths} months ago`,
      },
    files.some(({ issuedOn }) => issuedOn && issuedOn > asOf) && {
      zh: '签署日期晚于今天',
      en: 'dated after today',
    },
    sides === 2 &&
      !shown.has('both') &&
      shown.size === 1 && {
        zh: shown.has('front') ? '缺国徽面' : '缺人像面',
        en: shown.has('front') ? 'the back is missing' : 'the front is missing',
      },
    profile === 'image' &&
      files.some(({ mediaType }) => !mediaType.startsWith('image/')) && {
        zh: '须为图片',
        en: 'must be a picture',
      },
    ...scanFaults(files),
  ];
  return faults.filter((fault) => fault !== false);
}

function isPast(until: string | null | undefined, asOf: string): boolean {
  return typeof until === 'string' && until !== 'long-term' && until < asOf;
}

/** Certificates whose pictures are checked. */
const CERTIFICATES: ReadonlySet<string> = new Set([
  'subject-certificate',
  'subject-principal-id',
  'service-principal-id',
  'domain-certificate',
]);

/** Certificates that are issued in colour; a domain's is printed by whoever asks for it. */
export const IN_COLOUR: ReadonlySet<string> = new Set(
  [...CERTIFICATES].filter((type) => type !== 'domain-certificate'),
);

/** Facts of the certificates' pictures; unknown while one of them was not checked or gave no result. */
function scanFacts(held: ReadonlyMap<string, readonly Document[]>): Record<string, FactValue | undefined> {
  const scans = (types: ReadonlySet<string>) =>
    [...held].filter(([type]) => types.has(type)).flatMap(([, files]) => files.map(({ scan }) => scan));
  return {
    'documents.allLegible': allOf(scans(CERTIFICATES).map((scan) => scan?.legible)),
    'documents.allOriginalColour': allOf(scans(IN_COLOUR).map((scan) => scan?.colour)),
  };
}

/** False when one is; true only when all are; else unknown. */
function allOf(answers: readonly (boolean | null | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.length > 0 && answers.every(Boolean) ? true : undefined;
}

const SCAN_TEXTS: Readonly<Record<ScanFault, Text>> = {
  'small-text': { zh: '图片上的字太小', en: 'the text in the picture is too small' },
  blurred: { zh: '图片模糊', en: 'the picture is blurred' },
  glare: { zh: '图片有反光', en: 'light hides a part of the picture' },
  cut: { zh: '图片边缘被裁掉', en: 'the picture cuts a part off' },
};

function scanFaults(files: readonly Document[]): readonly Text[] {
  const found = new Set(files.flatMap(({ scan }) => scan?.faults ?? []));
  return SCAN_FAULTS.filter((fault) => found.has(fault)).map((fault) => SCAN_TEXTS[fault]);
}

const BYTES_OF_A_SCAN = 200 * 1024; // a smaller file is a thumbnail, whose size tells nothing about the scan

/** The largest attached file in bytes, and the format of the pictures: the one that is accepted least often. A filmed promise is no picture. */
function sizeFacts(held: ReadonlyMap<string, readonly Document[]>): Record<string, FactValue | undefined> {
  const files = [...held.values()].flat().filter(({ mediaType }) => !mediaType.startsWith('video/'));
  if (files.length === 0) return {};
  const largest = Math.max(...files.map(bytesOf));
  const icons = held.get('app-icon') ?? [];
  const forms = files.map(({ mediaType }) => mediaType.split('/')[1]?.replace('jpeg', 'jpg') ?? '');
  return {
    'documents.largestBytes': largest,
    'app.iconBytes': icons.length === 0 ? undefined : Math.max(...icons.map(bytesOf)),
    'documents.imageBytes': largest < BYTES_OF_A_SCAN ? undefined : largest,
    'documents.imageFormat': forms.find((form) => form !== 'jpg' && form !== 'png') ?? forms[0],
  };
}

/** The number of bytes in base64 data. */
function bytesOf({ data }: Document): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return (data.length * 3) / 4 - padding;
}

const LETTERS = [
  'subject-principal-authorization',
  'service-principal-authorization',
  'legal-rep-authorization',
];

function ageFacts(
  held: ReadonlyMap<string, readonly Document[]>,
  asOf: string,
): Record<string, FactValue | undefined> {
  const days = (types: readonly string[]) =>
    types.flatMap((type) => held.get(type) ?? []).flatMap(({ issuedOn }) => issuedOn ?? []);
  const letters = days(LETTERS).toSorted()[0];
  const domain = days(['domain-certificate']).toSorted()[0];
  return {
    'documents.authorizationAgeMonths': letters === undefined ? undefined : monthsBetween(letters, asOf),
    'documents.domainCertificateAgeDays': domain === undefined ? undefined : daysBetween(domain, asOf),
  };
}
/** The faults of attached documents by document id, for those that were checked. */
export type DocumentFaults = ReadonlyMap<string, readonly Text[]>;
