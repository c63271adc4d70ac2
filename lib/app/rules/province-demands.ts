// Which documents does a province require that not all do? Those of a first filing there, minus those that every province requires.
import type { Rulebook } from '../../filing/rulebook/open';
import type { ProvinceDemands } from '../../protocol/rules';
import { demandsOf } from '../tab/report';

const CATEGORIES = ['organization', 'personal'] as const;

/** The provinces with documents of their own and these documents, on a day; for a website, at any provider. */
export function provinceDemands(book: Rulebook, asOf: string): readonly ProvinceDemands[] {
  const all = [...book.provinces.keys()].map((province) => {
    const needs = CATEGORIES.flatMap((category) => demandsOf(book, { province, category }, 'other', asOf));
    return { province, labels: new Map(needs.map(({ id, label }) => [id, label])) };
  });
  const isEverywhere = (id: string): boolean => all.every(({ labels }) => labels.has(id));
  return all.flatMap(({ province, labels }) => {
    const own = [...labels].filter(([id]) => !isEverywhere(id)).map(([, label]) => label);
    return own.length === 0 ? [] : [{ province, documents: own }];
  });
}
