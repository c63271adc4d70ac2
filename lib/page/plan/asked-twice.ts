// Is one of our fields asked for twice on this page, so that it is unclear which control is meant?
import type { Field } from '../model';
import { groupOfHeading, groupOfSection } from '../recognise/field-groups';
import { offersNothingOf } from '../recognise/fitting';
import type { Lexicon } from '../recognise/lexicon';
import { isAddress, type MappedField, type VocabularyField } from '../recognise/portal-map';
import { takesRegion } from './address-left';
import { levelOf } from './format-region';
import { askForOneField, type Found, haveOneName } from './found';
import { partOfPage } from './page-parts';
import { OF_SERVICE } from './service-blocks';

/** A control with the field that it was recognized as. */
export interface Match {
  readonly field: Field;
  readonly known: VocabularyField;
  readonly mapped: MappedField | null;
  readonly terms: ReadonlySet<string>;
}

/** The part of its field that a control asks for: a level, a beginning or an end, whether or which; '' for the whole field. */
export function partOf({ field, known, mapped, terms }: Match): string {
  if (/[rR]egion$|^access\.location$/u.test(known.id)) return String(levelOf(field.label, terms));
  const [nth] = [...terms].filter((term) =>
    /^(?:(?:others|again)$|nth|ipPart|sideOfMail|partOf)/u.test(term),
  );
  if (nth !== undefined) return nth;
  if (known.id === 'access.ip' && terms.has('until')) return 'until';
  if (known.id.endsWith('.phoneCountry')) return field.label; // each telephone number has its own country code
  if (offersNothingOf(known, field)) return 'other choices';
  if (known.id === 'service.preApproval') return field.kind;
  if (isAddress(known.id)) return takesRegion(field) ? 'region' : '';
  if (known.kind === 'date-range' && field.kind !== 'date-range')
    return terms.has('until') ? `${field.label} until` : field.label;
  return mapped?.pair === true ? (mapped.hints?.find((hint) => field.hints.includes(hint)) ?? '') : '';
}

/** Of two boxes beside each other for a range of addresses, or for a term of two days, the second asks for the end. */
export function withRangeEnds<Of extends Found>(all: readonly Of[]): readonly Of[] {
  let isEnd = false;
  return all.map((one, at) => {
    const [before, behind] = [all[at - 1], all[at + 1]];
    isEnd = !isEnd && before !== undefined && isRangeOf(before, one);
    const isBegin =
      !isEnd && behind !== undefined && (areDaysOfOneTerm(one, behind) || isEndedBy(one, behind));
    return isEnd ? withTerm(one, 'until') : isBegin ? withTerm(one, 'from') : one;
  });
}

function withTerm<Of extends Found>(one: Of, term: 'from' | 'until'): Of {
  if (one.found.is !== 'field') return one;
  return { ...one, found: { ...one.found, terms: new Set([...one.found.terms, term]) } };
}

/** Script names of the two boxes of one range: ip_start and ip_end, or ipq and ipz for 起 and 止. */
const ENDS_NAMED =
  /^(?:id|name)=(.*?)[-_]?(?:(start|begin|from|first|low|min|qs|q)|(?:end|stop|to|last|high|max|zz|z))$/iu;

/** Do the names of two boxes show that they are the beginning and the end of one range? */
export const areNamedAsEnds = (one: Field, other: Field): boolean =>
  one.hints.some((hint) => {
    const [, stem, begins] = ENDS_NAMED.exec(hint) ?? [];
    return begins !== undefined && other.hints.some((at) => isEndNamed(at, stem));
  });

function isEndNamed(hint: string, stem: string | undefined): boolean {
  const found = ENDS_NAMED.exec(hint);
  return found !== null && found[1] === stem && found[2] === undefined;
}

const DAYS = new Set<Field['kind']>(['date', 'text']);

/** The end of a term that a box for a day is said to ask for; null when it asks for no day of a term. */
function endAsked({ field, found }: Found): 'from' | 'until' | 'neither' | null {
  if (found.is !== 'field' || found.known.kind !== 'date-range' || !DAYS.has(field.kind)) return null;
  if (found.terms.has('from')) return 'from';
  return found.terms.has('until') ? 'until' : 'neither';
}

