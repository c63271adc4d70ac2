// Are these facts in the dictionary, with values it allows?

import { labelsFrom } from '../../lib/filing/report/phrases';
import type { FactEntry } from '../../lib/filing/rulebook/dictionary';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Facts, FactValue } from '../../lib/rules/operator-names';

/** One line `place: what` for each fact that is unknown or has a value of the wrong type; `null` (none) is always allowed. */
export function factFaults(book: Rulebook, place: string, facts: Facts): readonly string[] {
  return Object.entries(facts).flatMap(([fact, value]) => {
    const entry = book.facts.get(fact);
    if (entry === undefined) return [`${place}.${fact}: no such fact`];
    const fault = value === undefined || value === null ? null : valueFault(book, entry, value);
    return fault === null ? [] : [`${place}.${fact}: ${fault}`];
  });
}

function valueFault(book: Rulebook, entry: FactEntry, value: FactValue): string | null {
  switch (entry.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'number':
      return typeof value === 'number' ? null : 'must be a number';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? null : 'must be a day YYYY-MM-DD';
    case 'list':
      return Array.isArray(value) ? null : 'must be a list';
    case 'enum':
      return enumFault(book, entry, value);
    default:
      return typeof value === 'string' ? null : 'must be a text';
  }
}

function enumFault(book: Rulebook, entry: FactEntry, value: FactValue): string | null {
  const allowed = [...Object.keys(entry.values ?? {}), ...labelsFrom(book, entry.valuesOf).keys()];
  if (allowed.length === 0 || allowed.includes(String(value))) return null;
  return `must be one of ${allowed.join(', ')}`;
}
