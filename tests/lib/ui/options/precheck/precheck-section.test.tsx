// @vitest-environment happy-dom
// Are many filings checked in slices, stopped on request, sorted, filtered, and shown without their certificate numbers?
import { describe, expect, it, vi } from 'vitest';
import { writeCsv } from '../../../../../lib/exchange/table/csv';
import { resultPage, resultTable } from '../../../../../lib/filing/report/results-table';
import { arrange, WORST_FIRST } from '../../../../../lib/ui/options/precheck/arrange';
import { BatchResults } from '../../../../../lib/ui/options/precheck/batch-results';
import { PrecheckSection } from '../../../../../lib/ui/options/precheck/precheck-section';
import { Refusal } from '../../../../../lib/ui/options/precheck/refusal';
import { resultWords } from '../../../../../lib/ui/options/precheck/result-words';
import { runBatch } from '../../../../../lib/ui/options/precheck/run-batch';
import { Total } from '../../../../../lib/ui/options/precheck/total';
import { createTranslate } from '../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../ui-preview/ask';
import { precheckAnswers, precheckScene, sceneRows } from '../../../../ui-preview/precheck-scene';
import { waitFor } from '../../../../wait-for';
import { doing, show } from '../../render';

const t = createTranslate('zh');
const day = '2026-11-24';
/** The scene with some answers replaced. */
const scene = (over: Answers) => ({ ...precheckScene, ask: askOf({ ...precheckAnswers, ...over }) });
const ids = (rows: readonly { readonly client: string }[]) => rows.map(({ client }) => client).join('');

describe('running over all clients', () => {
  it('requests a slice at a time and every client once', async () => {
    const asked: string[][] = [];
    const actions = scene({
      'rules.batch': async ({ clients }) => {
        asked.push([...clients]);
        return sceneRows.filter(({ client }) => clients.includes(client));
      },
    });
    const seen: string[] = [];
    const end = await runBatch(actions, day, (rows) => seen.push(ids(rows)) > 0);
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect({ seen: seen.join(''), end }).toEqual({ seen: 'abc', end: { done: 3, of: 3 } });
  });

  it('requests nothing more once it is stopped', async () => {
    const batch = vi.fn(async () => sceneRows);
    expect(await runBatch(scene({ 'rules.batch': batch }), day, () => false)).toEqual({ done: 2, of: 3 });
    expect(batch).toHaveBeenCalledTimes(1);
  });
});

describe('the total', () => {
  it('counts filings and not clients, by type, the most frequent first and undecided ones last', () => {
    const [one] = sceneRows;
    if (!one) throw new Error('the scene has rows');
    const first = { zh: '首次备案', en: 'First filing' };
    const change = { zh: '变更备案', en: 'Change filing' };
    const row = (filing: string | null, filingType: typeof first | null) => ({
      ...{ ...one, filing, filingType },
      status: filing === null ? ('no-filing' as const) : ('ready' as const),
    });
    const ofOne = [row('4', first), { ...row('4', first), service: 'app' }]; // two services in one filing
    const rows = [
      row('1', null),
      row('2', null),
      row('3', change),
      ...ofOne,
      row('5', first),
      row(null, null),
    ];
    const underWay = { ...row('6', first), status: 'under-way' as const };
    const { one: part } = show(<Total rows={[...rows, underWay]} t={t} />);
    expect(part('precheck-total').dataset.count).toBe('5');
    expect([...part('precheck-total').children].map((line) => line.textContent)).toEqual([
      '5 件备案',
      '6 个网站或 APP',
      '首次备案 2',
      '变更备案 1',
      '类型待确认 2',
      '另有 1 件备案已提交，不再检查',
    ]);
  });
});

describe('the order of rows', () => {
  it('begins with the worst, and is reversed with the column', () => {
    expect(ids(arrange(sceneRows, WORST_FIRST))).toBe('bac');
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, sort: 'client', isDescending: true }))).toBe('cba');
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, sort: 'block', isDescending: true }))).toBe('bac');
  });

  it('leaves out what does not match the result or the words', () => {
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, status: 'ready' }))).toBe('a');
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, text: '公司 B' }))).toBe('b');
  });
});

