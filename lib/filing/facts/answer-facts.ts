// Which facts do a person's answers give? An answer that is a date becomes a number on the day of the pre-check.
import { daysBetween } from '../../rules/days';
import type { Facts, FactValue } from '../../rules/operator-names';
import type { Answer } from '../client/client';
import { ageOn, monthsBetween } from '../days';
import type { FactEntry } from '../rulebook/dictionary';
import type { Rulebook } from '../rulebook/open';
import { day } from '../rulebook/parts';
import { monthsLeft } from './people-facts';

type AsDate = NonNullable<FactEntry['asDate']>;

const COUNTS: Readonly<Record<AsDate['counts'], (on: string, asOf: string) => number>> = {
  'months-until': (on, asOf) => monthsBetween(asOf, on),
  'months-since': (on, asOf) => monthsBetween(on, asOf),
  'days-since': daysBetween,
  'years-since': ageOn,
};

/** The facts of a filing's answers. An answer that is invalid for its fact is left out, so that it is asked again. */
export function answerFacts(book: Rulebook, answers: readonly Answer[], asOf: string): Facts {
  const facts: Record<string, FactValue> = {};
  for (const { fact, value } of answers) {
    const asDate = book.facts.get(fact)?.asDate;
    const meant = asDate === undefined ? value : counted(asDate, value, asOf);
    if (meant !== undefined) facts[fact] = meant;
  }
  return facts;
}

/** The number that a date stands for. A number is returned unchanged; a date in the future is invalid. */
function counted({ counts, orLongTerm }: AsDate, value: FactValue, asOf: string): FactValue | undefined {
  if (typeof value !== 'string') return value;
  if (value === 'long-term') return orLongTerm && monthsLeft(value, asOf);
  if (!day.safeParse(value).success) return undefined;
  if (counts !== 'months-until' && value > asOf) return undefined;
  return COUNTS[counts](value, asOf);
}