/** Two days with the same label, neither of them marked as first or last, which ask for the same field. */
const areDaysOfOneTerm = (one: Found, other: Found): boolean =>
  endAsked(one) === 'neither' && endAsked(other) === 'neither' && haveOneName(one.field, other.field);

/** A day that is not marked as first or last, before the box for the last day of the same term: 证件有效期, 截止日期. */
const isEndedBy = (one: Found, other: Found): boolean =>
  endAsked(one) === 'neither' &&
  endAsked(other) === 'until' &&
  askForOneField(one, other) &&
  partOfPage(one.field) === partOfPage(other.field);

const isRangeOf = (one: Found, other: Found): boolean =>
  areDaysOfOneTerm(one, other) || areAddressesOfOneRange(one, other);

/** The text before the box for the last address of a range; 起 stands behind the first one. */
const ENDS_RANGE = /^(?:[-–—－~～]+|[-–—－~～]*\s*(?:终止|结束|截止|[起止至到])[:：]?)$/u;

const areAddressesOfOneRange = (one: Found, other: Found): boolean =>
  [one, other].every(({ found }) => found.is === 'field' && found.known.id === 'access.ip') &&
  ([one, other].every(({ found }) => found.is === 'field' && found.terms.has('range')) ||
    areNamedAsEnds(one.field, other.field) ||
    ENDS_RANGE.test(other.field.prefix)) &&
  haveOneName(one.field, other.field);

/** Is a person asked for in two places under different headings that each name an owner? That is unambiguous; a repeated block is not. */
function areNamedApart(matches: readonly Match[], lexicon: Lexicon): boolean {
  const [one, other, ...more] = matches;
  if (one === undefined || other === undefined || more.length > 0) return false;
  const own = [one, other].map(({ field }) => field.section.at(-1) ?? '');
  return (
    own[0] !== own[1] &&
    own.every((heading) => groupOfHeading(heading, lexicon) !== null) &&
    !OF_SERVICE.test(one.known.id)
  );
}

/** When one control is under the heading of its owner and all others are under headings without an owner, that one is meant and is no duplicate. */
function withoutOwn(group: readonly Match[], lexicon: Lexicon): readonly Match[] {
  const under = group.map(({ field }) => groupOfSection(field.section, lexicon));
  const own = group.filter(({ known }, at) => under[at] === known.group);
  const isOnlyOne = own.length === 1 && under.filter((at) => at === null).length === group.length - 1;
  return isOnlyOne ? group.filter((match) => !own.includes(match)) : group;
}

/** Does another control ask whether the certificate has an expiry date at all? Then the field for the last day stays empty when there is none. */
export const isEndAskedApart = ({ known }: Match, matches: readonly Match[]): boolean =>
  known.id.endsWith('.certValidity') &&
  matches.some(
    (other) => other.field.visible && other.known.id === known.id.replace(/certValidity$/u, 'certLongTerm'),
  );

/** Does the first of two boxes for one address only show the region, which the page takes from another control? */
const isRegionBefore = ([one, other, ...more]: readonly Match[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  more.length === 0 &&
  isAddress(one.known.id) &&
  haveOneName(one.field, other.field) &&
  !one.field.editable &&
  other.field.editable;

/** Regions may be asked for in three controls and dates in two; any other field asked for twice is unclear. */
export function duplicatesOf(
  matches: readonly Match[],
  serviceOf: (key: string) => number | null,
  lexicon: Lexicon,
): Set<string> {
  const byPlace = new Map<string, Match[]>();
  for (const match of matches) {
    const { field, known } = match;
    const place = `${known.id} ${serviceOf(field.key) ?? ''} ${partOf(match)}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), match]);
  }
  const twice = [...byPlace.values()].filter((group) => {
    const seen = group.filter(({ field }) => field.visible);
    return seen.length > 1 && !areNamedApart(seen, lexicon) && !isRegionBefore(seen);
  });
  return new Set(twice.flatMap((group) => withoutOwn(group, lexicon)).map(({ field }) => field.key));
}
