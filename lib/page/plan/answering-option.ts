// Which option of a control says yes, and which says no?
import { pick } from '../dom/option-match';
import type { Field } from '../model';
import { answerOf, isOfState, optionOfEntity } from '../recognise/filing-questions';
import { endOf } from '../recognise/fitting';
import { legalityOf } from '../recognise/legal-person';
import type { VocabularyField } from '../recognise/portal-map';
import { areSameAndAnother, samenessOf } from '../recognise/same-person';
import { areYesAndNo, leadOf } from '../recognise/yes-or-no';

interface Asks {
  readonly field: Field;
  readonly known: VocabularyField;
  /** The names of the entity's principal and of the service's. */
  readonly persons: readonly [string, string];
}

export const YES = ['是', '有', '长期', '长期有效', 'on', 'yes', 'long-term', 'permanent'];
export const NO = ['否', '不是', '无', '非长期', '短期', 'no', 'none'];

/** Does 前置审批 offer only 有 and 无? Then another control asks which approval it is. */
export function asksWhether(field: Field): boolean {
  const isEither = (option: string): boolean => pick([option], (at) => at, [...YES, ...NO]) !== null;
  return (field.options.length === 2 && field.options.every(isEither)) || areYesAndNo(field.options);
}

const PROMPT = /请选择|^选择|^select|^choose/iu;

/** The option that means yes or no: by our words for it, by words about sameness, or as the other one of two options. */
export function optionFor(isYes: boolean, { field, known, persons }: Asks): string | undefined {
  const options = field.options.filter((option) => !PROMPT.test(option));
  const entity = known.id === 'service.isDomainOwn' ? optionOfEntity(options) : undefined;
  if (entity !== undefined && leadOf(entity) === null) return isYes ? entity : undefined;
  if (isOfState(known.id)) return answerOf(isYes, options);
  if (known.id.endsWith('.sameAsPrincipal')) {
    const [name] = isYes ? persons : [persons[1]];
    const person = options.filter((option) => name !== '' && option.includes(name));
    if (person.length === 1) return person[0];
    const named = options.find((option) => samenessOf(option) === (isYes ? 'same' : 'another'));
    if (named !== undefined) return named;
    // 主体负责人 or 其他人员: the first means sameness, because it names the other role
    if (isYes && options.length === 2) return options.find((option) => samenessOf(option) !== 'another');
  }
  if (known.id.endsWith('.isMailSameAsCert')) {
    const named = options.find((option) => samenessOf(option) === (isYes ? 'same' : 'another'));
    if (named !== undefined) return named;
  }
  if (known.id.endsWith('.isLegalPerson')) {
    const named = options.find((option) => legalityOf(option) === (isYes ? 'legal' : 'another'));
    if (named !== undefined) return named;
    const same = options.find((option) => samenessOf(option) === (isYes ? 'same' : 'another'));
    if (same !== undefined && areSameAndAnother(options)) return same;
    const left = options.filter((option) => legalityOf(option) !== 'another');
    if (isYes && options.length === 2 && left.length === 1) return left[0];
  }
  if (known.id.endsWith('.certLongTerm') && field.options.length === 2) {
    const named = field.options.find((option) => endOf(option) === (isYes ? 'none' : 'one'));
    if (named !== undefined) return named;
  }
  const wordsOf = (yes: boolean): readonly string[] =>
    known.choices?.find(({ value }) => value === (yes ? 'yes' : 'no'))?.words ?? (yes ? YES : NO);
  const saying = (yes: boolean): string | undefined =>
    wordsOf(yes)
      .map((word) => options.find((option) => pick([option], (at) => at, [word]) !== null))
      .find((option) => option !== undefined);
  const own = saying(isYes);
  const opposite = saying(!isYes);
  if (own !== undefined && own !== opposite) return own;
  if (options.length !== 2 || own !== undefined) return undefined;
  if (opposite !== undefined) return options.find((option) => option !== opposite);
  const [yes, no] = [
    options.find((option) => leadOf(option) === 'yes'),
    options.find((option) => leadOf(option) === 'no'),
  ];
  return yes === undefined || no === undefined ? undefined : isYes ? yes : no;
}
