// Whose certificate does 长期 without further words refer to? The one whose term is asked for directly before it.
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const LONG_TERM = /\.certLongTerm$/u;

/** Does a control name no owner itself, so that only the heading above it does? */
const namesNobody = ({ label }: Found['field'], lexicon: Lexicon): boolean =>
  readingsOf(label, lexicon).every(({ group }) => group === null);

/** A long term without an owner is taken as that of the term directly before it in the same part of the page. */
export function withLongTermBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  return all.map((one, at) => {
    const before = all[at - 1];
    if (one.found.is !== 'field' || !LONG_TERM.test(one.found.known.id)) return one;
    if (before?.found.is !== 'field' || !before.found.known.id.endsWith('.certValidity')) return one;
    if (partOfPage(before.field) !== partOfPage(one.field) || !namesNobody(one.field, lexicon)) return one;
    const known = lexicon.byId.get(before.found.known.id.replace(/certValidity$/u, 'certLongTerm'));
    return known === undefined ? one : { ...one, found: { ...one.found, known } };
  });
}
