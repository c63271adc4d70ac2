// Does a choice ask whether the entity's principal is its legal representative, or somebody whom that one has authorised? Told by what it offers.
import type { Field } from '../model';
import { groupOfHeading, groupOfSection } from './field-groups';
import { CHOICES, isUnopened } from './fitting';
import type { FieldGroup, Lexicon } from './lexicon';
import { areSameAndAnother } from './same-person';
import { readable } from './word-segments';
import { areYesAndNo } from './yes-or-no';

type Asked = Pick<Field, 'kind' | 'options' | 'label' | 'section'>;

const ANOTHER =
  /非|不是|授权|委托|受托|员工|经办|代办|代理|其他|其它|\b(?:not|other|another|authori[sz]ed|delegated?|agent|proxy)\b/iu;
const LEGAL = /法定代表人|法人|\blegal (?:representative|person|rep)\b/iu;

/** What one option says: the legal representative, or somebody else; null for anything else. */
export function legalityOf(option: string): 'legal' | 'another' | null {
  const text = readable(option);
  if (ANOTHER.test(text)) return 'another';
  return LEGAL.test(text) ? 'legal' : null;
}

/** A question of that: 是否法定代表人, 由法定代表人担任负责人, 负责人与法定代表人一致; the legal representative alone is no question. */
const ASKS_WHETHER =
  /^(?:请?(?:选择|确认|核实))?(?=.*(?:是否|负责人[为是]|由|担任|兼任|一致|相同|同一|本人|即|与|同|就是|是不是|吗$)|[是为也])(?:主体|主办单位|主办者|单位|网站|该|公司|企业|他[/／]她|他|她|ta|这位|这个人|此人|本人)?(?:负责人|主要负责人)?(?:是否|信息|就是|是不是|也是)?(?:由|是|为|即|同|与|和)*(?:本)?(?:主办单位|主办者|单位|企业|公司)?(?:法定代表人|法人代表|法人)(?:本人|自己)?(?:信息)?(?:是否)?(?:同时|一并|也)?(?:担任|兼任|一致|相同|为?是?同一个?人)?(?:主体|主办单位)?(?:负责人)?吗?$/u;
/** The same in English: Principal is the legal representative. */
const ASKS_WHETHER_LATIN =
  /^(?:is )?(?:the |this )?(?:(?:entity|organi[sz]ation|organi[sz]er|sponsor|company|subject) )?(?:principal|contact|contact person|person in charge|responsible person|leader|head)(?: of (?:the )?(?:entity|organi[sz]ation|organi[sz]er|sponsor|company))? (?:is |as )?(?:also )?(?:the )?(?:company'?s )?legal (?:representative|person|rep)$/u;

/** Asked of the relation itself: 与法定代表人关系, offered as 本人 and somebody authorised. */
const OF_RELATION =
  /(?:与|和|同)(?:单位|企业|公司)?(?:法定代表人|法人代表|法人)(?:的)?关系|\brelation(?:ship)? (?:to|with) (?:the )?legal (?:representative|person|rep)\b/iu;
const SELF = /^(?:法定代表人)?本人$|^(?:self|same person)$/iu;

/** What an option says under this label. */
const saidUnder = (label: string, option: string): 'legal' | 'another' | null =>
  legalityOf(option) ??
  (OF_RELATION.test(readable(label)) && SELF.test(readable(option).trim()) ? 'legal' : null);

/** Is one thing to be ticked or switched, or yes or no to be said? */
const isYesOrNo = ({ kind, options }: Pick<Field, 'kind' | 'options'>): boolean =>
  kind === 'switch' ||
  isUnopened({ kind, options }) ||
  (kind === 'checkbox' && options.length === 1) ||
  areYesAndNo(options) ||
  areSameAndAnother(options);

/** A question without its brackets, its marks, and its translation into English before or behind it. */
const plainOf = (label: string): string =>
  readable(label)
    .replace(/[(（][^（()）]*[)）]/gu, '')
    .replace(/[\s?？*：:,，]+/gu, ' ')
    .replace(/^[a-z]+ [a-z' ]* (?=\p{Script=Han})|(?<=\p{Script=Han}) ?[a-z].*$/gu, '')
    .trim();

const OF_SERVICE = /网站|\b(?:web ?site|service)\b/u;

function isAskedInWords({ kind, options, label, section }: Asked, lexicon: Lexicon): boolean {
  const words = plainOf(label);
  const isLatin = ASKS_WHETHER_LATIN.test(words);
  if (!isYesOrNo({ kind, options }) || !(isLatin || ASKS_WHETHER.test(words.replaceAll(' ', ''))))
    return false;
  const around = groupOfSection(section, lexicon);
  return (
    around === 'subjectPrincipal' ||
    ((isLatin ? around === 'entity' : words.includes('负责人')) &&
      !OF_SERVICE.test(readable(label)) &&
      around !== 'servicePrincipal' &&
      around !== 'service' &&
      around !== 'other')
  );
}

/** Is this the choice whether the entity's principal is the legal representative? `principal`: whom 负责人 alone means on this page. */
export function asksLegalPerson(
  { kind, options, label, section }: Field,
  lexicon: Lexicon,
  principal: FieldGroup | null,
): boolean {
  if (isAskedInWords({ kind, options, label, section }, lexicon)) return true;
  if (!CHOICES.includes(kind) || options.length !== 2) return false;
  const said = options.map((option) => saidUnder(label, option));
  if (!said.includes('legal') || !said.includes('another')) return false;
  const [own, around] = [groupOfHeading(label, lexicon), groupOfSection(section, lexicon)];
  const isOfOther = [own, around].some((group) => group === 'other' || group === 'servicePrincipal');
  const isOfPrincipal =
    own === 'subjectPrincipal' ||
    around === 'subjectPrincipal' ||
    (own === 'principal' && around === 'entity') ||
    (around === 'principal' && principal === 'subjectPrincipal');
  return isOfPrincipal && !isOfOther;
}
