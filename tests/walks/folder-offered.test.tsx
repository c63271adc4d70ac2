// @vitest-environment happy-dom
// Is the folder of scans offered where clients are listed and where they were imported, and is a licence read that leads there?
import { expect, it } from 'vitest';
import { NOTHING } from '../../lib/app/exchange/channel';
import type { ExchangeResult } from '../../lib/protocol/exchange-signals';
import { ClientsSection } from '../../lib/ui/options/clients/clients-section';
import { ImportClients } from '../../lib/ui/options/exchange/import-clients';
import { createTranslate } from '../../lib/ui/translate';
import { doing, show } from '../lib/ui/render';
import { clientsActionsFor } from '../ui-preview/clients-actions';

const t = createTranslate('zh');
const COUNTS: ExchangeResult = { ...NOTHING, clients: 1, added: 1 };

it('offers it beside the list, and reads a licence that another page leads to', async () => {
  const opened: boolean[] = [];
  const read: string[] = [];
  const recognition = {
    read: async ({ name }: File) => {
      read.push(name);
      return null;
    },
    rest: () => {},
    show: () => ({ url: '', release: () => {} }),
  };
  const page = (paper: { file: File } | null) => (
    <ClientsSection
      {...{ t, version: 0, paper }}
      actions={{ ...clientsActionsFor([]), recognition }}
      folder={{ isOpen: false, setOpen: (isOpen) => opened.push(isOpen) }}
    />
  );
  const shown = show(page(null));
  await doing(() => {});
  expect(shown.one('client-folder').textContent).toContain('从文件夹加材料');
  await doing(() => shown.one('client-folder').click());
  expect(opened).toEqual([true]);
  const led = show(page({ file: new File(['x'], '执照.jpg') }));
  await expect.poll(() => led.all('recognition').length, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => read).toEqual(['执照.jpg']);
});

it('leads on to it once clients are stored', async () => {
  const led: string[] = [];
  const row = {
    ...{ key: 'a', row: 2, name: '样例', last4: '0001', kind: null, place: '', colour: '#2f7d6b' },
  };
  const found = {
    ...{ faults: [], rows: [{ ...row, services: 1, documents: 0, isKnown: false }] },
    store: async () => COUNTS,
  };
  const { one, all } = show(
    <ImportClients
      t={t}
      actions={{
        readFiles: async () => found,
        readSamples: async () => found,
        columns: [],
        searchColumns: async () => [],
        nameColumns: async () => {},
        saveTemplate: async () => {},
      }}
      onImported={() => {}}
      toFolder={() => void led.push('folder')}
    />,
  );
  const input = one('client-import-file') as HTMLInputElement; // it is one by its name
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.csv')] });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await doing(() => {});
  expect(all('import-folder')).toEqual([]);
  await doing(() => one('client-import-apply').click());
  for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
  expect(one('import-folder').textContent).toBe('从文件夹加材料…');
  await doing(() => one('import-folder').click());
  expect(led).toEqual(['folder']);
});
