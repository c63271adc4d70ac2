// What can be asked about clients that go in or out, beside the port? Words for tables, and who is there already.

import type { Rulebook } from '../../filing/rulebook/open';
import type { CodeLabels, exchangeKinds } from '../../protocol/exchange';
import type { HandlersOf } from '../../protocol/message-kind';
import type { App } from '../state/app';

export const exchangeHandlers: HandlersOf<App, typeof exchangeKinds> = {
  'exchange.words': (app) => codeLabels(app.rulebook()),
  'exchange.known': ({ vault }, { wanted }) => vault.knownIds(wanted),
};

/** Kinds of entities and certificates with their words in both languages. */
export function codeLabels(book: Rulebook): CodeLabels {
  const { entityTypes, certificateTypes } = book.shared['filings/entity-types.json'];
  return { entityTypes, certificateTypes };
}
