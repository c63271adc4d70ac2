// @vitest-environment happy-dom
// Is one missing value of many clients filled in at its place in the list, saved one by one, and nothing typed lost?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../../../lib/filing/client/client';
import type { BatchRow } from '../../../../../../lib/filing/report/batch';
import type { SaveAnswer } from '../../../../../../lib/protocol/clients';
import type { Request } from '../../../../../../lib/protocol/protocol';
import { BatchResults } from '../../../../../../lib/ui/options/precheck/batch-results';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../../ui-preview/ask';
import { NO_CHOICES } from '../../../../../ui-preview/clients-actions';
import { precheckAnswers, precheckScene, sceneRows } from '../../../../../ui-preview/precheck-scene';
import { waitFor } from '../../../../../wait-for';
import { sample } from '../../../../filing/sample-client';
import { doing, show, type } from '../../../render';

const t = createTranslate('zh');
const place = 'services[0].domains[0].expires';
const text = { zh: '域名哪一天到期？', en: 'On which day does the domain expire?' };

function clientOf(id: string): Client {
  const client = sample();
  const domains = [{ name: `${id}.example` }];
  return {
    ...client,
    ...{ id, documents: [], filings: [] },
    services: client.services.slice(0, 1).map((one) => ({ ...one, domains })),
  };
}

function rowsOf(ids: readonly string[]): readonly BatchRow[] {
  const [row] = sceneRows;
  if (!row) throw new Error('the scene has rows');
  const problem = { kind: 'question', id: 'domain.monthsToExpiry', text, place, fill: [place] } as const;
  return ids.map((client) => ({ ...row, client, name: `示例公司 ${client}`, problems: [problem] }));
}

/** The list of three clients, with a vault that stores what it is sent, or answers as it is told. */
async function opened(over: Answers = {}, ids = ['a', 'b', 'c']) {
  const vault = new Map(ids.map((id) => [id, { client: clientOf(id), rev: 1 }]));
  const saved: Request<'clients.save'>[] = [];
  const renewed: (readonly string[] | undefined)[] = [];
  const led: unknown[] = [];
  const ask = askOf({
    ...precheckAnswers,
    'clients.choices': async () => NO_CHOICES,
    'clients.regions': async () => [],
    'clients.read': async ({ id }) => {
      const found = vault.get(id);
      return found ? { ok: true, ...found } : { ok: false, reason: 'not-found' };
    },
    'clients.save': async (asked): Promise<SaveAnswer> => {
      saved.push(asked);
      const client = asked.client as unknown as Client; // the editor's draft of the client above
      const rev = (vault.get(client.id)?.rev ?? 0) + 1;
      vault.set(client.id, { client, rev });
      return { ok: true, client, rev, merged: false };
    },
    ...over,
  });
  const results = (rows: readonly BatchRow[]) => (
    <BatchResults
      asOf="2026-11-24"
      rows={rows}
      t={t}
      actions={{ ...precheckScene, ask }}
      open={() => {}}
      openClient={(at) => led.push(at)}
      again={(clients) => renewed.push(clients)}
    />
  );
  const parts = show(results(rowsOf(ids)));
  await doing(() => parts.one('precheck-group-deed').click());
  await waitFor(() => expect(parts.root.querySelectorAll('.value-row input')).toHaveLength(ids.length));
  const boxes = () => [...parts.root.querySelectorAll<HTMLInputElement>('.value-row input')];
  const box = (at: number) => boxes()[at] ?? document.createElement('input');
  const press = (at: number, key: string) =>
    doing(() =>
      box(at).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  const states = () => parts.all('value-state').map(({ textContent }) => textContent);
  const paste = (at: number, words: string) =>
    doing(() => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { getData: () => words } });
      box(at).dispatchEvent(event);
    });
  const expires = (id: string) => vault.get(id)?.client.services[0]?.domains[0]?.expires;
  const draw = (rows: readonly BatchRow[]) => parts.draw(results(rows));
  return { ...parts, saved, renewed, led, boxes, box, press, states, paste, expires, draw };
}

