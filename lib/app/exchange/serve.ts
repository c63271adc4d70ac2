// What can be asked about clients that go in or out, beside the port? Words for tables, and who is there already.
import type { TableWords } from '../../exchange/table/columns';
import type { Rulebook } from '../../filing/rulebook/open';
import type { ExchangeMessage } from '../../protocol/exchange';
import type { App } from '../state/app';

/** Answers a message about an exchange. */
export async function hearExchange(app: App, message: ExchangeMessage): Promise<unknown> {
  switch (message.type) {
    case 'exchange.words':
      return tableWords(app.rulebook());
    case 'exchange.known':
      return app.vault.knownIds(message.wanted);
  }
}
/** Kinds of entities and certificates with their words in both languages. */
export function tableWords(book: Rulebook): TableWords {
  const { entityTypes, certificateTypes } = book.shared['filings/entity-types.json'];
  return { entityTypes, certificateTypes };
}
