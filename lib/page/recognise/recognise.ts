// Which field of ours is this control? Several signals must agree; where they do not, the candidates are handed to the person.
import { normal } from '../dom/simplified';
import { withoutBrackets } from '../dom/text';
import type { Field, PageReading } from '../model';
import { asks, wordsOf } from './called';
import { groupOfNatures, offeredBy } from './choices-offered';
import { countryAsked } from './country-codes';
import { groupOfHeading, groupOfSection, isDomain } from './field-groups';
import {
  askedWhetherEndless,
  contentInstead,
  fits,
  offeredMost,
  offersChoicesOf,
  offersNothingOf,
  offersSchemes,
  TEXTS,
} from './fitting';
import { isForReviewer, isVetoed } from './hint-veto';
import { readingsOf } from './label-grammar';
import { idsFor, isNeverOurs, type Meant } from './label-to-field';
import type { FieldGroup, Lexicon } from './lexicon';
import type { MappedField, MappedPage, PortalMap, VocabularyField } from './portal-map';
import { isAddress } from './portal-map';
import { questionAsked } from './questions';
import { samenessOf } from './same-person';

/** What a control is taken for. */
export type Recognised =
  | {
      readonly is: 'field';
      readonly known: VocabularyField;
      readonly mapped: MappedField | null;
      /** Which part of the field is asked, by the terms of its label: a beginning, a province, the main one. */
      readonly terms: ReadonlySet<string>;
    }
  | { readonly is: 'unsure'; readonly reason: string; readonly candidates: readonly string[] }
  | { readonly is: 'unknown' }
  /** `isSearch`: a box to search or filter with, which nobody fills in for a filing; else something that only a person does. */
  | { readonly is: 'not-ours'; readonly isSearch?: true };

