// What can be asked of the rulebook about saved clients? Answers are computed here, so that values stay where the vault is.
import type { Client } from '../../filing/client/client';
import type { PrecheckInput } from '../../filing/facts/facts';
import { precheckInput, precheckInputs } from '../../filing/facts/facts';
import { type BatchRow, batchRows, emptyRow, isOpen } from '../../filing/report/batch';
import { precheck } from '../../filing/report/precheck';
import { refusalReasons } from '../../filing/report/refusal-reasons';
import { upcomingForFiling } from '../../filing/report/upcoming';
import { whatIf, whatIfChoices } from '../../filing/report/what-if';
import { applyRule } from '../../filing/rulebook-tools/rule-detail';
import type { FilingAt, RuleMessage } from '../../protocol/rules';
import type { App } from '../state/app';

/** Answers a message about rules; null where the client or the filing is not there. */
export async function hearRules(app: App, message: RuleMessage): Promise<unknown> {
  const book = app.rulebook();
  switch (message.type) {
    case 'rules.batch':
      return rowsOf(app, message.clients, message.asOf);
    case 'rules.choices':
      return whatIfChoices(book);
    case 'rules.refusal':
      return refusalReasons(book, message.text);
    case 'rules.applies': {
      const client = await clientOf(app, message.client);
      const inputs = client?.filings
        .filter(isOpen)
        .flatMap((filing) => precheckInputs(book, client, filing, message.asOf));
      return inputs?.map((input) => applyRule(book, input, message.rule)) ?? null;
    }
    case 'rules.report':
      return withInput(app, message, (input) => precheck(book, input));
    case 'rules.what-if':
      return withInput(app, message, (input) => whatIf(book, input, message.changes));
    case 'rules.upcoming': {
      const client = await clientOf(app, message.client);
      const filing = client?.filings.find(({ id }) => id === message.filing);
      if (!client || !filing) return null;
      const { service, asOf, until } = message;
      return upcomingForFiling(book, client, filing, service, asOf, until).map(({ day, differences }) => ({
        day,
        differences,
      }));
    }
  }
}

async function clientOf({ vault }: App, id: string): Promise<Client | null> {
  const read = await vault.readClientWithoutFiles(id);
  return read.ok ? read.client : null;
}

async function withInput<T>(
  app: App,
  { client: id, filing: filingId, service, asOf }: FilingAt,
  answer: (input: PrecheckInput) => T,
): Promise<T | null> {
  const client = await clientOf(app, id);
  const filing = client?.filings.find((one) => one.id === filingId);
  return client && filing ? answer(precheckInput(app.rulebook(), client, filing, service, asOf)) : null;
}

/** One client after the other: nothing but the rows is kept of any. A record that cannot be read is a row that says so. */
async function rowsOf(app: App, ids: readonly string[], asOf: string): Promise<readonly BatchRow[]> {
  const rows: BatchRow[] = [];
  for (const id of ids) {
    const client = await clientOf(app, id);
    rows.push(...(client ? batchRows(app.rulebook(), client, asOf) : [emptyRow(id, id, 'unreadable')]));
  }
  return rows;
}
