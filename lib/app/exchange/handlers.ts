// What is answered about import and export, besides the jobs on the port? Labels for tables, which clients exist already, and what a table row would change.
import { rowsOf } from '../../exchange/export/client-rows';
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
  'exchange.stored': async (app, { numbers }) => {
    const ids = await app.vault.knownIds(numbers.map((certNumber) => ({ certNumber })));
    const words = codeLabels(app.rulebook());
    const rows: (readonly string[])[] = [];
    for (const id of ids) {
      const read = id === null ? null : await app.vault.readClientWithoutFiles(id);
      if (read?.ok) rows.push(...rowsOf(read.client, words));
    }
    return rows;
  },
  'exchange.differences': async (app, { id, client }) => {
    const [read, said] = [await app.vault.readClientWithoutFiles(id), checkValue(client, app.today())];
    return read.ok && said.ok ? differencesOf(read.client, said.client) : null;
  },
};

/** The allowed values of a cell, in both languages. */
export function codeLabels(book: Rulebook): CodeLabels {
  const { entityTypes, certificateTypes } = book.shared['filings/entity-types.json'];
  const { content, preApproval, languages, methods, providers } = choicesOf(book);
  const certificates = certificateTypes.map((one) => ({ ...one, also: portalWordsOf(one.id) }));
  return { entityTypes, certificateTypes: certificates, content, preApproval, languages, methods, providers };
}

/** The portals' names for a certificate of an entity or a person. */
function portalWordsOf(id: string): readonly string[] {
  const fields = ['entity.certType', 'subjectPrincipal.certType'];
  const choices = fields.flatMap((field) => lexicon.byId.get(field)?.choices ?? []);
  return choices.filter(({ value }) => value === id).flatMap(({ words }) => words);
}
