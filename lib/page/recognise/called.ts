// Which label and which headings apply to a control whose own label alone does not say what it asks for?
import { normal } from '../dom/simplified';
import type { Field } from '../model';
import { groupOfHeading } from './field-groups';
import { isCondition, readingsOf } from './label-grammar';
import type { Lexicon } from './lexicon';
import { withServerMeant } from './thing-above';

/** Does a text ask for one of our fields? */
export const asks = (text: string, lexicon: Lexicon): boolean =>
  !isCondition(text) && readingsOf(text, lexicon).some(({ concepts }) => concepts.length > 0);

/** Words in an upload slot that tell whether a file is there already, or is required. */
const STATE =
  '(?:(?:未|待|尚未|暂未|还未|请)?(?:上传|选择)(?:任何)?(?:文件|附件|图片|照片)?|no file (?:chosen|selected|uploaded)|not uploaded|(?:必|选|非必)[传填交])';
/** These words at the end of a slot's label, with or without brackets. Other words in brackets are kept, because they say more about the document. */
const STATE_OF_UPLOAD = new RegExp(`\\s*[(（]\\s*${STATE}\\s*[)）]\\s*$|[\\s:：]*${STATE}\\s*$`, 'iu');

/** A placeholder that ends with a person asks for that person's name: 证照上的法定代表人. */
const OF_A_PERSON = /(?:法定代表人|法人代表|法人|負責人|负责人)$/u;

/** Are these the last words of a longer text, as 范围 is of 经营范围? */
const isEndOf = (words: string, text: string): boolean =>
  words.length > 1 && text.length > words.length && normal(text).endsWith(normal(words));

/** The hint in a box says that its number is for emergencies, whatever its label calls it: 联系电话 with 应急用，不同于手机 inside. */
const FOR_EMERGENCIES =
  /^(?:请(?:输入|填写|填))?(?:用于)?(?:应急|紧急|突发)(?:情况)?(?:时|用|使用|联系|联络|可?接通|的|电话|手机|号码?)*(?:$|[，,；;。（(])/u;
const TELEPHONE = /(?:电话|手机|号码?)$/u;

/** Is a heading that of a part with everything about the one whom the label names, as 主体负责人联系方式 above 主体负责人? Such a person's name is asked there. */
const isPartOf = (heading: string, label: string, lexicon: Lexicon): boolean =>
  readingsOf(heading, lexicon).some(({ terms }) => terms.has('way')) &&
  groupOfHeading(heading, lexicon) === groupOfHeading(label, lexicon);

function plainLabel({ kind, label }: Field): string {
  if (kind === 'upload') return label.replace(STATE_OF_UPLOAD, '');
  return /select$/u.test(kind) ? withServerMeant(label) : label;
}

/**
 * The label and the headings of a control. A label that only names a person or thing becomes a heading, and the placeholder becomes
 * the label; in a table with a row for each person, the heading of the column does.
 */
export function wordsOf(field: Field, lexicon: Lexicon): Pick<Field, 'label' | 'section'> {
  const { placeholder, section } = field;
  const label = plainLabel(field);
  if (label === '') return { label: isCondition(placeholder) ? '' : placeholder, section };
  if (TELEPHONE.test(label) && FOR_EMERGENCIES.test(placeholder))
    return { label: `${label}（应急）`, section };
  if (isEndOf(label, placeholder) && asks(placeholder, lexicon) && !asks(label, lexicon))
    return { label: placeholder, section };
  const saysOwnerOnly = readingsOf(label, lexicon).some(
    ({ concepts, slots }) => concepts.length + slots.length === 0,
  );
  const isListed = groupOfHeading(label, lexicon) === 'other' && lexicon.byLabel.has(normal(label));
  if (!saysOwnerOnly || isListed) return { label, section };
  if (asks(placeholder, lexicon) && !OF_A_PERSON.test(placeholder))
    return { label: placeholder, section: [...section, label] };
  const column = section.at(-1) ?? '';
  return asks(column, lexicon) && !isPartOf(column, label, lexicon)
    ? { label: column, section: [...section.slice(0, -1), label] }
    : { label, section };
}
