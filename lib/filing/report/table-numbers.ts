// Which number does this province ask for? Put behind the message of a check that compares with a table of provinces.
import type { Condition, Rule } from '../../rules/format';
import type { FactValue } from '../../rules/operator-names';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';

/** The value of a fact of the filing, or of a table of its province; undefined where nobody knows it. */
export type ValueFor = (fact: string) => FactValue | undefined;

/** That a remark has at least one character says only that there must be one. */
const saysNothing = (value: number, unit: Text | undefined): boolean => value <= 1 && unit?.zh === '字';

/** The message with the numbers of the province that the rule compares with, each with its unit. */
export function withNumbers(book: Rulebook, { conditions }: Rule, valueFor: ValueFor, message: Text): Text {
  const numbers = [...new Set(comparedWith(conditions))].flatMap((fact) => {
    const value = valueFor(fact);
    const unit = book.facts.get(fact)?.unit;
    return typeof value === 'number' && !saysNothing(value, unit) ? [{ value, unit }] : [];
  });
  if (numbers.length === 0) return message;
  return {
    zh: `${message.zh}（本省：${numbers.map(({ value, unit }) => `${value}${unit?.zh ?? ''}`).join('、')}）`,
    en: `${message.en} (in this province: ${numbers.map(({ value, unit }) => `${value} ${unit?.en ?? ''}`.trim()).join(', ')})`,
  };
}

function comparedWith(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(comparedWith);
  if ('any' in condition) return condition.any.flatMap(comparedWith);
  if ('not' in condition) return comparedWith(condition.not);
  if (!('value' in condition)) return [];
  const { value } = condition;
  const isFact = typeof value === 'object' && value !== null && 'fact' in value;
  return isFact && value.fact.startsWith('province.') ? [value.fact] : [];
}
