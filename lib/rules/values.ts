// Which values of a fact would turn one comparison over? Read off the comparison itself, never invented.
import { addDays } from './days';
import { isDay, isList } from './operand';
import type { FactValue } from './operator-names';
import type { LeafNode } from './tree';

/** Lists longer than this offer only their first values. */
const MOST = 20;

/**
 * Values worth trying for the compared fact, given what it has, what it is compared with and the least by which it
 * grows; whether one helps is for the rule to say. Texts that must hold or lack words are not offered: only a person can
 * write those.
 */
export function valuesFor(
  leaf: LeafNode,
  have: FactValue | undefined,
  want: unknown,
  step: number,
): readonly FactValue[] {
  switch (leaf.operator) {
    case 'equal':
    case 'notEqual':
      return typeof want === 'boolean' ? [want, !want] : isFactValue(want) ? [want] : [];
    case 'in':
    case 'notIn':
      return isList(want) ? want.filter(isFactValue).slice(0, MOST) : [];
    case 'lessThan':
    case 'greaterThanInclusive':
      return typeof want === 'number' ? [want, want - step] : [];
    case 'lessThanInclusive':
    case 'greaterThan':
      return typeof want === 'number' ? [want, want + step] : [];
    case 'between':
      return isList(want) ? want.filter(isFactValue) : [];
    case 'before':
    case 'onOrAfter':
      return isDay(want) ? [want, addDays(want, -1)] : [];
    case 'isEmpty':
      return isList(have) ? [[]] : [null];
    default:
      return isList(have) || have === null ? listsFor(have ?? [], want) : [];
  }
}

/** The list with the wanted entries, each of them, without them, or only with them. */
function listsFor(have: readonly string[], want: unknown): readonly FactValue[] {
  const wanted = (isList(want) ? want : [want]).filter((item) => typeof item === 'string');
  const missing = wanted.filter((item) => !have.includes(item)).slice(0, MOST);
  return [
    ...missing.map((item) => [...have, item]),
    [...have, ...missing],
    have.filter((item) => !wanted.includes(item)),
    have.filter((item) => wanted.includes(item)),
  ];
}

const isFactValue = (value: unknown): value is FactValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
