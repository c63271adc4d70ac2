// @vitest-environment happy-dom
// Can the list of clients be used with the keyboard alone, and are only the visible rows rendered?

import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../../../../lib/app/exchange/channel';
import { listTop } from '../../../../../lib/ui/options/clients/list-place';
import { askOf } from '../../../../ui-preview/ask';
import { doing } from '../../render';
import { list, t } from './thousand-clients';

describe('the list of clients', () => {
  it('draws a window of a thousand rows and says how many there are', async () => {
    const { all, one } = await list();
    expect(all('client-row').length).toBeLessThan(40);
    expect(one('client-grid').getAttribute('aria-rowcount')).toBe('1001'); // with the headings
    expect(one('client-count').textContent).toBe('1000 clients');
  });

  it('moves with the arrows and opens with Enter', async () => {
    const { press, opened, one } = await list();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await press(key);
    expect(opened).toEqual(['c1']);
    expect(one('client-grid').getAttribute('aria-activedescendant')).toBe('client-row-1');
    await press('ArrowUp');
    await press('ArrowUp'); // there is nothing above the first
    await press('Enter');
    expect(opened).toEqual(['c1', 'c0']);
  });

  it('selects with space, marks what is selected, and removes with Delete', async () => {
    const acts: unknown[] = [];
    const { press, one, text } = await list({
      'clients.mark': async ({ ids, ...marks }) => {
        acts.push(['mark', ids, marks]);
        return { done: ids.length };
      },
      'clients.remove': async ({ ids }) => {
        acts.push(['remove', ids]);
        return { done: ids.length };
      },
    });
    await press(' ');
    expect(text()).toContain('1 selected');
    await doing(() => one('client-bulk').querySelector<HTMLElement>('.clients-colour')?.click());
    await press('Escape');
    await press('ArrowDown');
    await press('Delete');
    expect(acts).toEqual([
      ['mark', ['c0'], { colour: '#2f7d6b' }],
      ['remove', ['c1']],
    ]);
    expect(one('client-restore').textContent).toBe('Undo');
  });

  it('shows what can be done with a selection below the rows, so that no row moves under the mouse', async () => {
    const { press, one } = await list();
    await press(' ');
    const order = one('client-grid').compareDocumentPosition(one('client-bulk'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('still offers to take a removal back after a client was opened and the list is shown again', async () => {
    const place = listTop();
    const first = await list(
      { 'clients.remove': async ({ ids }) => ({ done: ids.length }) },
      undefined,
      20,
      place,
    );
    await first.press('Delete');
    expect(first.one('client-restore').textContent).toBe('Undo');
    const restored: (readonly string[])[] = [];
    const restore = async ({ ids }: { readonly ids: readonly string[] }) => {
      restored.push(ids);
      return { done: ids.length };
    };
    const again = await list({ 'clients.restore': restore }, undefined, 20, place);
    await doing(() => again.one('client-restore').click());
    await doing(() => {});
    expect(restored).toEqual([['c0']]);
    expect(again.all('client-restore')).toEqual([]);
    expect((await list({}, undefined, 20, place)).all('client-restore')).toEqual([]);
  });

  it('says so when something could not be done, and offers no undo for it', async () => {
    const { press, text, all } = await list({ 'clients.remove': () => Promise.reject(new Error('locked')) });
    await press('Delete');
    await doing(() => {});
    expect(text()).toContain(t('clients.failed'));
    expect(all('client-restore')).toHaveLength(0);
  });

  it('shows the state of the visible rows, and requests no other', async () => {
    const asked: string[][] = [];
    const { all, one } = await list({
      'clients.standing': async ({ ids }) => {
        asked.push([...ids]);
        return ids.map((id) => ({
          id,
          filings: 1,
          provider: 'aliyun',
          state: 'draft',
          verdict: { status: 'blocked', fails: 2, asks: 0, documents: 0 },
          next: { day: '2026-11-27', at: null, kind: 'domain' },
          have: 7,
          asked: 21,
        }));
      },
    });
    await new Promise((next) => setTimeout(next, 150));
    await doing(() => {});
    expect(asked).toHaveLength(1);
    expect(asked.flat().length).toBeLessThan(40);
    expect(one('client-row').textContent).toMatch(/2 to fix.*Alibaba Cloud.*Domain expires.*7\/21/s);
    expect(all('client-next').length).toBe(asked.flat().length);
  });

  describe('of a few hundred', () => {
    const chips = (all: (id: string) => readonly HTMLElement[]) =>
      all('client-status').map((chip) => `${chip.dataset.value} ${chip.querySelector('span')?.textContent}`);
    const settled = async () => {
      for (let at = 0; at < 4; at += 1) {
        await new Promise((next) => setTimeout(next, 100));
        await doing(() => {});
      }
    };

    it('counts every status, shows those of one, and all again', async () => {
      const { all, one, press } = await list({}, undefined, 80);
      expect(chips(all)).toEqual(['all 80']); // the others wait until all are known
      await settled();
      expect(chips(all)).toEqual([
        'all 80',
        'blocked 16',
        'incomplete 16',
        'sms 16',
        'approved 16',
        'none 16',
      ]);
      const blocked = all('client-status')[1];
      await doing(() => blocked?.click());
      await doing(() => {});
      expect(blocked?.getAttribute('aria-pressed')).toBe('true');
      expect(one('client-count').textContent).toContain('16');
      expect(new Set(all('client-state').map((state) => state.dataset.value))).toEqual(new Set(['draft']));
      await press(' ');
      expect(one('client-bulk').textContent).toContain('Select all 16');
      await doing(() => all('client-status')[0]?.click());
      await doing(() => {});
      expect(one('client-count').textContent).toBe('80 clients');
    });

    it('drops the status filter when something else is searched for', async () => {
      const { all, one } = await list({}, undefined, 80);
      await settled();
      await doing(() => all('client-status')[1]?.click());
      const search = one('client-search') as HTMLInputElement; // its test id says so
      await doing(() => {
        search.value = 'Client 7';
        search.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settled();
      expect(all('client-status')[0]?.getAttribute('aria-pressed')).toBe('true');
      expect(one('client-count').textContent).toContain('11');
    });
  });

  it('selects everything with the box in the headings, and nothing with a second press', async () => {
    const { one, all } = await list();
    await doing(() => one('client-select-all').click());
    expect(one('client-bulk').textContent).toContain('1000 selected');
    await doing(() => one('client-select-all').click());
    expect(all('client-bulk')).toHaveLength(0);
  });

  it('selects a range with Shift, and everything in one press', async () => {
    const { all, one } = await list();
    const click = (at: number, shiftKey: boolean) =>
      doing(
        () =>
          void all('client-select')[at]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey })),
      );
    await click(1, false);
    await click(4, true);
    expect(one('client-bulk').textContent).toContain('4 selected');
    await doing(() => one('bulk-all').click());
    expect(one('client-bulk').textContent).toContain('1000 selected');
  });

  it('says what a table will contain before it is written, and that it was written afterwards', async () => {
    const written: unknown[] = [];
    const { one, all, press } = await list(
      {},
      {
        precheck: () => {},
        exportTable: async (ids) => {
          written.push(ids);
          return { ...NOTHING, clients: ids.length };
        },
        folder: {
          look: null,
          search: async () => [],
          match: async () => ({ scans: [], names: new Map() }),
          values: async () => [],
          store: async () => ({ stored: 0, refused: [], filled: [], unfilled: [], back: [] }),
          undo: async () => [],
        },
        ask: askOf({}),
      },
    );
    await press(' ');
    await doing(() => one('bulk-export').click());
    expect(written).toEqual([]);
    expect(one('export-confirm-card').textContent).toContain('certificate numbers');
    await doing(() => one('export-confirm').click());
    await doing(() => {});
    expect(written).toEqual([['c0']]);
    expect(one('client-bulk').textContent).toContain('1 client exported');
    expect(all('export-confirm-card')).toEqual([]);
  });

  it('pre-checks, exports and begins filings for the selected clients, and reports the results', async () => {
    const acts: unknown[] = [];
    const { one, press } = await list(
      {},
      {
        precheck: (ids) => void acts.push(['precheck', ids]),
        exportTable: () => Promise.reject(new Error('file-failed')),
        folder: {
          look: null,
          search: async () => [],
          match: async () => ({
            scans: ['c0', 'c5'].map((client) => ({
              path: `${client}.png`,
              client,
              candidates: [],
              document: 'business-licence',
              side: null,
              file: new File([], 'a.png'),
            })),
            names: new Map([
              ['c0', 'Client 0'],
              ['c5', 'Client 5'],
            ]),
          }),
          values: async () => [],
          store: async (scans) => {
            acts.push(['store', scans.map(({ path }) => path)]);
            return { stored: scans.length, refused: [], filled: [], unfilled: [], back: [] };
          },
          undo: async () => [],
        },
        ask: askOf({
          'filings.begin': async ({ clients, provider }) => {
            acts.push(['begin', clients, provider]);
            return { done: clients.length };
          },
        }),
      },
    );
    await press(' ');
    await doing(() => one('bulk-precheck').click());
    await doing(() => one('bulk-export').click());
    await doing(() => one('export-confirm').click());
    await doing(() => {});
    expect(one('client-bulk').textContent).toContain('did not work');
    const select = one('bulk-begin');
    if (!(select instanceof HTMLSelectElement)) throw new Error('a list of providers');
    await doing(() => {
      select.value = 'tencent';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await doing(() => {});
    expect(one('client-bulk').textContent).toContain('1 filing created');
    await doing(() => one('bulk-documents').click());
    const input = one('folder-file');
    Object.defineProperty(input, 'files', { value: [new File([], 'a.png')] });
    await doing(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await doing(() => {});
    await doing(() => one('folder-store').click());
    await doing(() => {});
    expect(acts).toEqual([
      ['precheck', ['c0']],
      ['begin', ['c0'], 'tencent'],
      ['store', ['c0.png']],
    ]);
  });
});
