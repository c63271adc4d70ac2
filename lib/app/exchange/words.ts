// Which words may a table use instead of ids? Those of the rulebook.

import type { TableWords } from '../../exchange/table/columns';
import type { Rulebook } from '../../filing/rulebook/open';

/** Kinds of entities and certificates with their words in both languages. */
export function tableWords(book: Rulebook): TableWords {
  const { entityTypes, certificateTypes } = book.shared['filings/entity-types.json'];
  return { entityTypes, certificateTypes };
}
