// Which field can a control hold, judged by its kind and its options?
import { pick } from '../dom/option-match';
import { normal } from '../dom/simplified';
import type { Field } from '../model';
import { isScheme } from '../read/prefixes';
import type { Lexicon } from './lexicon';
import type { VocabularyField } from './portal-map';
import { isAddress } from './portal-map';
import { BARE_SERVER } from './thing-above';
import { readable } from './word-segments';

export const TEXTS = ['text', 'textarea', 'number', 'rich-text', 'list', 'tags'];
/** Controls that take one of several choices. */
export const CHOICES: readonly Field['kind'][] = ['select', 'native-select', 'radio'];
/** The kinds of controls that may ask for a field of each kind. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  text: TEXTS,
  textarea: TEXTS,
  phone: [...TEXTS, 'phone'],
  select: [...CHOICES, 'checkbox', 'cascader'],
  radio: [...CHOICES, 'checkbox', 'switch'],
  checkbox: [...CHOICES, 'checkbox', 'switch', 'cascader'],
  cascader: ['cascader', 'select', 'native-select'],
  'date-range': ['date', 'date-range', 'text'],
  upload: ['upload'],
};

/** A person in a list with a masked number, which shows who is meant. */
const NUMBERED_PERSON = /\p{L}\s*[(（【[]\s*[\dX]+\*+[\dX]*\s*[)）\]】]$/iu;

/** Things of which an account may have several, so that a page may offer them as a list. */
const LISTED: Readonly<Record<string, RegExp>> = {
  'service.domain': /[\p{L}\d]\.\p{L}/u,
  'access.ip': /\d\.\d|:[\da-f]/iu,
  'access.authCode': /[\da-z]{4}/iu,
  'access.resource': /[\da-z]-?[\da-z]{5}/iu,
  // persons known to the account. A list with names only may bring other data of the account along, so its choice is left to the person
  'subjectPrincipal.name': NUMBERED_PERSON,
  'servicePrincipal.name': NUMBERED_PERSON,
};

/** Does a control list things of the account: options that look like the field, or none before the list is opened? */
function lists({ id }: VocabularyField, { kind, options }: Field): boolean {
  const look = LISTED[id];
  if (look === undefined || !(kind === 'checkbox' || CHOICES.includes(kind))) return false;
  return options.length === 0
    ? kind === 'select' || kind === 'native-select'
    : options.some((at) => look.test(at));
}

/** A box that offers a list while a person types counts as a list for fields with choices, and as a text box for others. */
export function asAsked(known: VocabularyField, field: Field): Field {
  const isWritten = FITTING[known.kind]?.includes('text') === true && known.id !== 'access.location';
  if (field.offersList !== true || isWritten) return field;
  return { ...field, kind: 'select', offersList: false };
}

/** Can a control of this kind hold the field? */
export function fits(known: VocabularyField, asRead: Field): boolean {
  const field = asAsked(known, asRead);
  // what a cell becomes is unknown until it is pressed
  if (field.kind === 'cell') return known.kind !== 'upload';
  if (lists(known, field)) return true;
  if (known.id.endsWith('.landline') && field.kind === 'phone') return true;
  if (isAddress(known.id) && field.kind === 'cascader') return true; // the region of the address, asked for separately
  if (known.id === 'service.preApproval' && field.kind === 'switch') return true; // whether there is one
  if (known.id === 'access.location')
    return [...CHOICES, ...TEXTS, 'checkbox', 'cascader'].includes(field.kind);
  // the name of a registrar or the number of a server may be typed as text
  if (known.id === 'access.resource' && BARE_SERVER.test(readable(field.label))) return false;
  if (/^access\.(?:registrarName|resource)$/u.test(known.id) && TEXTS.includes(field.kind)) return true;
  // 是否有分支机构 asks whether there is one, not which one
  const isWhether =
    field.options.length === 2 && field.options.every((option) => YES_OR_NO.test(option.trim()));
  if (isWhether && known.kind === 'select' && known.choices === undefined) return false;
  return FITTING[known.kind]?.includes(field.kind) ?? false;
}

/** Does a list offer only schemes of an address that is typed after it? */
export function offersSchemes({ kind, options, value }: Field): boolean {
  const shown = [...options, ...value];
  return /select$/u.test(kind) && shown.length > 0 && shown.every(isScheme);
}

/** Does a list offer at least two of this field's choices? */
export function offersChoicesOf(
  { choices = [] }: VocabularyField,
  { options }: Pick<Field, 'options'>,
): boolean {
  const words = choices.flatMap((choice) => choice.words);
  return options.filter((option) => pick([option], (at) => at, words) !== null).length > 1;
}

