// How must the client's value look in this control? In the portal's words, at its level, in its form; or why it cannot.

import { pick } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { type Field, type PlanRow, VALUE_FORMATS } from '../model';
import type { Choice, MappedField } from '../recognise/portal-map';
import { isAddress } from '../recognise/portal-map';
import { PARTS_OF_ADDRESS, partOfAddress } from './address-in-parts';
import { takesRegion, WHOLE } from './address-left';
import { asksWhether, NO, optionFor, YES } from './answering-option';
import { NUMBERS_OF_IP, PARTS_OF_LANDLINE, SIDES_OF_MAIL } from './boxes-in-a-row';
import { optionTold } from './choices';
import { partOfDomain } from './domain-in-parts';
import { asksRestOfAddress, showsRegion } from './format-address';
import { dayAs, signOfSpan, takesBothDays, takesDaysOnly } from './format-day';
import { landlineFor } from './format-landline';
import {
  beginsWith,
  cellWordings,
  levelOf,
  levelWordings,
  regionWordings,
  withoutRegion,
} from './format-region';
import { isSame, personListed } from './identity-conflicts';
import { newPersonIn } from './new-person';
import { separatorOf, takesLines } from './separators';
import { type Asked, itemsOf } from './several-values';

/** A value in the shape of one control, or the reason why it is left to the person. */
export type Adapted =
  | {
      readonly ok: true;
      readonly value: readonly string[];
      readonly alternatives: readonly (readonly string[])[];
      readonly documents: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

export interface AdaptInput extends Asked {
  /** The client's region, for addresses that leave it away. */
  readonly region: readonly string[];
  /** How the entity's principal and the service's are called. */
  readonly persons: readonly [string, string];
  /** The number of the certificate of the person whose name the value is. */
  readonly certNumber?: string;
}

const done = (value: readonly string[], alternatives: readonly (readonly string[])[] = []): Adapted => ({
  ok: true,
  value,
  alternatives,
  documents: [],
});
const no = (reason: string): Adapted => ({ ok: false, reason });

const TEXT_BOXES = new Set(['text', 'textarea', 'rich-text']);
const CHOSEN = new Set(['select', 'native-select', 'radio', 'checkbox']);
/** All words for one of our codes: the portal's own, then the client's where it holds words and no code, then the vocabulary's. */
function wordsFor(code: string, choices: readonly Choice[], mapped: MappedField | null): string[] {
  const choice = choices.find(
    ({ value, words }) => value === code || words.some((word) => normal(word) === normal(code)),
  );
  const own = mapped?.options?.[choice?.value ?? code];
  const held = choice?.value === code ? [] : [code];
  return [...new Set([...(own === undefined ? [] : [own]), ...held, ...(choice?.words ?? [])])];
}

const offers = ({ options }: Field, word: string): string | null => pick(options, (option) => option, [word]);

/** What the portal offers under its own number for our code, where it names that choice unlike any word we know. */
function byCode({ codes = [], options }: Field, wanted: string | undefined): string | null {
  const option = wanted === undefined ? undefined : options[codes.indexOf(wanted)];
  return option && options.indexOf(option) === options.lastIndexOf(option) ? option : null;
}

function adaptChoice(input: AdaptInput): Adapted {
  const { field, known, mapped, value, certNumber = '' } = input;
  const codes =
    known.choices === undefined ? itemsOf(input) : Array.isArray(value) ? value.map(String) : [String(value)];
  if (codes.length === 0) return done([]);
  if (codes.length > 1 && field.kind !== 'checkbox' && !field.multiple) return no('several-values');
  const wordings = codes.map((code) => wordsFor(code, known.choices ?? [], mapped));
  if (field.options.length > 0) {
    // boxes that have none for "none of these" say it by staying empty
    const isNone = field.kind === 'checkbox' && codes.length === 1 && codes[0] === 'none';
    if (isNone && wordings[0]?.every((word) => offers(field, word) === null) === true) return done([]);
    const chosen = wordings.map(
      (words, at) =>
        words.map((word) => offers(field, word)).find((word) => word !== null) ??
        byCode(field, mapped?.codes?.[codes[at] ?? '']),
    );
    const isAnother = chosen.some((option) => {
      const { number } = personListed(option ?? '');
      return known.id.endsWith('Principal.name') && number !== null && !isSame('number', number, certNumber);
    });
    if (isAnother) return no('option-missing');
    if (!chosen.includes(null)) return done(chosen.filter((at) => at !== null));
    const told = optionTold(known.id, field.options, codes[0] ?? '');
    if (told !== null) return done([told]);
    if (field.hasMore !== true) return no('option-missing');
  }
  const longest = Math.max(0, ...wordings.map((words) => words.length));
  const alternatives = Array.from({ length: longest - 1 }, (_, at) =>
    wordings.map((words) => words[at + 1] ?? words[0] ?? ''),
  );
  return done(
    wordings.map((words) => words[0] ?? ''),
    [...alternatives, ...newPersonIn(input)],
  );
}

function adaptBoolean(input: AdaptInput): Adapted {
  const { field, value } = input;
  const isYes = value === true;
  if (field.kind === 'switch') return done(isYes ? ['on'] : []);
  if (field.kind === 'checkbox' && field.options.length === 1) return done(isYes ? field.options : []);
  if (field.options.length > 0) {
    const option = optionFor(isYes, input);
    return option === undefined ? no('option-missing') : done([option]);
  }
  const words =
    input.known.choices?.find((choice) => choice.value === (isYes ? 'yes' : 'no'))?.words ??
    (isYes ? YES : NO);
  return done(
    words.slice(0, 1),
    words.slice(1).map((word) => [word]),
  );
}

function adaptRegion({ field, mapped, terms, value }: AdaptInput): Adapted {
  const names = Array.isArray(value) ? value.map(String) : [];
  if (field.kind === 'checkbox' || field.kind === 'radio') return adaptProvince(field, mapped, names);
  // a list whose choices can be seen tells its level itself
  const asked = terms.has(WHOLE) ? null : levelOf(field.label, terms);
  const level = asked ?? levelOffered(field, names);
  if (field.kind === 'cell' && names.length > 0) {
    const [whole = [], ...others] = cellWordings(names, level);
    return done(whole, others);
  }
  if (TEXT_BOXES.has(field.kind)) return done([level === null ? names.join('') : (names[level] ?? '')]);
  // a library's select may open columns; a native one never does
  const isOne = field.kind === 'native-select' || (field.kind === 'select' && level !== null);
  if (isOne && level === null) return no('which-level');
  const wordings = isOne && level !== null ? levelWordings(names, level) : regionWordings(names);
  // a list for a city may begin with its province
  const below = field.kind === 'select' && field.options.length === 0 ? (level ?? 0) : 0;
  const paths = below > 0 ? regionWordings(names.slice(0, below + 1)) : [];
  const shorter = isOne ? paths : shorterPaths(names, field.parts ?? 1);
  const [first, ...others] = [...wordings, ...shorter];
  return first === undefined || names.length === 0 ? no('no-value') : done(first, others);
}

/** The level that a list offers, where its choices can be seen. */
function levelOffered(field: Field, names: readonly string[]): 0 | 1 | 2 | null {
  const offered = ([0, 1, 2] as const).filter((level) =>
    levelWordings(names, level).some(([name = '']) => offers(field, name) !== null),
  );
  const [only] = offered;
  return only !== undefined && offered.length === 1 ? only : null;
}

/** A list of provinces, or of provinces and cities, ends above our district; joined selects have a level each. */
function shorterPaths(names: readonly string[], parts: number): readonly (readonly string[])[] {
  const lengths = names.map((_, at) => at).filter((length) => length >= Math.max(1, parts));
  return lengths.reverse().flatMap((length) => regionWordings(names.slice(0, length)));
}

/** Boxes list the provinces, one each. */
function adaptProvince(field: Field, mapped: MappedField | null, names: readonly string[]): Adapted {
  const provinces = levelWordings(names, 0).flat();
  const found = provinces.flatMap((name) => offers(field, name) ?? []);
  const numbered = provinces.flatMap((name) => byCode(field, mapped?.codes?.[name]) ?? []);
  const [option] = [...found, ...numbered];
  if (option !== undefined) return done([option]);
  const [first, ...others] = provinces.map((name) => [name]);
  return field.hasMore === true && first !== undefined ? done(first, others) : no('option-missing');
}

/** In words, where no day is the last. */
export const ENDLESS = '长期';

/** A field that has a last day and no first, or one day alone. */
const ONE_DAY = /^entity\.certValidity$|birthDate$|Expiry$|RealNameDate$/u;

function adaptDates({ field, known, terms, value }: AdaptInput): Adapted {
  const days = (Array.isArray(value) ? value.map(String) : [String(value)]).map((day) => dayAs(field, day));
  const [from = '', until = from] = days;
  const isEndless = until === 'long-term';
  const asksBegin = field.kind === 'date-range' || (terms.has('from') && !terms.has('until'));
  const hasBegin = !ONE_DAY.test(known.id);
  if (!hasBegin && asksBegin) return no('no-begin');
  if (field.kind === 'date-range') return done(isEndless ? [from] : [from, until]);
  const sign = hasBegin && TEXT_BOXES.has(field.kind) ? signOfSpan(field) : null;
  if (sign !== null) return done([`${from}${sign}${isEndless ? ENDLESS : until}`]);
  if (hasBegin && takesBothDays(field)) return isEndless ? no('no-end') : done([from, until]);
  const asksFrom = terms.has('from')
    ? !terms.has('until')
    : /(?:起始|开始|起|生效|开通|from|start|begin|issue)/iu.test(field.label) && !/止/u.test(field.label);
  const day = asksFrom && hasBegin ? from : until;
  if (day !== 'long-term') return done([day]);
  return takesDaysOnly(field) ? no('no-end') : done([ENDLESS], [['长期有效']]);
}

/** What each format would leave in a control that has to hold several values; a list of which one is chosen holds the first. */
export function formatsFor(input: AdaptInput): NonNullable<PlanRow['formats']> {
  const { field, known, mapped } = input;
  const items = itemsOf({ ...input, mapped: mapped && { ...mapped, first: false } });
  const [first = ''] = items;
  if (items.length < 2) return [];
  if (CHOSEN.has(field.kind) && known.choices === undefined) return [{ format: 'first', will: first }];
  if (!TEXT_BOXES.has(field.kind)) return [];
  return VALUE_FORMATS.map((format) => ({ format, will: format === 'first' ? first : items.join(format) }));
}

/** One of the four numbers of the only address, where each has a box of its own. */
function numberOfIp({ terms, value }: AdaptInput): Adapted | null {
  const place = NUMBERS_OF_IP.findIndex((part) => terms.has(part));
  if (place < 0) return null;
  const [only = '', ...more] = Array.isArray(value) ? value.map(String) : [String(value)];
  if (more.length > 0) return no('several-values');
  const numbers = only.split('.');
  return numbers.length === NUMBERS_OF_IP.length ? done([numbers[place] ?? '']) : no('wrong-shape');
}

function adaptList(input: AdaptInput): Adapted {
  const { field, mapped } = input;
  const part = numberOfIp(input);
  if (part !== null) return part;
  const items = itemsOf(input);
  const [first = ''] = items;
  // each range of a single address begins and ends with it
  if (field.kind === 'list' && (field.paired === true || mapped?.pair === true))
    return done(items.flatMap((item) => [item, item]));
  if (field.kind === 'tags') return done(items);
  if (items.length < 2) return done([first]);
  if (field.kind === 'list') return done(items);
  const separator = mapped?.separator ?? separatorOf(field);
  if (separator !== undefined) return done([items.join(separator)]);
  return takesLines(field) ? done([items.join('\n')]) : no('several-values');
}

function adaptText({ field, known, mapped, terms, value, region }: AdaptInput): Adapted {
  const text = String(value);
  const side = SIDES_OF_MAIL.findIndex((part) => terms.has(part));
  if (side >= 0) return done([text.split('@')[side] ?? '']);
  const place = PARTS_OF_ADDRESS.findIndex((part) => terms.has(part));
  if (place >= 0) {
    const part = partOfAddress(withoutRegion(text, region, '') ?? '', place);
    return part === null ? no('wrong-shape') : done([part]);
  }
  if (!isAddress(known.id) || !asksRestOfAddress(field, terms, mapped)) return done([text]);
  const rest = withoutRegion(text, region, showsRegion(field) ? field.prefix : '');
  return rest === null ? no('region-differs') : done([rest]);
}

/** The region in front of an address, where the page asks it apart. */
function adaptAddressRegion({ value, region }: AdaptInput): Adapted {
  if (!beginsWith(String(value), region)) return no('region-differs');
  const [first, ...others] = regionWordings(region);
  return first === undefined ? no('region-differs') : done(first, others);
}

const isRegion = (id: string): boolean => /[rR]egion$/u.test(id) || id === 'access.location';

/** Brings one value into the shape that one control takes. */
export function adapt(input: AdaptInput): Adapted {
  const { field, known, value, terms } = input;
  if (typeof value === 'object' && 'documents' in value) {
    if (field.kind !== 'upload') return no('no-upload');
    const isOneSheet = /Cert$/u.test(known.id); // both sides of a certificate are joined where there is one slot
    if (value.documents.length > 1 && !field.multiple && !isOneSheet) return no('several-files');
    return { ok: true, value: [], alternatives: [], documents: value.documents };
  }
  const part = partOfDomain(input);
  if (part !== null)
    return typeof part === 'string'
      ? no(part)
      : done(
          part.slice(0, 1),
          part.slice(1).map((other) => [other]),
        );
  if (isAddress(known.id) && takesRegion(field)) return adaptAddressRegion(input);
  if (isRegion(known.id)) return adaptRegion(input);
  if (typeof value === 'boolean') return adaptBoolean(input);
  if (/Validity$|openDate$|birthDate$|Expiry$|RealNameDate$/u.test(known.id)) return adaptDates(input);
  if (known.id === 'service.preApproval' && (field.kind === 'switch' || asksWhether(field)))
    return adaptBoolean({ ...input, value: !(Array.isArray(value) && value.includes('none')) });
  if (CHOSEN.has(field.kind) || (field.kind === 'cell' && known.choices !== undefined))
    return adaptChoice(input);
  if (/landline$/u.test(known.id) || field.kind === 'phone') {
    const place = PARTS_OF_LANDLINE.findIndex((term) => terms.has(term));
    const asked: Field = place < 0 ? field : { ...field, kind: 'phone', parts: PARTS_OF_LANDLINE.length };
    const parts = landlineFor(asked, String(value));
    return parts === null ? no('wrong-shape') : done(place < 0 ? parts : parts.slice(place, place + 1));
  }
  if (Array.isArray(value)) return known.choices === undefined ? adaptList(input) : adaptChoice(input);
  return adaptText(input);
}
