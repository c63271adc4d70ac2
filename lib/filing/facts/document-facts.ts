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
  const faults = new Map<string, DocumentFault[]>();
  for (const [type, files] of held) {
    const known = book.documents.get(type);
    const found =
      known === undefined
        ? []
        : [...faultsOf(known, files, asOf), ...lackingSides(known, files, client.people)];
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

const SIDES = {
  'resident-id': {
    front: { zh: '还差人像面', en: 'the portrait side is still missing' },
    back: { zh: '还差国徽面', en: 'the emblem side is still missing' },
  },
  other: {
    front: { zh: '还差正面', en: 'the front is still missing' },
    back: { zh: '还差反面', en: 'the back is still missing' },
  },
} as const;

/** The side that is still to be added: what is there is in order, so this is no fault. A passport has one page of data and no back. */
function lackingSides(
  { limits }: DocumentType,
  files: readonly Document[],
  people: Client['people'],
): DocumentFault[] {
  if (limits.sides !== 2) return [];
  const certType = people.find(({ id }) => files.some(({ of }) => of === id))?.certType;
  const shown = new Set(files.map(({ side }) => side ?? 'both'));
  if (certType === 'passport' || shown.has('both') || shown.size !== 1) return [];
  const names = certType === 'resident-id' ? SIDES['resident-id'] : SIDES.other;
  return [{ ...names[shown.has('front') ? 'back' : 'front'], isLacking: true }];
}

function faultsOf({ limits }: DocumentType, files: readonly Document[], asOf: string): Text[] {
  const { maxAgeMonths, profile } = limits;
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

/**
 * The largest attached file in bytes, and the form of the pictures: the one that is accepted least often. A filmed promise is no
 * picture. A fill makes a picture smaller where the provider wants it, never larger, so of several the largest speaks for them.
 */
function sizeFacts(held: ReadonlyMap<string, readonly Document[]>): Record<string, FactValue | undefined> {
  const files = [...held.values()].flat().filter(({ mediaType }) => !mediaType.startsWith('video/'));
  if (files.length === 0) return {};
  const picture = largestOf(files.filter(({ mediaType }) => mediaType.startsWith('image/')));
  const forms = files.map(({ mediaType }) => mediaType.split('/')[1]?.replace('jpeg', 'jpg') ?? '');
  return {
    'documents.largestBytes': largestOf(files),
    'app.iconBytes': largestOf(held.get('app-icon') ?? []),
    'documents.imageBytes': picture !== undefined && picture < BYTES_OF_A_SCAN ? undefined : picture,
    'documents.imageFormat': forms.find((form) => form !== 'jpg' && form !== 'png') ?? forms[0],
  };
}

/** The size of the largest; unknown without any, or where the size of one is unknown. */
function largestOf(files: readonly Document[]): number | undefined {
  const sizes = files.map(bytesOf);
  const known = sizes.filter((size) => size !== undefined);
  return known.length === 0 || known.length < sizes.length ? undefined : Math.max(...known);
}

/** The number of bytes: as read with the client, or counted in the base64 data. */
function bytesOf({ data, bytes }: Document): number | undefined {
  if (data === '') return bytes;
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
/** What is wrong with an attached document. `isLacking`: nothing with what is there, but a side of it is not there yet. */
export interface DocumentFault extends Text {
  readonly isLacking?: true;
}

/** The faults of attached documents by document id, for those that were checked. */
export type DocumentFaults = ReadonlyMap<string, readonly DocumentFault[]>;
