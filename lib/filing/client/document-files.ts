// Which document may a file be, by its name? A suggestion that the person confirms; without a matching word there is no guess.
import type { Text } from '../text';
import type { Client, Document, Service } from './client';

export interface DocumentGuess {
  /** An id of the rulebook, or null. */
  readonly document: string | null;
  readonly side: 'front' | 'back' | null;
}

/** Common names of documents besides those in the rulebook; the first match counts. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/执照|事业单位法人证|组织机构代码|licen[cs]e/iu, 'subject-certificate'],
  [/(?:网站|服务|app)负责人.*(?:身份证|证件)/iu, 'service-principal-id'],
  [/身份证|id[-_ ]?card|证件照/iu, 'subject-principal-id'],
  [/实名(?:认证)?截图|real[-_ ]?name/iu, 'domain-real-name-screenshot'],
  [/域名证书|domain[-_ ]?cert/iu, 'domain-certificate'],
];

const FRONT = /正面|人像|头像面|front|(?<!\p{Script=Han})正(?!\p{Script=Han})|证正(?!\p{Script=Han})/iu;
const BACK = /反面|国徽|背面|back|(?<!\p{Script=Han})反(?!\p{Script=Han})|证反(?!\p{Script=Han})/iu;

/** Looks for a document's name in the rulebook first, then for its common names. */
export function guessDocument(
  fileName: string,
  documents: readonly { readonly id: string; readonly label: Text }[],
): DocumentGuess {
  const name = fileName.normalize('NFKC').replace(/\.\w+$/u, '');
  const named = documents
    .filter(({ label }) => bare(label.zh).length > 3 && name.includes(bare(label.zh)))
    .toSorted((one, other) => bare(other.label.zh).length - bare(one.label.zh).length)[0]; // the longest is the most specific
  const called = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  const known = called !== undefined && documents.some(({ id }) => id === called) ? called : null;
  const document = named?.id ?? known;
  if (document === 'subject-certificate') return { document, side: null }; // its front is all of it
  return {
    document,
    side: FRONT.test(name) ? 'front' : BACK.test(name) ? 'back' : null,
  };
}

/** The name without a bracketed suffix. */
function bare(name: string): string {
  return name.replace(/[（(].*$/u, '');
}
/** The card of a person by what the person does for the client: that of its principal, else of a service's, else of its representative. */
export function cardOf({ entity, services, people }: Client, name: string): string | null {
  const ids = people.filter((person) => person.name === name).map(({ id }) => id);
  if (ids.includes(entity.subjectPrincipal)) return 'subject-principal-id';
  if (services.some(({ servicePrincipal }) => ids.includes(servicePrincipal))) return 'service-principal-id';
  return ids.includes(entity.legalRepresentative ?? '') ? 'legal-rep-id' : null;
}
const OF_SUBJECT = /^(?:subject-principal|guardian|residence|student|employment|handheld|passport)/;
const OF_SERVICE_PRINCIPAL = /^service-principal/;
/** Whether each service may have a document of its own of this kind. */
export const isEachServices = (type: string): boolean => /^(?:domain|site|app|pre-approval)/.test(type);
/** The ids for `of`. A site's document goes to the chosen services that lack it, or to all of them when none does. */
export function ownersOf(client: Client, chosen: readonly string[], type: string): readonly string[] {
  const services = client.services.filter((service) => chosen.includes(service.id));
  if (OF_SUBJECT.test(type)) return [client.entity.subjectPrincipal];
  if (OF_SERVICE_PRINCIPAL.test(type))
    return [...new Set(services.map((service) => service.servicePrincipal))];
  if (!isEachServices(type) || services.length === 0) return ['entity'];
  const has = (of: string) => client.documents.some((one) => one.type === type && one.of === of);
  const lacking = services.map((service) => service.id).filter((id) => !has(id));
  return lacking.length > 0 ? lacking : services.map((service) => service.id);
}
/** Does a document belong to this service? A domain's document also counts for another service with the same domains, such as an app beside its website. */
export function isOfService(client: Client, service: Service, { of, type }: Document): boolean {
  if (of === service.id) return true;
  if (!type.startsWith('domain-') || service.domains.length === 0) return false;
  const owner = client.services.find(({ id }) => id === of);
  return owner !== undefined && domainsIn(owner) === domainsIn(service);
}
const domainsIn = ({ domains }: Service): string =>
  domains
    .map(({ name }) => name)
    .sort()
    .join(' ');
type MediaType = Document['mediaType'];
const starts: Readonly<Record<MediaType, (head: string) => boolean>> = {
  'image/jpeg': (head) => head.startsWith('\xff\xd8\xff'),
  'image/png': (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  'image/webp': (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  'application/pdf': (head) => head.startsWith('%PDF-'),
  'video/mp4': (head) => head.slice(4, 8) === 'ftyp',
};
/** Whether base64 data starts like a file of this media type. */
export function isOfMediaType(base64: string, mediaType: MediaType): boolean {
  return starts[mediaType](headOf(base64));
}
/** The media type by the first bytes of base64 data; null for a type that we do not accept. */
export function mediaTypeOf(base64: string): MediaType | null {
  const types = Object.keys(starts) as MediaType[]; // the record has exactly these keys
  return types.find((type) => isOfMediaType(base64, type)) ?? null;
}
/** The first bytes as a string with one character per byte. */
function headOf(base64: string): string {
  return atob(base64.slice(0, 32)); // 32 characters of base64 are 24 bytes
}
