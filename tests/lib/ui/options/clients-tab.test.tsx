// @vitest-environment happy-dom
// Does what an import brought stand above the list, which pushes everything below it out of the window?
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ClientsTab } from '../../../../lib/ui/options/clients-tab';
import { createTranslate } from '../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../ui-preview/clients-actions';
import { clients as listed } from '../../../ui-preview/parts';
import { doing, show } from '../render';

const t = createTranslate('zh');
const clients = clientsActionsFor(listed, {});
const row = {
  ...{ key: 'a', row: 4, name: '宁波样例贸易有限公司', last4: '1001', kind: null, place: '浙江' },
  ...{ colour: '#2f6f9f', services: 1, documents: 0, isKnown: false },
};
const found = {
  rows: [row],
  faults: [{ row: 8, place: '接入服务商', message: { zh: '不认识的说法', en: 'Not a known word' } }],
  cells: [
    { row: 8, column: '接入服务商', text: '阿里里', client: '', words: ['阿里云'], hasSeveralWords: false },
  ],
  store: async () => ({ clients: 1, updated: 0 }),
  left: { count: 1, save: async () => {} },
};

/** The tab after an import of which a row was left over. */
async function afterImport() {
  const given = {
    ...{
      t,
      view: { vault: 'open' },
      refresh: () => {},
      precheck: () => {},
      go: () => {},
      readPaper: () => {},
    },
    actions: {
      ...{ clients, ask: async () => [], precheck: { folder: {} }, exporting: {}, toGuide: () => {} },
      backup: { due: async () => null, state: async () => null, about: async () => null },
      importing: { columns: [], readFiles: async () => found, saveTemplate: async () => {} },
    },
    ...{ isShown: true, isFirst: false, at: null, back: null, turn: 0, onlyUndecided: 0, paper: null },
  } as unknown as Parameters<typeof ClientsTab>[0]; // no more of it is asked here
  const parts = show(<ClientsTab {...given} />);
  const { one } = parts;
  await doing(() => {});
  const input = one('client-import-file') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['x'], '客户表.xlsx')], configurable: true });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await doing(() => {});
  await doing(() => one('client-import-apply').click());
  await doing(() => {});
  return { ...parts, given };
}

it('shows what was stored, what comes next and the rows left over above the list, and the file read again in its card below', async () => {
  const { one, all, root } = await afterImport();
  const order = [
    ...root.querySelectorAll(
      '[data-testid="import-precheck"], [data-testid="import-left"], [data-testid="client-filter"], .clients-hold .box, [data-testid="client-import"]',
    ),
  ];
  expect(order.map((part) => part.getAttribute('data-testid') ?? 'list')).toEqual([
    'import-precheck',
    'import-left',
    'list',
    'client-import',
  ]);
  await doing(() => one('client-new').click());
  expect(all('import-left')).toEqual([]); // a client that is open has nothing to do with it
  await doing(() => one('clients-back').click());
  expect(all('import-left')).toHaveLength(1);
  await doing(() => one('import-left-mend').click());
  await doing(() => {});
  expect(all('import-left')).toEqual([]);
  expect(one('client-import').querySelector('[data-testid="client-import-faults"]')).not.toBeNull();
});

it('puts the result of an import away with one press, and once another page is shown', async () => {
  const pressed = await afterImport();
  await doing(() => pressed.one('import-close').click());
  expect([...pressed.all('import-left'), ...pressed.all('import-precheck')]).toEqual([]);
  expect(pressed.one('client-import-file')).not.toBeNull();
  const left = await afterImport();
  await doing(() => render(<ClientsTab {...left.given} isShown={false} />, left.root));
  expect(left.all('import-left')).toEqual([]);
});