describe('a missing value of many clients', () => {
  it('has a box for each with the name beside it; Enter saves it and goes on to the next', async () => {
    const { all, one, box, press, states, saved, renewed, expires } = await opened();
    expect(one('precheck-group-deed').textContent).toBe('逐件填写…');
    expect(all('value-row')[1]?.textContent).toContain('示例公司 bb.example');
    expect(document.activeElement).toBe(box(0));
    await type(box(0), '2027-03-05');
    await press(0, 'Enter');
    await waitFor(() => expect(states()[0]).toContain('已保存'));
    expect(all('values-filled')).toEqual([]); // its row says it
    expect(document.activeElement).toBe(box(1));
    expect(expires('a')).toBe('2027-03-05');
    expect(saved.map(({ base }) => base)).toEqual([1]);
    expect(renewed).toEqual([['a']]);
  });

  it('saves a box that is left, once, and nothing of one that was only looked into', async () => {
    const { box, states, saved } = await opened();
    await type(box(0), '2027-03-05');
    await doing(() => box(1).focus());
    await waitFor(() => expect(states()[0]).toContain('已保存'));
    await doing(() => box(2).focus());
    expect(saved).toHaveLength(1);
  });

  it('keeps a saved box with its undo where it was after the filings were checked again, and takes the value back', async () => {
    const { all, one, box, press, draw, renewed, expires, states } = await opened();
    await type(box(0), '2027-03-05');
    await press(0, 'Enter');
    await waitFor(() => expect(states()[0]).toContain('已保存'));
    draw(rowsOf(['b', 'c']));
    expect(all('value-row').map(({ dataset }) => dataset.client)).toEqual(['a', 'b', 'c']);
    await doing(() => one('value-undo').click());
    await waitFor(() => expect(renewed).toEqual([['a'], ['a']]));
    expect(expires('a')).toBeUndefined();
  });

  it('takes a pasted column, saves nothing of it before it was compared, and then all in one go', async () => {
    const { all, one, box, boxes, paste, saved, renewed, states, expires } = await opened();
    await paste(0, '2027-01-31\n不详\n2027年3月5日\n');
    expect(boxes().map(({ value }) => value)).toEqual(['2027-01-31', '', '2027-03-05']);
    expect(one('values-untaken').textContent).toContain('示例公司 b “不详”不是日期');
    expect(saved).toEqual([]);
    await doing(() => one('values-save').click());
    await waitFor(() => expect(renewed).toEqual([['a', 'c']]));
    expect([expires('a'), expires('b'), expires('c')]).toEqual(['2027-01-31', undefined, '2027-03-05']);
    expect(states()[2]).toContain('已保存');
    await type(box(1), '2027-09-09');
    expect(all('values-untaken')).toEqual([]); // what was not taken is filled in now
    expect(one('values-filled').className).not.toContain('waiting');
    await doing(() => one('values-undo-all').click());
    await waitFor(() => expect(renewed).toHaveLength(2));
    expect([expires('a'), expires('c')]).toEqual([undefined, undefined]);
  });

  it('closes what says that a column is saved, and says so of the next one', async () => {
    const { all, one, paste, renewed } = await opened();
    await paste(0, '2027-01-31\n2027年2月5日\n');
    await doing(() => one('values-save').click());
    await waitFor(() => expect(renewed).toHaveLength(1));
    await doing(() => one('values-close').click());
    expect(all('values-filled')).toEqual([]);
    await paste(1, '2028-01-31\n2028年2月5日\n');
    expect(one('values-filled').className).toContain('waiting');
  });

  it('says in its row what was changed elsewhere meanwhile, and replaces that only when it is saved once more', async () => {
    let rev = 1;
    const stored = clientOf('a');
    const theirs = structuredClone(stored) as unknown as { services: { domains: { expires?: string }[] }[] };
    const domain = theirs.services[0]?.domains[0];
    if (domain) domain.expires = '2028-01-01';
    const bases: (number | null)[] = [];
    const { box, press, states, one, renewed } = await opened(
      {
        'clients.read': async () => ({
          ok: true,
          client: rev === 1 ? stored : (theirs as unknown as Client),
          rev,
        }),
        'clients.save': async ({ base, client }) => {
          bases.push(base);
          if (base === 1) rev = 2;
          if (base === 1) return { ok: false, reason: 'conflict', seen: 2, conflicts: [] };
          return { ok: true, rev: 3, client: client as unknown as Client, merged: false };
        },
      },
      ['a', 'b'],
    );
    await type(box(0), '2027-03-05');
    await press(0, 'Enter');
    await waitFor(() => expect(states()[0]).toContain('现在是：2028-01-01'));
    expect([bases, box(0).value, renewed]).toEqual([[1], '2027-03-05', []]);
    await doing(() => one('value-again').click());
    await waitFor(() => expect(renewed).toEqual([['a']]));
    expect(bases).toEqual([1, 2]);
  });

  it('says that a locked vault stored nothing, keeps what was typed, and names a fault at its box', async () => {
    let isLocked = true;
    const message = { zh: '域名到期日：日期不存在', en: 'Expiry of the domain: no such day' };
    const { box, press, states, root } = await opened({
      'clients.save': async () => {
        if (isLocked) throw new Error('locked');
        return { ok: false, reason: 'faults', faults: [{ place, message }] };
      },
    });
    await type(box(0), '2027-03-05');
    await press(0, 'Enter');
    await waitFor(() => expect(states()[0]).toContain('没有存上'));
    expect(box(0).value).toBe('2027-03-05');
    isLocked = false;
    await press(0, 'Enter');
    await waitFor(() =>
      expect(root.querySelector('[data-testid="clients-fault"]')?.textContent).toContain('日期不存在'),
    );
    expect(box(0).value).toBe('2027-03-05');
  });

  it('is still there after a lock: what was not saved waits in its box, and is kept no longer once it is saved or dropped', async () => {
    const kept: Readonly<Record<string, unknown>>[] = [];
    const keep: Answers = { 'clients.keep-values': async ({ values }) => void kept.push(values) };
    const before = await opened(keep);
    await before.paste(0, '2027-01-31\n2027-02-28\n');
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(Object.values(kept[0] ?? {})).toEqual(['2027-01-31', '2027-02-28']);
    const after = await opened({ ...keep, 'clients.kept-values': async () => kept[0] ?? {} });
    expect(after.boxes().map(({ value }) => value)).toEqual(['2027-01-31', '2027-02-28', '']);
    expect(after.saved).toEqual([]);
    await doing(() => after.one('values-save').click());
    await waitFor(() => expect(kept.at(-1)).toEqual({}));
    expect(after.saved).toHaveLength(2);
  });

  it('says that something waits, before its problem is opened', async () => {
    const waiting = { 'z services[0].domains[0].expires': '2027-01-31' };
    const { one } = await opened({ 'clients.kept-values': async () => waiting });
    await waitFor(() => expect(one('precheck-kept').textContent).toContain('1 项'));
  });
});
