// Which field can a control hold, by its kind and by what it offers?
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
const CHOICES = ['select', 'native-select', 'radio'];
/** Which controls may ask for a field of a kind. */
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

/** A person of whom the list shows a masked number too, by which it is told who is meant. */
const NUMBERED_PERSON = /\p{L}\s*[(（【[]\s*[\dX]+\*+[\dX]*\s*[)）\]】]$/iu;

/** What an account has several of, so that a page may list them to choose from. */
const LISTED: Readonly<Record<string, RegExp>> = {
  'service.domain': /[\p{L}\d]\.\p{L}/u,
  'access.ip': /\d\.\d|:[\da-f]/iu,
  'access.authCode': /[\da-z]{4}/iu,
  'access.resource': /[\da-z]-?[\da-z]{5}/iu,
  // the persons that an account knows; a list that shows some by name alone brings along what the account has of them, so that one is left to the person
  'subjectPrincipal.name': NUMBERED_PERSON,
  'servicePrincipal.name': NUMBERED_PERSON,
};

/** Does a control list what the account has: choices that look like the field, or none before it is opened? */
function lists({ id }: VocabularyField, { kind, options }: Field): boolean {
  const look = LISTED[id];
  if (look === undefined || !(kind === 'checkbox' || CHOICES.includes(kind))) return false;
  return options.length === 0
    ? kind === 'select' || kind === 'native-select'
    : options.some((at) => look.test(at));
}

/** A box that offers a list while one types is that list for what is chosen, and stays a box for what is written. */
export function asAsked(known: VocabularyField, field: Field): Field {
  const isWritten = FITTING[known.kind]?.includes('text') === true && known.id !== 'access.location';
  if (field.offersList !== true || isWritten) return field;
  return { ...field, kind: 'select', offersList: false };
}

/** Can a control of this kind hold the field? */
export function fits(known: VocabularyField, asRead: Field): boolean {
  const field = asAsked(known, asRead);
  // nobody knows what a cell becomes before it is pressed
  if (field.kind === 'cell') return known.kind !== 'upload';
  if (lists(known, field)) return true;
  if (known.id.endsWith('.landline') && field.kind === 'phone') return true;
  if (isAddress(known.id) && field.kind === 'cascader') return true; // its region, asked apart
  if (known.id === 'service.preApproval' && field.kind === 'switch') return true; // whether there is one
  if (known.id === 'access.location')
    return [...CHOICES, ...TEXTS, 'checkbox', 'cascader'].includes(field.kind);
  // the name of a registrar, the number of a server, in words
  if (known.id === 'access.resource' && BARE_SERVER.test(readable(field.label))) return false;
  if (/^access\.(?:registrarName|resource)$/u.test(known.id) && TEXTS.includes(field.kind)) return true;
  // 是否有分支机构 asks whether there is one, not which
  const isWhether =
    field.options.length === 2 && field.options.every((option) => YES_OR_NO.test(option.trim()));
  if (isWhether && known.kind === 'select' && known.choices === undefined) return false;
  return FITTING[known.kind]?.includes(field.kind) ?? false;
}

/** Does a list offer nothing but what begins an address that is typed behind it? */
export function offersSchemes({ kind, options, value }: Field): boolean {
  const shown = [...options, ...value];
  return /select$/u.test(kind) && shown.length > 0 && shown.every(isScheme);
}

/** Does a list offer what this field can be: two of its choices or more? */
export function offersChoicesOf(
  { choices = [] }: VocabularyField,
  { options }: Pick<Field, 'options'>,
): boolean {
  const words = choices.flatMap((choice) => choice.words);
  return options.filter((option) => pick([option], (at) => at, words) !== null).length > 1;
}

/** Of fields whose choices a list offers, the one of which it has the most as they stand: APP is half of 移动应用 APP, and of APP 应用. */
export function offeredMost(
  fields: readonly VocabularyField[],
  { options }: Field,
): VocabularyField | undefined {
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

/** Does a list offer at most one of the choices of a field that has some? 其他 is in every list. */
export const offersNothingOf = (known: VocabularyField, field: Field): boolean =>
  known.choices !== undefined && field.options.length > 2 && !offersChoicesOf(known, field);

/** A switch that says 长期 or 非长期 itself. */
const saysEndless = ({ kind, options }: Field): boolean =>
  kind === 'switch' && options.some((option) => /长期|永久|long.?term|permanent/iu.test(option));

const SAYS_NO_END =
  /长期|永久|永远|终身|(?:无|没有|不设)(?:固定)?(?:的?期限|到期日?|截止日?)|无限期|long.?term|permanent|no expir|indefinite|(?:never|not) expire/iu;
const SAYS_AN_END =
  /非长期|不是长期|短期|定期|固定|到期|期限|截止|日期|有效期|\b(?:not long|fixed|expir|until|date|limited|short)/iu;

/** Of two options, whether one says that there is no last day and the other that there is one: which of them this is. */
export function endOf(option: string): 'none' | 'one' | null {
  const text = readable(option);
  if (/非长期|不是长期|\b(?:not|non).?(?:long|permanent)/u.test(text)) return 'one';
  if (SAYS_NO_END.test(text)) return 'none';
  return SAYS_AN_END.test(text) ? 'one' : null;
}

/** Two options, of which one says that there is a last day and the other that there is none. */
const offersEndOrNone = ({ options }: Field): boolean =>
  options.length === 2 &&
  options.some((option) => endOf(option) === 'none') &&
  options.some((option) => endOf(option) === 'one');

const YES_OR_NO = /^(?:是|否|有|无|没有|yes|no)$/iu;

/** 网站用途 is a remark where it is written, and where it is chosen the content of the service. */
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

/** 执照期限 with the choices 长期 and 有固定期限 asks whether there is a last day, not for it. */
export function askedWhetherEndless(
  named: readonly VocabularyField[],
  field: Field,
  lexicon: Lexicon,
): readonly VocabularyField[] {
  return named.flatMap(({ id }) => {
    const whether = lexicon.byId.get(id.replace(/certValidity$/u, 'certLongTerm'));
    const isWhether = id.endsWith('.certValidity') && whether !== undefined && fits(whether, field);
    // yes or no to a last day is the other way round
    const said = { ...field, options: field.options.filter((option) => !YES_OR_NO.test(option.trim())) };
    return isWhether && (offersChoicesOf(whether, said) || offersEndOrNone(field) || saysEndless(field))
      ? [whether]
      : [];
  });
}
