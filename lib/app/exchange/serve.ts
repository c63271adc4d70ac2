// What can be asked about clients that go in or out, beside the port? Words for tables, and who is there already.
import type { ExchangeMessage } from '../../protocol/exchange';
import type { Desk } from '../tab/publish';
import { tableWords } from './words';

/** Answers a message about an exchange. */
export async function hearExchange(desk: Desk, message: ExchangeMessage): Promise<unknown> {
  switch (message.type) {
    case 'exchange.words':
      return tableWords(desk.rulebook());
    case 'exchange.known':
      return desk.vault.knownIds(message.wanted);
  }
}
