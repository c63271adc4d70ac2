// What can be asked about clients that go in or out, beside the port? Words for tables, who is there already, and what a table changes of one.
import { differencesOf } from '../../exchange/import/differences';
import { checkValue } from '../../filing/client/parse-client';
import type { Rulebook } from '../../filing/rulebook/open';
import type { CodeLabels, exchangeKinds } from '../../protocol/exchange';
import type { HandlersOf } from '../../protocol/message-kind';
import { choicesOf } from '../clients/choices';
import { lexicon } from '../portals/portals';
import type { App } from '../state/app';

export const exchangeHandlers: HandlersOf<App, typeof exchangeKinds> = {
  'exchange.words': (app) => codeLabels(app.rulebook()),
  'exchange.known': ({ vault }, { wanted }) => vault.knownIds(wanted),
  'exchange.differences': async (app, { id, client }) => {
    const [read, said] = [await app.vault.readClientWithoutFiles(id), checkValue(client, app.today())];
    return read.ok && said.ok ? differencesOf(read.client, said.client) : null;
  },
};

/** What a cell may hold where not every word is taken, with its words in both languages. */
export function codeLabels(book: Rulebook): CodeLabels {
  const { entityTypes, certificateTypes } = book.shared['filings/entity-types.json'];
  const { content, preApproval, languages, methods, providers } = choicesOf(book);
  const certificates = certificateTypes.map((one) => ({ ...one, also: portalWordsOf(one.id) }));
  return { entityTypes, certificateTypes: certificates, content, preApproval, languages, methods, providers };
}

/** What portals call a certificate of an entity or a person. */
function portalWordsOf(id: string): readonly string[] {
  const fields = ['entity.certType', 'subjectPrincipal.certType'];
  const choices = fields.flatMap((field) => lexicon.byId.get(field)?.choices ?? []);
  return choices.filter(({ value }) => value === id).flatMap(({ words }) => words);
}