/** A heading of one kind of service, which then is not asked for below it. */
const OF_SITE = /^(?:.{1,3}、)?[^/／、或]*(?:网站|站点)[^/／、或]*$/u;

/** Of fields whose choices a list offers, the one with the most exact matches: APP is part of 移动应用 APP and also of APP 应用. */
export function offeredMost(
  fields: readonly VocabularyField[],
  { options, section }: Field,
): VocabularyField | undefined {
  if (options.length === 0 && OF_SITE.test(section.at(-1) ?? ''))
    return fields.every(({ id }) => /^service\.(?:kind|content)$/u.test(id))
      ? fields.find(({ id }) => id === 'service.content')
      : undefined;
  const names = options.map(normal);
  const ranked = fields
    .filter((known) => offersChoicesOf(known, { options }))
    .map((known) => {
      const words = (known.choices ?? []).map((choice) => choice.words.map(normal));
      return { known, count: words.filter((all) => all.some((word) => names.includes(word))).length };
    })
    .sort((left, right) => right.count - left.count);
  const [best, second] = ranked;
  return second === undefined || (best?.count ?? 0) > second.count ? best?.known : undefined;
}

/** Does a list offer at most one of the choices of a field with choices? One alone proves nothing: 其他 is in every list. */
export const offersNothingOf = (known: VocabularyField, field: Field): boolean =>
  known.choices !== undefined && field.options.length > 2 && !offersChoicesOf(known, field);

/** A list whose choices are not known before it is opened. */
export const isUnopened = ({ kind, options }: Pick<Field, 'kind' | 'options'>): boolean =>
  kind === 'select' && options.length === 0;

/** A switch that says 长期 or 非长期 itself. */
const saysEndless = ({ kind, options }: Field): boolean =>
  kind === 'switch' && options.some((option) => /长期|永久|long.?term|permanent/iu.test(option));

const SAYS_NO_END =
  /长期|永久|永远|终身|(?:无|没有|不设)(?:固定)?(?:的?期限|到期日?|截止日?)|无限期|long.?term|permanent|no expir|indefinite|(?:never|not) expire/iu;
const SAYS_AN_END =
  /非长期|不是长期|短期|定期|固定|到期|期限|截止|日期|有效期|^\s*截?[自到至]|\b(?:not long|fixed|expir|until|date|limited|short)/iu;

/** Tells whether an option says that there is no expiry date ('none') or that there is one ('one'). */
export function endOf(option: string): 'none' | 'one' | null {
  const text = readable(option);
  if (/非长期|不是长期|\b(?:not|non).?(?:long|permanent)/u.test(text)) return 'one';
  if (SAYS_NO_END.test(text)) return 'none';
  return SAYS_AN_END.test(text) ? 'one' : null;
}

/** Are there two options, one that says there is an expiry date and one that says there is none? */
const offersEndOrNone = ({ options }: Field): boolean =>
  options.length === 2 &&
  options.some((option) => endOf(option) === 'none') &&
  options.some((option) => endOf(option) === 'one');

const YES_OR_NO = /^(?:是|否|有|无|没有|yes|no)$/iu;

/** 网站用途 asks for a remark when it is a text box, and for the content of the service when it is a choice. */
export function contentInstead(
  named: readonly VocabularyField[],
  field: Field,
  lexicon: Lexicon,
): readonly VocabularyField[] {
  const content = lexicon.byId.get('service.content');
  const isOfUse = named.some(({ id }) => id === 'service.remark') && /用途/u.test(readable(field.label));
  const isOffered = content !== undefined && (field.options.length === 0 || offersChoicesOf(content, field));
  return isOfUse && isOffered && fits(content, field) ? [content] : [];
}

/** 执照期限 with the choices 长期 and 有固定期限 asks whether there is an expiry date, not for the date. */
export function askedWhetherEndless(
  named: readonly VocabularyField[],
  field: Field,
  lexicon: Lexicon,
): readonly VocabularyField[] {
  return named.flatMap(({ id }) => {
    const whether = lexicon.byId.get(id.replace(/certValidity$/u, 'certLongTerm'));
    const isWhether = id.endsWith('.certValidity') && whether !== undefined && fits(whether, field);
    // yes and no would answer the opposite question, whether there is an expiry date
    const said = { ...field, options: field.options.filter((option) => !YES_OR_NO.test(option.trim())) };
    return isWhether &&
      (offersChoicesOf(whether, said) || offersEndOrNone(field) || saysEndless(field) || isUnopened(field))
      ? [whether]
      : [];
  });
}
