// Which filing numbers did the approval bring, and what is pasted into the foot of each website?
import { valueOn } from '../../rules/as-of';
import { type Client, type Filing, type Service, servicesOf } from '../client/client';
import { provinceOfCode } from '../facts/province-names';
import { checkIcpNumber } from '../numbers/names-on-the-net';
import { hasPoliceDigits, policeNumber, policeNumberIn } from '../numbers/police-number';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { isFilingNumber, provinceOfPrefix } from './numbers';
import { snippetFor } from './words';

/** A number, and the line for the foot of the site. */
export interface NumberShown {
  /** null while nobody entered it. */
  readonly number: string | null;
  /** How such a number is written. */
  readonly example: string;
  /** The HTML for the foot of the home page; null without a number, and for what is no website. */
  readonly footer: Text | null;
  /** Whose number the line has, or will have: that of the entity where its province wants it so; absent for what is no website. */
  readonly footerOf?: 'service' | 'entity';
}

/** The numbers of one service: that of the ministry, and that of the public security. */
export interface GivenNumber extends NumberShown {
  readonly service: string;
  readonly name: string;
  readonly police: NumberShown;
}

/**
 * Why a number is not stored: wrongly written, of another province, without suffix, of another kind of service, or of another
 * entity than the known one; that of the public security: too few or too many digits, digits of another province than the
 * letter, or digits alone of a province with two letters.
 */
export type NumberFault =
  | 'shape'
  | 'province'
  | 'suffix'
  | 'kind'
  | 'entity'
  | 'police-shape'
  | 'police-digits'
  | 'police-province'
  | 'police-letter';

const SUFFIX = /-\d+([A-Z])?$/;
const LETTERS: Readonly<Record<Service['kind'], string>> = {
  website: '',
  app: 'A',
  'mini-program': 'X',
  'quick-app': 'K',
};

/** The services of a filing with their numbers, in its order. */
export function givenNumbers(
  book: Rulebook,
  client: Client,
  filing: Filing,
  asOf: string,
): readonly GivenNumber[] {
  const province = provinceOfCode(book, client.entity.region.code) ?? '';
  const prefix = book.provinces.get(province)?.numberPrefix ?? '';
  const subjects = valueOn(book.shared['filings/site-check.json'].subjectNumberProvinces, asOf)?.value ?? [];
  const isOfEntity = subjects.includes(province);
  const inFooter = (number: string) => (isOfEntity ? entityPart(number) : number);
  const division = book.provinces.get(province)?.code ?? '00';
  return servicesOf(client, filing).map(({ id, name, kind, icpNumber, policeNumber: police }) => ({
    service: id,
    name,
    number: icpNumber ?? null,
    example: `${prefix}ICP\u590712345678\u53f7-1${LETTERS[kind]}`,
    footer: icpNumber && kind === 'website' ? snippetFor(book, 'authority', inFooter(icpNumber)) : null,
    ...(kind === 'website' && { footerOf: isOfEntity ? ('entity' as const) : ('service' as const) }),
    police: {
      number: police ?? null,
      example: policeNumber(prefix, `${division.slice(0, 2)}010012345678`),
      footer: police && kind === 'website' ? snippetFor(book, 'police', police) : null,
    },
  }));
}

type Taken =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly fault: NumberFault };

/**
 * The client with the number of a service, and with that of its entity where it had none. An empty one removes the
 * service's number alone: the entity may have other services.
 */
export function withGivenNumber(book: Rulebook, client: Client, serviceId: string, typed: string): Taken {
  const service = client.services.find(({ id }) => id === serviceId);
  const set = (icpNumber: string | null, entity: Client['entity']): Taken => ({
    ok: true,
    client: {
      ...client,
      entity,
      services: client.services.map((one) => (one.id === serviceId ? { ...one, icpNumber } : one)),
    },
  });
  if (typed.trim() === '' || !service) return set(null, client.entity);
  const checked = checkIcpNumber(typed);
  if (!checked.ok || !isFilingNumber(checked.value)) return { ok: false, fault: 'shape' };
  const fault = faultOf(book, client, service, checked.value);
  if (fault !== null) return { ok: false, fault };
  const entityNumber = client.entity.icpNumber ?? entityPart(checked.value);
  return set(checked.value, { ...client.entity, icpNumber: entityNumber });
}

function faultOf(book: Rulebook, { entity }: Client, { kind }: Service, number: string): NumberFault | null {
  const province = provinceOfCode(book, entity.region.code);
  if (province !== null && provinceOfPrefix(book, number) !== province) return 'province';
  const suffix = SUFFIX.exec(number);
  if (!suffix) return 'suffix';
  if ((suffix[1] ?? '') !== LETTERS[kind]) return 'kind';
  const known = entity.icpNumber ? checkIcpNumber(entity.icpNumber) : null;
  return known?.ok && entityPart(known.value) !== entityPart(number) ? 'entity' : null;
}

const entityPart = (number: string): string => number.replace(SUFFIX, '');

/** The client with the public security number of a service; an empty one leaves none, as if there never had been one. */
export function withPoliceNumber(book: Rulebook, client: Client, serviceId: string, typed: string): Taken {
  const set = (number: string | null): Taken => {
    const kept = ({ policeNumber: _, ...service }: Service): Service =>
      number === null ? service : { ...service, policeNumber: number };
    const services = client.services.map((one) => (one.id === serviceId ? kept(one) : one));
    return { ok: true, client: { ...client, services } };
  };
  if (typed.trim() === '') return set(null);
  const parts = policeNumberIn(typed);
  if (!parts) return { ok: false, fault: 'police-shape' };
  if (!hasPoliceDigits(parts.digits)) return { ok: false, fault: 'police-digits' };
  const letter = parts.letter ?? onlyLetterOf(book, parts.digits);
  if (letter === null) return { ok: false, fault: 'police-letter' };
  const province = provinceOfPrefix(book, letter);
  if (province === null || book.provinces.get(province)?.code.slice(0, 2) !== parts.digits.slice(0, 2))
    return { ok: false, fault: 'police-province' };
  return set(policeNumber(letter, parts.digits));
}

/** The letter of the province whose division the digits begin with; null where it has two, or where there is no such division. */
function onlyLetterOf(book: Rulebook, digits: string): string | null {
  const province = [...book.provinces.values()].find(({ code }) => code.slice(0, 2) === digits.slice(0, 2));
  const letter = province?.numberPrefix ?? null;
  const { prefixAliases } = book.shared['filings/site-check.json'];
  return letter !== null && Object.values(prefixAliases).includes(letter) ? null : letter;
}
