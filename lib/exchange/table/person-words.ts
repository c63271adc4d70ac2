// Which certificates may a person have? Of all that the rulebook lists only those of a natural person.
import type { CodeLabels } from '../../protocol/exchange';
import { COLUMNS, ROLES } from './columns';

const OF_PERSONS = new Set(
  COLUMNS.flatMap(({ key, zh }) => (ROLES.some((role) => key === `${role}.certType`) ? zh : [])),
);

/** Leaves of what a column accepts the words that fit its owner. */
export function fittingWords(words: CodeLabels) {
  const allowed = words.entityTypes.find(({ id }) => id === 'personal')?.certificateTypes ?? [];
  const labels = new Set(
    words.certificateTypes.flatMap(({ id, label }) => (allowed.includes(id) ? label.zh : [])),
  );
  return <One extends { readonly column: string; readonly words: readonly string[] }>(one: One): One =>
    OF_PERSONS.has(one.column) && labels.size > 0
      ? { ...one, words: one.words.filter((word) => labels.has(word)) }
      : one;
}
