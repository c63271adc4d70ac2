// @vitest-environment happy-dom
// Does a person see what is imported and exported before it happens, and can they stop it?
import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../lib/app/exchange/channel';
import type { ExchangeResult } from '../../lib/protocol/exchange-signals';
import { ActivityLog } from '../../lib/ui/options/activity-log/activity-log';
import type { Found, FoundRow, Watch } from '../../lib/ui/options/exchange/actions';
import { ExportClients } from '../../lib/ui/options/exchange/export-clients';
import { ImportClients } from '../../lib/ui/options/exchange/import-clients';
import { DeleteEverything } from '../../lib/ui/options/maintenance/delete-everything';
import { createTranslate } from '../../lib/ui/translate';
import { chooseColumn } from '../lib/ui/choose-column';
import { doing, show, type } from '../lib/ui/render';
import { askOf } from '../ui-preview/ask';

const t = createTranslate('zh');
const COUNTS: ExchangeResult = { ...NOTHING, clients: 1, added: 1 };
const CELL = { client: '示例公司', words: [], hasSeveralWords: false };
const row = (at: number): FoundRow => ({
  key: `k${at}`,
  row: at + 2,
  name: `示例${at}公司`,
  last4: '014E',
  kind: null,
  place: '浙江省',
  colour: '',
  services: 1,
  documents: 0,
  isKnown: at === 0,
});

function importing(rows: readonly FoundRow[], store: Found['store']) {
  const faults = [{ row: 9, place: '手机号码', message: { zh: '不是手机号', en: 'no mobile number' } }];
  const found: Found = { rows, faults, store };
  const shown = show(
    <ImportClients
      t={t}
      actions={{
        readFiles: async () => found,
        readSamples: async () => found,
        columns: [{ key: 'entity.name', label: { zh: '主办单位名称', en: 'Entity name' }, required: true }],
        searchColumns: async () => [],
        nameColumns: async () => {},
        saveTemplate: async () => {},
      }}
      onImported={() => {}}
    />,
  );
  return shown;
}

describe('an import', () => {
  it('stores the chosen ones only, and nothing before it was asked to', async () => {
    const stored: string[][] = [];
    const { one, all, text, root } = importing([0, 1, 2].map(row), async (keys) => {
      stored.push([...keys]);
      return COUNTS;
    });
    await doing(() => one('client-import-samples').click());
    expect(text()).toMatch(/第 9 行.*不是手机号/);
    expect(text()).toContain('其中 1 份已经存在');
    expect(stored).toEqual([]);
    const boxes = root.querySelectorAll<HTMLInputElement>('[data-testid=client-import-row] input');
    await doing(() => boxes[1]?.click());
    await doing(() => one('client-import-apply').click());
    expect(stored).toEqual([['k0', 'k2']]);
    expect(all('client-import-preview')).toEqual([]);
    expect(text()).toContain('已导入 1 份主体档案');
  });

  it('puts the focus on what was found, and then on the result', async () => {
    const { one, root } = importing([row(1)], async () => COUNTS);
    await doing(() => one('client-import-samples').click());
    expect(document.activeElement?.contains(one('client-import-preview'))).toBe(true);
    expect(root.contains(document.activeElement)).toBe(true);
    one('client-import-apply').focus();
    await doing(() => one('client-import-apply').click());
    await doing(() => {});
    expect(document.activeElement?.textContent).toContain('已导入 1 份主体档案');
    expect(document.activeElement?.closest('[role=status]')).not.toBe(null);
  });

  it('renders few rows however many there are, and stores all of them', async () => {
    let count = 0;
    const { one, all } = importing(
      Array.from({ length: 10_000 }, (_, at) => row(at)),
      async (keys) => {
        count = keys.size;
        return COUNTS;
      },
    );
    await doing(() => one('client-import-samples').click());
    expect(all('client-import-row').length).toBeLessThanOrEqual(20);
    await doing(() => one('client-import-apply').click());
    expect(count).toBe(10_000);
  });

  it('can be stopped, and says what was stored until then', async () => {
    let watch: Watch | undefined;
    const { one, text } = importing([row(1)], (_, given) => {
      watch = given;
      return new Promise((_resolve, reject) =>
        given.signal.addEventListener('abort', () => reject(new Error('cancelled'))),
      );
    });
    await doing(() => one('client-import-samples').click());
    await doing(() => one('client-import-apply').click());
    await doing(() => watch?.onProgress('store', 500, 1000));
    expect(text()).toContain('正在保存 500 / 1000');
    await doing(() => one('job-cancel').click());
    await doing(() => {});
    expect(text()).toMatch(/已取消.*已保存 500 份/);
  });
});