describe('the pre-check part', () => {
  it('shows the rows when done, and says why when it stopped early', async () => {
    const { one, all } = show(<PrecheckSection t={t} today={day} actions={precheckScene} />);
    await doing(() => one('precheck-start').click());
    await waitFor(() => expect(all('precheck-row')).toHaveLength(3));
    expect(one('precheck-run').dataset.state).toBe('done');
    const broken = scene({ 'rules.batch': () => Promise.reject(new Error('locked')) });
    const again = show(<PrecheckSection t={t} today={day} actions={broken} />);
    await doing(() => again.one('precheck-start').click());
    await waitFor(() => expect(again.one('precheck-run').dataset.state).toBe('failed'));
    expect(again.text()).toContain('locked');
  });

  it('names the clients that cannot be read, leads to each, and counts those without a name', async () => {
    const [row] = sceneRows;
    if (!row) throw new Error('the scene has rows');
    const unread = {
      ...row,
      client: 'u',
      name: '示例读不出公司',
      status: 'unreadable',
      filing: null,
    } as const;
    const page = { rows: [], ids: [], total: 4, all: 4, removed: 0, undecided: 0, tags: [], groups: [] };
    const actions = scene({
      'rules.batch': async () => [row, unread],
      'clients.page': async () => ({ ...page, damaged: 2 }),
    });
    const led: string[] = [];
    const { one, text } = show(
      <PrecheckSection
        t={t}
        today={day}
        actions={{ ...actions, slice: 10 }}
        openClient={({ clientId }) => led.push(clientId)}
      />,
    );
    await doing(() => one('precheck-start').click());
    await waitFor(() => expect(one('precheck-unlisted').textContent).toContain('2 份'));
    expect(one('precheck-unread').textContent).toContain('1 份主体档案读不出来，没有检查：示例读不出公司');
    expect(text()).toContain('全部检查一遍');
    await doing(() => one('precheck-rescue').click());
    expect(led).toEqual(['u']);
  });

  it('checks a single client at once and opens its only filing, with a way back to where it was checked from', async () => {
    const went: string[] = [];
    const actions = { ...precheckScene, clients: async () => ['a'] };
    const { one, all } = show(
      <PrecheckSection t={t} today={day} actions={actions} toClients={() => void went.push('clients')} />,
    );
    await waitFor(() => one('precheck-back'));
    expect(all('precheck-groups')).toEqual([]);
    await doing(() => one('precheck-back').click());
    expect(went).toEqual(['clients']);
  });

  it('returns from one filing to the list as it was left', async () => {
    const { one, all } = show(<PrecheckSection t={t} today={day} actions={precheckScene} />);
    await doing(() => one('precheck-start').click());
    await waitFor(() => expect(all('precheck-row')).toHaveLength(3));
    await doing(() => all('precheck-group-show')[1]?.click());
    await doing(() => one('precheck-open').click());
    await doing(() => one('precheck-back').click());
    expect(all('precheck-row').map(({ dataset }) => dataset.client)).toEqual(['b']);
  });

  it('shows nothing for several clients when all rows are of one client', () => {
    const [row] = sceneRows;
    if (!row) throw new Error('the scene has rows');
    const of = (rows: typeof sceneRows) =>
      show(
        <BatchResults
          rows={rows}
          t={t}
          asOf={day}
          actions={precheckScene}
          open={() => {}}
          again={() => {}}
        />,
      );
    expect(of([row, { ...row, service: 'other' }]).all('precheck-groups')).toEqual([]);
    expect(of([row, { ...row, client: 'other' }]).all('precheck-groups')).toHaveLength(1);
  });

  it('shows a page of rows at a time, however many there are', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...sceneRows[0], client: String(at) }));
    const actions = {
      ...scene({ 'rules.batch': async () => many as typeof sceneRows }), // every row is the first with another id
      slice: 10_000,
      clients: async () => many.map(({ client }) => client),
    };
    const { one, all } = show(<PrecheckSection t={t} today={day} actions={actions} />);
    await doing(() => one('precheck-start').click());
    await waitFor(() => expect(all('precheck-row')).toHaveLength(50));
  });
});

