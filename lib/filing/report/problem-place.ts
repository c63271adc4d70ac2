// Where in a client is what keeps a filing back mended?
import type { Client, Filing } from '../client/client';
import { placeOf, placeOfDocument } from '../client/place-of';
import type { Rulebook } from '../rulebook/open';

/** What a problem is about: a field, a document, or a fact that is asked for. */
interface About {
  readonly field?: string;
  readonly document?: string;
  readonly fact?: string;
}

export type PlaceOfProblem = (about: About) => string | null;

/** The places in this client for one service of one filing: what only a person can say is answered in the filing. */
export function placeOfProblem(
  book: Rulebook,
  client: Client,
  filing: Filing,
  service: string | null,
): PlaceOfProblem {
  const at = client.filings.findIndex(({ id }) => id === filing.id);
  return ({ field, document, fact }) => {
    if (field !== undefined) return placeOf(client, service, field, filing.provider);
    if (document !== undefined) return placeOfDocument(document);
    if (fact === undefined) return null;
    if (book.facts.get(fact)?.source === 'profile') return placeOf(client, service, fact, filing.provider);
    return at < 0 ? null : `filings[${at}]`;
  };
}
