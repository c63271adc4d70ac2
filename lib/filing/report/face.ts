// Who must pass the face check for this filing?
import type { Facts } from '../../rules/format';
import type { Rulebook } from '../rulebook/open';
import { valueOn } from '../rulebook/parts';
import { citationsOf } from './citations';
import type { DocumentNeed, Report } from './report';

/** The face check, read from the documents that this filing needs: it is one of them. */
export function faceFor(
  book: Rulebook,
  facts: Facts,
  needs: readonly DocumentNeed[],
  asOf: string,
): Report['face'] {
  const table = book.shared['filings/face-verification.json'];
  if (facts['filing.type'] === undefined) return { required: 'ask', who: [], cites: [] };
  const need = needs.find((one) => one.id === table.document);
  if (need === undefined) return { required: false, who: [], cites: [] };
  const who = valueOn(table.who, asOf)?.value ?? [];
  return {
    required: need.requirement === 'ask' || who.length === 0 ? 'ask' : true,
    who,
    cites: citationsOf(book, table.cites),
  };
}
