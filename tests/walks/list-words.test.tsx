// @vitest-environment happy-dom
// Do list, today, board and batch ever show an internal id? Clients with every value of every list are shown in all four.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { choicesOf } from '../../lib/app/clients/choices';
import { summaryOf } from '../../lib/app/clients/list';
import { standingOf } from '../../lib/app/clients/standing';
import { boardPart } from '../../lib/app/filings/board';
import type { App } from '../../lib/app/state/app';
import { Client, FilingState } from '../../lib/filing/client/client';
import { batchRows } from '../../lib/filing/report/batch';
import type { BoardPart } from '../../lib/protocol/filings';
import { ClientList } from '../../lib/ui/options/clients/client-list';
import { FilingsSection } from '../../lib/ui/options/filings/filings-section';
import type { BoardReading } from '../../lib/ui/options/filings/use-board';
import { ResultTable } from '../../lib/ui/options/precheck/result-table';
import { TodaySection } from '../../lib/ui/options/today/today-section';
import { createTranslate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { doing, show } from '../lib/ui/render';
import { clientsActionsFor } from '../ui-preview/clients-actions';

const TODAY = '2026-11-24';
const book = packagedRulebook();
const choices = choicesOf(book);
const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const ids = (list: keyof typeof choices) => choices[list].map(({ id }) => id);

/** A client that differs from the sample in what `change` sets, under another name. */
function variant(at: number, change: (client: Client) => void): Client {
  const client = structuredClone({ ...sample, documents: [], id: `client-${at}` });
  client.entity.name = `样例${at}`;
  change(client);
  return client;
}

const changes: ((client: Client) => void)[] = [
  ...ids('providers').map((provider) => (client: Client) => {
    for (const filing of client.filings) filing.provider = provider;
    for (const service of client.services) service.access.provider = provider;
  }),
  ...FilingState.options.map((state) => (client: Client) => {
    for (const filing of client.filings) filing.state = state;
  }),
  ...ids('entityTypes').map((type) => (client: Client) => {
    client.entity.type = type;
  }),
  ...ids('certificateTypes').map((type) => (client: Client) => {
    client.entity.certType = type;
  }),
  ...ids('idTypes').map((type) => (client: Client) => {
    for (const person of client.people) person.certType = type;
  }),
  ...(['website', 'app', 'mini-program', 'quick-app'] as const).map((kind) => (client: Client) => {
    for (const service of client.services) service.kind = kind;
  }),
  ...(['methods', 'content', 'languages', 'preApproval'] as const).map((list) => (client: Client) => {
    for (const service of client.services) {
      if (list === 'methods') service.access.method = ids(list).at(-1);
      else service[list] = ids(list);
    }
  }),
];
const clients = changes.map((change, at) => variant(at, change));
const codes = new Set(
  (
    [
      'providers',
      'channels',
      'entityTypes',
      'certificateTypes',
      'idTypes',
      'serviceKinds',
      'methods',
    ] as const
  )
    .flatMap(ids)
    .concat(FilingState.options),
);

/** The words of a surface that are an id and nothing else. */
const idsIn = (text: string) => (text.match(/[a-z][a-z0-9-]*/gu) ?? []).filter((word) => codes.has(word));

it('says every value in words', async () => {
  const vault = {
    listClients: async () => ({ clients, damaged: 0 }),
    readMany: async (wanted: readonly string[]) => clients.filter(({ id }) => wanted.includes(id)),
    readOtherwise: async () => new Map(),
  };
  const app = { vault, rulebook: () => book, today: () => TODAY } as unknown as App; // what lists read of it
  const t = createTranslate('zh');
  const parts: BoardPart[] = [];
  for (let from: number | null = 0; from !== null; from = parts.at(-1)?.next ?? null)
    parts.push(await boardPart(app, from));
  const board = {
    state: { parts, status: 'whole', done: 1, total: 1 },
    again: () => {},
    renew: async () => {},
  } as BoardReading;
  const { ask } = clientsActionsFor(
    clients.map((client) => summaryOf(book, client)),
    { 'clients.standing': ({ ids: wanted }) => standingOf(app, wanted) },
  );
  const filings = { ask, calendar: async () => {}, print: () => {} };
  const rows = clients.flatMap((client) => batchRows(book, client, TODAY));
  const precheck = { ask, clients: async () => [] } as unknown as Parameters<
    typeof TodaySection
  >[0]['precheck']; // nothing is pressed
  const surfaces = [
    <ClientList key="list" t={t} actions={{ ask }} version={0} today={TODAY} open={() => {}} />,
    <FilingsSection key="board" t={t} today={TODAY} actions={filings} board={board} />,
    <TodaySection
      key="today"
      t={t}
      today={TODAY}
      actions={filings}
      precheck={precheck}
      board={board}
      openPaper={() => {}}
      openFiling={() => {}}
      openClient={() => {}}
      openClients={() => {}}
      openPrecheck={() => {}}
      openTeam={() => {}}
    />,
    <ResultTable key="batch" t={t} rows={rows} open={() => {}} />,
  ];
  for (const surface of surfaces) {
    const { text } = show(surface);
    for (let turn = 0; turn < 6; turn += 1)
      await new Promise((done) => setTimeout(done, 40)).then(() => doing(() => {}));
    expect(text().length).toBeGreaterThan(200);
    expect(idsIn(text())).toEqual([]);
  }
}, 60_000);
