// Do panel, pill, badge, list of clients, batch and printed report show the same numbers for one filing?
import { expect, it } from 'vitest';
import { standingOf } from '../../../../lib/app/clients/standing';
import { detailOf } from '../../../../lib/app/filings/board';
import { openPrintout, ticketFor } from '../../../../lib/app/filings/printouts';
import { setUsual } from '../../../../lib/app/filings/usual';
import { ruleHandlers } from '../../../../lib/app/rules/handlers';
import { badgeText } from '../../../../lib/app/tab/badge';
import { bindTab } from '../../../../lib/app/tab/bind';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { seePage } from '../../../../lib/app/tab/publish';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { batchRows } from '../../../../lib/filing/report/batch';
import { countsIn } from '../../../../lib/filing/report/counts';
import { standingsOf, VERDICTS } from '../../../../lib/filing/report/standings';
import type { TabView } from '../../../../lib/protocol/tab';
import { statusOf } from '../../../../lib/ui/options/clients/status';
import { statusParts } from '../../../../lib/ui/panel/hero';
import { createTranslate } from '../../../../lib/ui/translate';
import { createTestApp } from '../test-app';
import { pushedTo, reading, sampleClient, TAB } from './trips';

const t = createTranslate('zh');
const isView = (one: object): one is TabView => 'version' in one;

/** The sample with fewer answers and documents, so that there is something of every kind. */
function unfinished() {
  const sample = sampleClient('zhejiang-company');
  const [filing] = sample.filings;
  if (!filing) throw new Error('the sample has a filing');
  const [service] = sample.services;
  if (!service) throw new Error('the sample has a service');
  const wrong = { ...service, domains: [{ name: 'www.sample-tea.cn' }] };
  const answers = filing.answers.slice(0, 6);
  const left = { ...filing, services: [wrong.id], answers };
  return { ...sample, services: [wrong], documents: sample.documents.slice(0, 1), filings: [left] };
}

/** The sample under another id, changed. */
const variant = (id: string, change: (client: Client) => Client): Client => change({ ...unfinished(), id });
const inState = (state: Filing['state']) => (client: Client) => ({
  ...client,
  filings: client.filings.map((filing) => ({ ...filing, state })),
});

it('are the same for a whole vault: list of clients, batch and the window of a filing', async () => {
  const fact = 'pendingOrder'; // answered as a rule: no filing of the vault asks it
  const clients = [
    variant('c1', (client) => client),
    { ...sampleClient('zhejiang-company'), id: 'c2' }, // two services in one filing
    variant('c3', inState('submitted')),
    variant('c4', inState('approved')),
    { ...sampleClient('guangdong-person'), id: 'c5' },
    variant('c6', inState('refused')),
  ].map((client) => ({
    ...client,
    filings: client.filings.map((one) => ({
      ...one,
      answers: one.answers.filter((answer) => answer.fact !== fact),
    })),
  }));
  const { app } = await createTestApp(clients);
  await setUsual(app, { fact, value: false });
  const ids = clients.map(({ id }) => id);
  const rows = await ruleHandlers['rules.batch'](app, { clients: ids, asOf: app.today() });
  const inBatch = standingsOf(rows);

  const standings = await standingOf(app, ids);
  const inList = Object.fromEntries(
    VERDICTS.map((one) => [one, standings.filter((standing) => statusOf(standing) === one).length]),
  );
  expect(inList).toEqual(Object.fromEntries(VERDICTS.map((one) => [one, inBatch[one]])));
  expect(inBatch).toMatchObject({ refused: 1, filings: 4, services: 5 });

  for (const { id, filings } of clients) {
    const filingId = filings[0]?.id ?? '';
    const detail = await detailOf(app, { clientId: id, filingId });
    const { verdict = null } = standings.find((one) => one.id === id) ?? {};
    expect(detail?.verdict, id).toEqual(verdict);
    expect(verdict === null, id).toBe(id === 'c3' || id === 'c4');
  }
});

it('are counted once', async () => {
  const client = unfinished();
  const test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, client.id);
  const panel = test.openPanel(TAB);
  await pushedTo(panel);
  const view = panel.pushed.filter(isView).at(-1);
  if (!view?.report) throw new Error('a bound tab has a report');

  const { counts } = overlayFor(view, { language: 'zh', theme: 'auto' }, new Set());
  expect([counts.block, counts.ask, counts.documents].every((count) => count > 0)).toBe(true);
  const words = statusParts(view, view.report, t).join(' · ');
  expect(words).toContain(`${counts.block} 处须改正`);
  expect(words).toContain(`${counts.ask} 处待确认`);
  expect(words).toContain(`缺 ${counts.documents} 份材料`);
  expect(badgeText(view)).toBe(String(counts.block));

  const [standing] = await standingOf(test.app, [client.id]);
  const { block: fails, ask: asks, documents } = counts;
  expect(standing?.verdict).toMatchObject({ fails, asks, documents });
  const [row] = batchRows(test.app.rulebook(), client, test.app.today());
  expect(row?.counts).toEqual(counts);
  const ticket = await ticketFor(test.app, { clientId: client.id, filingId: client.filings[0]?.id ?? '' });
  const paper = await openPrintout(test.app, ticket);
  expect(paper && countsIn(paper.report, paper.asked)).toEqual(counts);
});