/** The path of an address with its hash route, without any query. */
export const pathOf = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/[^/]*/u, '')
    .replace(/\?[^#]*/u, '')
    .replace(/(#[^?]*)\?.*$/u, '$1');

/** The portal's page that is in view: the one whose marker stands among the headings. */
export function pageInView(map: PortalMap, reading: PageReading): MappedPage | null {
  // steps that are over may still lie hidden in the page
  const seen = reading.fields.some((field) => field.visible)
    ? reading.fields.filter((field) => field.visible)
    : reading.fields;
  const shown = [reading.title, ...reading.headings, ...seen.flatMap((field) => field.section)].map(normal);
  const path = pathOf(reading.url);
  const marks = (page: MappedPage): number =>
    page.markers.filter((marker) => shown.some((text) => text.includes(normal(marker)))).length +
    (page.paths?.includes(path) === true ? 1 : 0);
  const ranked = map.pages
    .map((page) => ({ page, count: marks(page) }))
    .sort((left, right) => right.count - left.count);
  const [best, second] = ranked;
  return best !== undefined && best.count > 0 && best.count > (second?.count ?? 0) ? best.page : null;
}

/** What is asked of every field and every entry of a map together is made plain once for each. */
function once<Of extends object>(textsOf: (of: Of) => readonly string[]): (of: Of) => readonly string[] {
  const known = new WeakMap<Of, readonly string[]>();
  return (of) => {
    const texts = known.get(of) ?? textsOf(of).map(normal);
    known.set(of, texts);
    return texts;
  };
}

const namesOf = once<Field>(({ label, placeholder }) => [label, placeholder]);
const labelsOf = once<MappedField>(({ labels }) => labels);

/** Is this control the one that a map describes? */
export function isMapped(mapped: MappedField, field: Field): boolean {
  const names = namesOf(field);
  const isNamed = labelsOf(mapped).some((label) => names.includes(label));
  // a control without any word is named by its attributes, which the hints below have to hold
  const isMute = mapped.hints !== undefined && (mapped.labels.length === 0 || names.join('') === '');
  if (!isNamed && !isMute) return false;
  if (mapped.occurrence !== undefined && !mapped.occurrence.includes(field.occurrence)) return false;
  if (mapped.kind !== undefined && !mapped.kind.includes(field.kind)) return false;
  if (mapped.hints !== undefined && !mapped.hints.some((hint) => field.hints.includes(hint))) return false;
  const { section } = mapped;
  return (
    section === undefined ||
    field.section.some((at) => section.some((word) => normal(at).includes(normal(word))))
  );
}

type Layer = Pick<MappedPage, 'fields' | 'leave'>;

function byMap(page: Layer | null, field: Field, lexicon: Lexicon): Recognised | null {
  if (page === null) return null;
  if (page.leave?.some((mapped) => isMapped(mapped, field)) === true) return { is: 'not-ours' };
  // under an agency's heading a label is ours only where the map knows that heading
  const isStrange = groupOfSection(field.section, lexicon) === 'other';
  const found = Object.entries(page.fields).filter(
    ([, mapped]) => isMapped(mapped, field) && !(isStrange && mapped.section === undefined),
  );
  const [entry] = found;
  if (entry === undefined) return null;
  if (found.length > 1) return { is: 'unsure', reason: 'ambiguous', candidates: found.map(([id]) => id) };
  const [id, mapped] = entry;
  const known = lexicon.byId.get(id);
  if (known === undefined) return null;
  return fits(known, field) && !isVetoed(known, field)
    ? { is: 'field', known, mapped, terms: termsOf(field, lexicon) }
    : { is: 'unsure', reason: 'signals-differ', candidates: [id] };
}

const termsOf = ({ label, placeholder }: Field, lexicon: Lexicon): ReadonlySet<string> =>
  readingsOf(label || placeholder, lexicon)[0]?.terms ?? new Set();

function byHint(field: Field, lexicon: Lexicon): VocabularyField[] {
  return [...lexicon.byId.values()].filter((known) =>
    known.hints?.some((hint) => field.hints.includes(hint)),
  );
}

/** Does what stands inside a box say all that its label says, and more: 证件号码 in the second box of 有效证件? */
function narrows({ label, placeholder }: Field, terms: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (label === '' || terms.size === 0 || !asks(placeholder, lexicon)) return false;
  const inside = readingsOf(placeholder, lexicon)[0]?.terms ?? new Set();
  return inside.size > terms.size && [...terms].every((term) => inside.has(term));
}

/** The fields that these words name, and those of them that a control of this kind can hold. */
function namedBy(
  { label, section }: Pick<Field, 'label' | 'section'>,
  field: Field,
  lexicon: Lexicon,
  principal: FieldGroup | null,
): { readonly named: readonly VocabularyField[]; readonly fitting: readonly VocabularyField[] } & Pick<
  Meant,
  'terms'
> {
  const { ids, terms } = idsFor(label, section, lexicon, principal, field.kind === 'upload');
  const named = ids.flatMap((id) => lexicon.byId.get(id) ?? []);
  const fitting = named.filter((known) => fits(known, field));
  if (fitting.length > 0) return { named, fitting, terms };
  const other = [...askedWhetherEndless(named, field, lexicon), ...contentInstead(named, field, lexicon)];
  return { named, fitting: other, terms };
}

type Named = ReturnType<typeof namedBy>;

/** What a box for text asks that stands behind the lists of a region in a row of that name: what its hint says, without the region. */
function restBehindRegion(
  field: Field,
  { named, fitting }: Named,
  lexicon: Lexicon,
  principal: FieldGroup | null,
): Named | null {
  const isOfRegion = named.length > 0 && named.every(({ id }) => id.endsWith('egion'));
  if (fitting.length > 0 || !isOfRegion || !asks(field.placeholder, lexicon)) return null;
  const inside = namedBy({ label: field.placeholder, section: field.section }, field, lexicon, principal);
  const isRest = inside.fitting.length > 0 && inside.fitting.every(({ id }) => isAddress(id));
  return isRest ? { ...inside, terms: new Set(['detail']) } : null;
}

/** What is asked under a bare domain, in words that say nothing by themselves, is asked of the domain: 持有者, 到期日. */
function ofDomain(called: ReturnType<typeof wordsOf>, named: Named, field: Field, lexicon: Lexicon): Named {
  if (named.named.length > 0 || !isDomain(field.section.at(-1) ?? '')) return named;
  return namedBy({ ...called, label: `域名${called.label}` }, field, lexicon, null);
}

/** In a list of persons somebody new was chosen, who is asked for beside it. */
const showsSomebodyNew = ({ kind, value: [chosen = ''] }: Field, known?: VocabularyField): boolean =>
  /select$/u.test(kind) && known?.id.endsWith('Principal.name') === true && samenessOf(chosen) === 'another';

/** Whose it is by the words inside the box, where the label leaves that open: a remark on the website, the number of a licence. */
const TOLD_INSIDE: readonly (readonly [ids: RegExp, words: RegExp, id: string])[] = [
  [/\.remark$/u, /网站|站点|\b(?:web ?)?site\b/iu, 'service.remark'],
  [/\.certNumber$/u, /(?<!非(?:统一社会)?)信用代码/u, 'entity.certNumber'],
];

const toldInside = (
  fitting: readonly VocabularyField[],
  { placeholder }: Field,
): VocabularyField | undefined => {
  const [, , told] =
    TOLD_INSIDE.find(([ids, words]) => fitting.every(({ id }) => ids.test(id)) && words.test(placeholder)) ??
    [];
  return fitting.find(({ id }) => id === told);
};

function byWords(field: Field, lexicon: Lexicon, principal: FieldGroup | null): Recognised {
  const question = questionAsked(field, lexicon, principal);
  if (question !== undefined) return { is: 'field', known: question, mapped: null, terms: new Set() };
  const called = wordsOf(field, lexicon);
  const asLabel = ofDomain(called, namedBy(called, field, lexicon, principal), field, lexicon);
  const { named, fitting, terms } =
    restBehindRegion(field, asLabel, lexicon, principal) ??
    (asLabel.fitting.length === 0 && narrows(field, asLabel.terms, lexicon)
      ? namedBy(
          { label: field.placeholder, section: [...field.section, field.label] },
          field,
          lexicon,
          principal,
        )
      : asLabel);
  const [known] = fitting;
  const offered =
    known === undefined || fitting.length > 1 || offersNothingOf(known, field)
      ? offeredBy(field, principal, lexicon)
      : null;
  if (offered !== null && !fitting.some((at) => offersChoicesOf(at, field)))
    return offered.isSure
      ? { is: 'field', known: offered.known, mapped: null, terms: new Set() }
      : { is: 'unsure', reason: 'ambiguous', candidates: [offered.known.id] };
  if (showsSomebodyNew(field, known)) return { is: 'unknown' };
  const country = countryAsked(field, named, lexicon);
  if (country === null || offersSchemes(field)) return { is: 'unknown' };
  if (country !== undefined) return { is: 'field', known: country, mapped: null, terms: new Set() };
  if (known === undefined)
    return named.length > 0
      ? { is: 'unsure', reason: 'signals-differ', candidates: named.map(({ id }) => id) }
      : { is: 'unknown' };
  if (fitting.length > 1) {
    const offering = offeredMost(fitting, field) ?? toldInside(fitting, field);
    if (offering !== undefined) return { is: 'field', known: offering, mapped: null, terms };
    const [only, ...rest] = byHint(field, lexicon).filter((at) => fitting.includes(at));
    if (only !== undefined && rest.length === 0 && !isVetoed(only, field))
      return { is: 'field', known: only, mapped: null, terms };
    return { is: 'unsure', reason: 'ambiguous', candidates: fitting.map(({ id }) => id) };
  }
  // a placeholder alone is one signal, not two; a box for long texts that asks for one by its owner gives a second
  const isLong =
    field.kind === 'textarea' &&
    known.kind === 'textarea' &&
    groupOfHeading(field.placeholder, lexicon) !== null;
  if (field.label === '' && field.section.length === 0 && !isLong)
    return { is: 'unsure', reason: 'no-label', candidates: [known.id] };
  return isVetoed(known, field)
    ? { is: 'unsure', reason: 'signals-differ', candidates: [known.id] }
    : { is: 'field', known: groupOfNatures(known, field, lexicon), mapped: null, terms };
}

/** 接收验证码的手机号 asks for a number too. */
const RECEIVES_CODE =
  /(?:用于|用来|能)?(?:接收|接受|收取|收)(?:短信)?(?:验证码|校验码|动态码)(?:用)?的(?=手机|移动电话|电话)/u;

/** What a label asks: 手机（接收验证码） asks for a number, and says what it is used for. */
function asked({ label }: Field, lexicon: Lexicon): string {
  const plain = withoutBrackets(label).replace(RECEIVES_CODE, '');
  const isWhole = readingsOf(plain, lexicon).some(({ concepts }) => concepts.length > 0);
  return isWhole ? plain : label;
}

/** A search box of its own belongs to the page; a library's select has one in it, and its box that suggests what may be typed is one (antd). */
const isForSearch = ({ isBesideForm, kind, label, hints, placeholder, offersList }: Field): boolean =>
  isBesideForm === true ||
  (TEXTS.includes(kind) &&
    (offersList === true
      ? label === '' && hints.includes('type=search')
      : hints.includes('type=search') || /^(?:请输入)?搜|^search\b/iu.test(placeholder)));

function isForPersonOnly(field: Field, map: PortalMap | null, lexicon: Lexicon): boolean {
  if (field.hints.some((hint) => hint === 'type=password' || /=one-time-code|captcha/u.test(hint)))
    return true;
  if (TEXTS.includes(field.kind) && isForReviewer(field)) return true;
  if (field.kind === 'upload')
    return isNeverOurs([field.label], lexicon, map?.never) && !/承诺|告知/u.test(field.label);
  // a consent is one box or two; among many choices a word like 搜索引擎 is only one of them
  const consent = field.options.length <= 2 ? field.options : [];
  // in a list a hint speaks of how it is searched
  const hint =
    field.kind === 'select' || field.offersList === true
      ? ''
      : field.placeholder.replace(/(?:可以?|支持)(?:输入)?搜索/gu, '');
  return isNeverOurs([asked(field, lexicon), hint, ...consent], lexicon, map?.never);
}

/** Takes a control for one of our fields, or says why not: the portal's map first, then its words. `principal`: of `principalOfPage`. */
export function recognise(
  field: Field,
  page: MappedPage | null,
  map: PortalMap | null,
  lexicon: Lexicon,
  principal: FieldGroup | null = null,
): Recognised {
  if (isForSearch(field)) return { is: 'not-ours', isSearch: true };
  if (map?.handsOff === true || isForPersonOnly(field, map, lexicon)) return { is: 'not-ours' };
  const found =
    byMap(page?.taught ?? null, field, lexicon) ??
    byMap(page, field, lexicon) ??
    byWords(field, lexicon, principal);
  return found.is === 'field' && found.known.never === true ? { is: 'not-ours' } : found;
}