describe('a pasted refusal', () => {
  it('that names nothing known refers the person to the provider', async () => {
    const { one, text } = show(<Refusal t={t} today={day} ask={precheckScene.ask} />);
    const field = one('refusal-text');
    await doing(() => {
      if (field instanceof HTMLTextAreaElement) field.value = '……';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => one('refusal-read').click());
    await waitFor(() => expect(text()).toContain('没有认出已知的原因'));
  });

  it('that may mean one of two asks which, and shows both with what to do', async () => {
    const cause = (id: string) => ({
      id,
      cause: { zh: `原因${id}`, en: id },
      remedy: { zh: `办法${id}`, en: id },
      rules: [],
      cites: [],
    });
    const { ask } = scene({
      'rules.refusal': async () => ({
        reasons: [
          { ...cause('a'), sentence: '证件号不对', other: cause('b') },
          { ...cause('c'), sentence: '域名过期', other: null },
        ],
        items: { count: 4, unread: ['图标不一致', '<b>底色</b>不对'] },
      }),
    });
    const { one, all } = show(<Refusal t={t} today={day} ask={ask} />);
    const field = one('refusal-text');
    await doing(() => {
      if (field instanceof HTMLTextAreaElement) field.value = '……';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => one('refusal-read').click());
    await waitFor(() => expect(all('refusal-reason')).toHaveLength(2));
    const [doubtful, clear] = all('refusal-reason');
    expect(doubtful?.querySelector('h3')?.textContent).toContain('哪一个');
    expect(all('refusal-either').map((each) => each.textContent)).toEqual([
      expect.stringContaining('原因a办法a'),
      expect.stringContaining('原因b办法b'),
    ]);
    expect(clear?.querySelector('h3')?.textContent).toBe('原因c');
    expect(one('refusal-unread').querySelector('p')?.textContent).toBe(
      '4 条中读懂 2 条，以下 2 条没有读懂，请自己对照着改：',
    );
    expect([...one('refusal-unread').querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      '图标不一致',
      '<b>底色</b>不对',
    ]);
  });
});

describe('exported results', () => {
  const words = resultWords(t, day);
  const hostile = { ...sceneRows[1], name: '<img src=x onerror=alert(1)>"&\'' } as (typeof sceneRows)[0];

  it('have a heading and one row for each filing, all of the same width', () => {
    const table = resultTable(sceneRows, words);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([20]));
    expect(table).toHaveLength(4);
  });

  it('contain in a spreadsheet what an agency works with, of the certificate its kind alone, and no formulas', () => {
    const [row] = sceneRows;
    if (!row) throw new Error('the scene has rows');
    const listed = {
      certType: { zh: '营业执照', en: 'Business license' },
      entityType: { zh: '企业', en: 'Enterprise' },
      serviceKind: 'website',
      domains: ['=cmd|calc', 'yunfan.example'],
      state: 'sms',
      icpNumber: '浙ICP备2026000001号-1',
      next: { day: '2026-11-25', why: 'sms' },
    } as const;
    const [heading = [], cells = []] = resultTable([{ ...row, listed }], words);
    const said = Object.fromEntries(heading.map((name, at) => [name, cells[at]]));
    expect(said).toMatchObject({
      主办单位性质: '企业',
      证件类型: '营业执照',
      服务类型: '网站',
      办理状态: '短信核验',
      备案号: '浙ICP备2026000001号-1',
      最近的日期: '2026-11-25',
      日期事由: '短信核验',
    });
    const file = writeCsv([heading, cells]);
    expect(file).toContain(`"'=cmd|calc`);
    expect(resultPage([{ ...row, listed }], words)).not.toContain('营业执照');
  });

  it('are a page in which a name is only ever text, and which loads nothing', () => {
    const page = new DOMParser().parseFromString(resultPage([hostile], words), 'text/html');
    expect(page.querySelectorAll('img, script, link, a')).toHaveLength(0);
    expect(page.querySelector('tbody td')?.textContent).toBe(hostile.name);
  });
});
