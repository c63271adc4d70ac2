// What does the rulebook say about saved clients? Computed here, so that the values stay where the vault is.
import { type DueDate, dueDatesFor } from '../../filing/calendar/due-dates';
import type { Answer, Client, Filing } from '../../filing/client/client';
import type { PrecheckInput } from '../../filing/facts/facts';
import { precheckInput, precheckInputs } from '../../filing/facts/facts';
import { officialForms, paperDocuments } from '../../filing/papers/fill-papers';
import { markKept } from '../../filing/report/answers-in-client';
import { type BatchRow, batchRows, emptyRow, isOpen } from '../../filing/report/batch';
import { expectedOf } from '../../filing/report/expected';
import { precheckWithFacts } from '../../filing/report/precheck';
import { askedOf } from '../../filing/report/question-topics';
import { refusalReasons } from '../../filing/report/refusal-reasons';
import { upcomingForFiling } from '../../filing/report/upcoming';
import { whatIf, whatIfChoices } from '../../filing/report/what-if';
import { type ChangedClient, changedClient } from '../../filing/rulebook-pack/changes';
import { applyRule } from '../../filing/rulebook-tools/rule-detail';
import type { HandlersOf, RequestOf } from '../../protocol/message-kind';
import type { FilingAt, ruleKinds } from '../../protocol/rules';
import { sha256 } from '../../team/signed-file';
import { type MaybeUndecided, undecidedFields } from '../clients/undecided';
import { asideFacts, withAside } from '../filings/aside';
import { renewReminders } from '../filings/reminders';
import { usualAnswers, withUsualAnswers, withUsualIn } from '../filings/usual';
import type { App } from '../state/app';
import { answersOf } from '../tab/answer-words';
import { asksOf } from './client-asks';
import { provinceDemands } from './province-demands';

/** Null when the client or the filing no longer exists. */
export const ruleHandlers: HandlersOf<App, typeof ruleKinds> = {
  'rules.batch': (app, { clients, asOf }) => rowsOf(app, clients, asOf),
  'rules.client-asks': asksOf,
  'rules.choices': (app) => whatIfChoices(app.rulebook()),
  'rules.demands': (app, { asOf }) => provinceDemands(app.rulebook(), asOf),
  'rules.refusal': (app, { text }) => refusalReasons(app.rulebook(), text),
  'rules.applies': async (app, { client: id, rule, asOf }) => {
    const book = app.rulebook();
    const client = (await readOf(app, id))?.client;
    const inputs = client?.filings
      .filter(isOpen)
      .flatMap((filing) => precheckInputs(book, client, filing, asOf));
    return inputs?.map((input) => applyRule(book, input, rule)) ?? null;
  },
  'rules.report': async (app, at) => {
    const aside = await asideFacts(app, at.client, at.filing);
    return withInput(app, at, (input, client, given, filing) => {
      const book = app.rulebook();
      const checked = precheckWithFacts(book, input);
      const { report, facts } = checked;
      return {
        ...report,
        asked: withAside(markKept(client, filing, askedOf(book, report.questions, facts)), aside),
        answers: given.flatMap(({ isUsual, ...one }) =>
          answersOf(book, [one]).map((said) => ({ ...said, isUsual })),
        ),
        expected: expectedOf(book, input, checked),
        papers: paperDocuments(book, client),
        officialForms: officialForms(book, client),
      };
    });
  },
  'rules.what-if': (app, { changes, ...at }) =>
    withInput(app, at, (input) => whatIf(app.rulebook(), input, changes)),
  'rules.upcoming': async (app, { client: id, filing: filingId, service, asOf, until }) => {
    const client = (await readOf(app, id))?.client;
    const filing = client?.filings.find((one) => one.id === filingId);
    if (!client || !filing) return null;
    const days = upcomingForFiling(app.rulebook(), client, filing, service, asOf, until);
    return days.map(({ day, differences }) => ({ day, differences }));
  },
  'rules.in-use': ({ rulebooks }) => rulebooks.state(),
  'rules.pack': ({ rulebooks }) => rulebooks.text(),
  'rules.pack-look': async ({ rulebooks }, { text }) => {
    const read = await rulebooks.look(text);
    return read.ok ? null : read.fault;
  },
  'rules.pack-clients': changedClients,
  'rules.pack-take': async (app, { text }) => {
    const fault = await app.rulebooks.take(text);
    if (fault === null) void renewReminders(app, null).catch(() => undefined); // locked meanwhile; the next opening does it
    return fault;
  },
  'rules.key-read': ({ rulebooks }, { text }) => rulebooks.readKey(text),
  'rules.key-trust': ({ rulebooks }, { text }) => rulebooks.trust(text),
  'rules.key-distrust': async (app, { id }) => {
    await app.rulebooks.distrust(id);
    void renewReminders(app, null).catch(() => undefined); // as above
    return app.rulebooks.state();
  },
  'rules.pack-back': async (app) => {
    await app.rulebooks.goBack();
    void renewReminders(app, null).catch(() => undefined); // as above
    return app.rulebooks.state();
  },
};

