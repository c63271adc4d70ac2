// Which of several controls under one label is called by the words directly before it: 手机, 应急 and 邮箱 in one cell of 联系方式?
import type { Field } from '../model';
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import { partOfPage } from './page-parts';

/** What is asked about a person, or about a domain, in several boxes of one row. */
const ASKED_IN_A_ROW = new Set([
  'personName',
  'certType',
  'certNumber',
  'certValidity',
  'nationality',
  'mobile',
  'landline',
  'emergencyPhone',
  'email',
  'registrarName',
  'domainExpiry',
]);

/** The one thing that a text asks in such a row; null when it asks for something else, or for several. */
function askedIn(text: string, lexicon: Lexicon): string | null {
  const names = readingsOf(text, lexicon).flatMap(({ concepts }) => concepts.map(({ name }) => name));
  const [name = ''] = names;
  return ASKED_IN_A_ROW.has(name) && names.every((other) => other === name) ? name : null;
}

/** Words that only say which end of a range a box takes. */
const END = /^[-－—~～至到\s]*(?:[由自从起至到止]|起始|开始|终止|结束|截止)(?:日期?|时间)?$/u;

/** What the prompt of a list names: --国籍/地区--, 请选择国籍. */
const namedByPrompt = ({ kind, placeholder }: Field): string =>
  /select$/u.test(kind)
    ? placeholder
        .replace(/^[-—=\s]*(?:请?选择)?[-—=\s]*|[-—=\s.…]*$/gu, '')
        .replace(/^(\S+)[/／]地区$/u, '$1')
    : '';

/** A control that shares its label with the one before or behind it is called by its own words or its prompt, when these ask for something else, and the label becomes its heading. */
export const withWordsBefore = (fields: readonly Field[], lexicon: Lexicon): readonly Field[] =>
  fields.map((field, at) => {
    const { label, section, wordsBefore = namedByPrompt(field) } = field;
    const isShared = [fields[at - 1], fields[at + 1]].some(
      (other) => other?.label === label && partOfPage(other) === partOfPage(field),
    );
    if (!isShared || label === '' || wordsBefore === '' || END.test(wordsBefore)) return field;
    const asked = askedIn(wordsBefore, lexicon);
    if (asked === null || asked === askedIn(label, lexicon)) return field;
    return { ...field, label: wordsBefore, section: [...section, label] };
  });
