// Which of the owner's two addresses does a control ask for when its label does not say, and which control takes only the region of one?
import { normal } from '../dom/simplified';
import type { Field } from '../model';
import type { Lexicon } from '../recognise/lexicon';
import { isAddress } from '../recognise/portal-map';
import { levelOf } from './format-region';
import { type Found, haveOneName } from './found';
import { partOfPage } from './page-parts';

/** Does a control of this kind take the region of an address, while a box beside it takes the rest? */
export const takesRegion = ({ kind }: Pick<Field, 'kind'>): boolean =>
  kind === 'cascader' || kind === 'select';

const isOwnersRegion = ({ field, found }: Found): boolean =>
  found.is === 'field' && found.known.id === 'entity.region' && field.visible;

/** Is it 通讯地区 before the box of that address, on a page that also asks for the owner's location? */
function isMailRegion(one: Found, beside: Found | undefined, all: readonly Found[]): boolean {
  if (!isOwnersRegion(one) || one.found.is !== 'field' || !one.found.terms.has('mail')) return false;
  const isBeforeMail = beside?.found.is === 'field' && beside.found.known.id === 'entity.mailAddress';
  return isBeforeMail && all.some((other) => other !== one && isOwnersRegion(other));
}

/** A list directly before a box, both with the same name for one address, or before the box for its 详细地址, asks for the region of that address. */
export function withRegionOfAddress(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  return all.map((one, at) => {
    const { field, found } = one;
    const beside = all[at + 1];
    if (takesRegion(field) && isMailRegion(one, beside, all) && beside?.found.is === 'field')
      return { field, found: { ...beside.found, mapped: null, terms: new Set() } };
    if (found.is !== 'unsure' || beside?.found.is !== 'field' || !takesRegion(field)) return { field, found };
    const { known: address, terms } = beside.found;
    const { id } = address;
    const isDetail = terms.has('detail') && partOfPage(field) === partOfPage(beside.field);
    const isOfOne =
      isAddress(id) && found.candidates.join() === id && (isDetail || haveOneName(field, beside.field));
    const known = lexicon.byId.get(id);
    return isOfOne && known !== undefined
      ? { field, found: { is: 'field', known, mapped: null, terms: new Set() } }
      : { field, found };
  });
}

/** Is a placeholder about streets and houses? */
const OF_STREETS = /街道|门牌|路名|\bstreet\b/iu;

/** Is it the detail of an address behind a region of which it is not certain whose it is? */
const isBehindUnsure = ({ found }: Found, before: Found | undefined): boolean =>
  found.is === 'field' &&
  isAddress(found.known.id) &&
  found.terms.has('detail') &&
  before?.found.is === 'unsure' &&
  takesRegion(before.field) &&
  before.found.candidates.every((id) => id.endsWith('Region'));

/** A box without a label directly after the region of an address, with a placeholder about streets, asks for the rest of that address; behind a region that is not certain, the rest is not either. */
export function withRestOfAddress(all: readonly Found[]): readonly Found[] {
  return all.map((one, at) => {
    const { field, found } = one;
    const before = all[at - 1];
    if (isBehindUnsure(one, before) && before?.found.is === 'unsure') return { field, found: before.found };
    const isRest =
      found.is !== 'field' &&
      found.is !== 'not-ours' &&
      /^text/u.test(field.kind) &&
      field.label === '' &&
      OF_STREETS.test(field.placeholder);
    if (!isRest || before?.found.is !== 'field' || !takesRegion(before.field)) return one;
    if (!isAddress(before.found.known.id) || partOfPage(before.field) !== partOfPage(field)) return one;
    return { field, found: { ...before.found, mapped: null, terms: new Set(['detail']) } };
  });
}

/** 与证件住所相同: ticking it copies a whole address. */
const COPIES_ADDRESS =
  /^(?:(?:通[讯信]|联系)地址)?[与和跟同].{0,8}(?:住[所址]|地址).{0,2}(?:相同|一致)|^同.{0,6}(?:住[所址]|地址)$|\bsame as .*address\b/iu;

const copiesAddress = (one: Found | undefined): boolean =>
  one !== undefined &&
  /^(?:checkbox|switch)$/u.test(one.field.kind) &&
  [one.field.label, ...one.field.options].some((words) => COPIES_ADDRESS.test(normal(words)));

/** The term for a box that holds a whole address, and for a list that asks for a whole region. */
export const WHOLE = 'whole';

const DISTRICT = 2;

const asksDistrict = ({ kind, label }: Field, terms: ReadonlySet<string>): boolean =>
  kind === 'select' && levelOf(label, terms) === DISTRICT;

/** When 在哪个区县 is the only list for a region on its page, it asks for the whole region: its popup also contains the province and the city. */
export function withOnlyRegion(all: readonly Found[]): readonly Found[] {
  const isAsked = ({ field, found }: Found): boolean =>
    found.is === 'field' && found.known.id === 'entity.region' && field.visible;
  const [only, ...more] = all.filter(isAsked);
  return all.map((one) =>
    one === only && more.length === 0 && one.found.is === 'field' && asksDistrict(one.field, one.found.terms)
      ? { field: one.field, found: { ...one.found, terms: new Set([...one.found.terms, WHOLE]) } }
      : one,
  );
}

/** Does a page ask for the province or the city of the region, and nowhere for the district? */
function leavesDistrictOut(all: readonly Found[]): boolean {
  const levels = all.flatMap(({ field, found }) =>
    found.is === 'field' && found.known.id === 'entity.region' ? [levelOf(field.label, found.terms)] : [],
  );
  return levels.length > 0 && levels.every((level) => level !== null && level < DISTRICT);
}

/**
 * A box beside 与证件住所相同 holds a whole address, even if its placeholder only names streets, because the page copies one into it;
 * so does one on a page whose lists take no district, which would stand nowhere.
 */
export function withWholeAddress(all: readonly Found[]): readonly Found[] {
  const hasNoDistrict = leavesDistrictOut(all);
  return all.map((one, at) => {
    const { field, found } = one;
    if (found.is !== 'field' || !isAddress(found.known.id) || takesRegion(field)) return one;
    if (!hasNoDistrict && ![all[at - 1], all[at + 1]].some(copiesAddress)) return one;
    return { field, found: { ...found, terms: new Set([...found.terms, WHOLE]) } };
  });
}

/** When a page asks for 证件住所, an unclear 单位地址 beside it is the owner's other address. Only addresses are decided in this way. */
export function withAddressLeft(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const isAsked = (id: string, part: string): boolean =>
    all.some(
      ({ field, found }) =>
        found.is === 'field' && found.known.id === id && field.visible && partOfPage(field) === part,
    );
  return all.map(({ field, found }) => {
    if (found.is !== 'unsure' || found.reason !== 'ambiguous' || field.section.length === 0)
      return { field, found };
    if (!found.candidates.every(isAddress)) return { field, found };
    const [id = '', ...more] = found.candidates.filter((at) => !isAsked(at, partOfPage(field)));
    const known = lexicon.byId.get(id);
    return known !== undefined && more.length === 0
      ? { field, found: { is: 'field', known, mapped: null, terms: new Set() } }
      : { field, found };
  });
}