/** The client with the usual answers in its filings, and as it is stored. */
async function readOf(app: App, id: string): Promise<(MaybeUndecided & { readonly stored: Client }) | null> {
  const read = await app.vault.readClientWithoutFiles(id);
  if (!read.ok) return null;
  return {
    client: await withUsualIn(app, read.client),
    otherwise: read.otherwise,
    stored: read.client,
  };
}

/** An answer of a filing, and whether it is the agency's usual one. */
type Given = Answer & { readonly isUsual: boolean };

async function withInput<T>(
  app: App,
  { client: id, filing: filingId, service, asOf }: FilingAt,
  answer: (input: PrecheckInput, client: Client, given: readonly Given[], filing: Filing) => T,
): Promise<T | null> {
  const read = await readOf(app, id);
  const filing = read?.client.filings.find((one) => one.id === filingId);
  if (!read || !filing) return null;
  const input = precheckInput(app.rulebook(), read.client, filing, service, asOf);
  const own = read.stored.filings.find((one) => one.id === filingId)?.answers ?? [];
  const given = filing.answers.map((one): Given => {
    return { ...one, isUsual: !own.some(({ fact }) => fact === one.fact) };
  });
  return answer({ ...input, undecided: undecidedFields(read, filing) }, read.client, given, filing);
}

/**
 * One client after the other, keeping nothing but the rows; a record that cannot be read becomes a row that says so, by the name
 * that the list has for it.
 */
async function rowsOf(app: App, ids: readonly string[], asOf: string): Promise<readonly BatchRow[]> {
  const rows: BatchRow[] = [];
  const usual = await usualAnswers(app);
  let listed: ReadonlyMap<string, string> | null = null;
  for (const id of ids) {
    const read = await app.vault.readClientWithoutFiles(id);
    if (!read.ok) {
      listed ??= await listedNames(app);
      rows.push(emptyRow(id, listed.get(id) ?? '', 'unreadable'));
      continue;
    }
    const book = app.rulebook();
    const compute = () => {
      const client = withUsualAnswers(read.client, usual, app.today());
      const found = batchRows(book, client, asOf, (filing) => undecidedFields(read, filing));
      return withNextDays(found, dueDatesFor(book, client, app.today()));
    };
    const basis = await digestOf([read.client, asOf, app.today(), usual]);
    rows.push(...(read.otherwise ? compute() : app.checkedRows.rowsFor(book, id, basis, compute)));
  }
  return rows;
}

async function listedNames({ vault }: App): Promise<ReadonlyMap<string, string>> {
  const { clients } = await vault.listClients('');
  return new Map(clients.map(({ id, name }) => [id, name]));
}

/** Each row with the day that comes first for its filing, or for a certificate or domain of its client. */
function withNextDays(rows: readonly BatchRow[], dues: readonly DueDate[]): readonly BatchRow[] {
  return rows.map(({ listed, ...row }) => {
    const first = dues.find(({ filingId }) => filingId === null || filingId === row.filing);
    const next = first ? { day: first.day, why: first.kind } : null;
    return listed ? { ...row, listed: { ...listed, next } } : row;
  });
}

/** A short name of the inputs; different inputs have different names. */
async function digestOf(basis: unknown): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(basis)));
}

/** The clients whose reports change with the previewed pack; those that cannot be read are left out. */
async function changedClients(
  app: App,
  { version, clients, asOf }: RequestOf<(typeof ruleKinds)['rules.pack-clients']>,
): Promise<readonly ChangedClient[] | null> {
  const after = app.rulebooks.lookedAt(version);
  if (after === null) return null;
  const found: ChangedClient[] = [];
  for (const id of clients) {
    const client = (await readOf(app, id))?.client;
    const changed = client && changedClient(app.rulebook(), after, client, asOf);
    if (changed) found.push(changed);
  }
  return found;
}