describe('a table that is not ours, or not correct', () => {
  const found = (part: Partial<Found>): Found => ({
    rows: [],
    faults: [],
    store: async () => COUNTS,
    ...part,
  });
  const choose = (input: HTMLElement) =>
    doing(() => {
      const file = new File(['x'], 'clients.csv');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const columns = [{ key: 'entity.name', label: { zh: '主办单位名称', en: 'Entity name' }, required: true }];

  it('asks once what its columns are, keeps the answer and reads again', async () => {
    const kept: unknown[] = [];
    let reads = 0;
    const { one, all } = show(
      <ImportClients
        t={t}
        actions={{
          readFiles: async () => {
            reads += 1;
            return found(reads === 1 ? { unknown: ['甲方', '跟单员'] } : { rows: [row(0)] });
          },
          readSamples: async () => found({}),
          columns,
          searchColumns: async () => [],
          nameColumns: async (names) => void kept.push(names),
          saveTemplate: async () => {},
        }}
        onImported={() => {}}
      />,
    );
    await choose(one('client-import-file'));
    await doing(() => {});
    await chooseColumn(all('import-column')[0], 'entity.name');
    await doing(() => one('import-columns-apply').click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(kept).toEqual([{ 甲方: 'entity.name', 跟单员: '' }]);
    expect(all('import-columns')).toEqual([]);
    expect(all('client-import-row')).toHaveLength(1);
  });

  it('lets a faulty cell be corrected where it is reported', async () => {
    const mended: unknown[] = [];
    const fault = { row: 9, place: '手机号码', message: { zh: '不是手机号', en: 'no mobile' } };
    const cells = [{ ...CELL, row: 9, column: '手机号码', text: '123' }];
    const { one, all } = show(
      <ImportClients
        t={t}
        actions={{
          readFiles: async (_files, _watch, mends = []) => {
            mended.push(mends);
            return mends.length === 0 ? found({ faults: [fault], cells }) : found({ rows: [row(7)] });
          },
          readSamples: async () => found({}),
          columns,
          searchColumns: async () => [],
          nameColumns: async () => {},
          saveTemplate: async () => {},
        }}
        onImported={() => {}}
      />,
    );
    await choose(one('client-import-file'));
    await doing(() => {});
    await type(one('import-mend'), '13800006610');
    await doing(() => one('import-mend-apply').click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(mended).toEqual([[], [{ row: 9, column: '手机号码', text: '13800006610' }]]);
    expect(all('client-import-faults')).toEqual([]);
  });
});

describe('an export', () => {
  it('begins only when it was confirmed, and a package takes one client', async () => {
    const left: unknown[] = [];
    const { one, all, text } = show(
      <ExportClients
        t={t}
        actions={{
          listClients: async () => [
            { id: 'a', name: '甲', last4: '1111' },
            { id: 'b', name: '乙', last4: '2222' },
          ],
          exportClients: async (format, ids) => {
            left.push([format, ids]);
            return COUNTS;
          },
        }}
      />,
    );
    const formats = all('export-format');
    await doing(() => formats[3]?.click());
    expect(one('export-begin').hasAttribute('disabled')).toBe(true);
    await doing(() => one('export-some').click());
    await doing(() => {});
    await doing(() => all('export-client')[1]?.click());
    await doing(() => one('export-begin').click());
    expect(left).toEqual([]);
    expect(text()).toContain('没有加密');
    await doing(() => one('export-confirm').click());
    expect(left).toEqual([['zip', ['b']]]);
  });
});

describe('the list of acts', () => {
  it('is saved without names and without anything that is no count', async () => {
    const saved: string[] = [];
    const { one, all } = show(
      <ActivityLog
        t={t}
        actions={{
          ask: askOf({
            'vault.receipts': async () => [
              {
                action: 'fill',
                at: 0,
                detail: 'portal:aliyun filled:9',
                rev: 0,
                ref: 'ab12',
                name: '秘密公司',
              },
              {
                action: 'gate.held',
                at: 0,
                detail: 'CANARY 33010619850312001X',
                rev: 0,
                ref: 'ab12',
                name: null,
              },
              { action: 'unlock.failed', at: 0, detail: '', rev: 0, ref: '', name: null },
            ],
          }),
          save: (text) => saved.push(text),
        }}
      />,
    );
    await doing(() => {});
    expect(all('receipt-row')).toHaveLength(3);
    await doing(() => one('receipts-save-json').click());
    await doing(() => one('receipts-save-csv').click());
    expect(saved.join()).toContain('portal:aliyun filled:9');
    expect(saved.join()).not.toMatch(/秘密公司|CANARY|33010619850312001X/);
    await type(one('receipts-search'), '解锁失败');
    expect(all('receipt-row').map((one) => one.dataset.action)).toEqual(['unlock.failed']);
  });
});

describe('deleting everything', () => {
  it('requires the word, and is not done for anything like it', async () => {
    let count = 0;
    const { one } = show(
      <DeleteEverything
        t={createTranslate('en')}
        deleteEverything={async () => {
          count += 1;
        }}
      />,
    );
    const button = one('delete-everything');
    for (const word of ['', 'delete', 'delete everything!']) {
      await type(one('delete-word'), word);
      await doing(() => button.click());
    }
    expect(count).toBe(0);
    await type(one('delete-word'), ' Delete Everything ');
    await doing(() => button.click());
    expect(count).toBe(1);
  });
});
