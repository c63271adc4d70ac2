// @vitest-environment happy-dom
// In a folder of 500 scans of which 40 belong to nobody, are those reported and only the others stored?
import { expect, it } from 'vitest';
import { matchScans, type ScanOwner } from '../../lib/filing/client/match-scans';
import type { FolderScan } from '../../lib/ui/options/documents/folder-actions';
import { FolderScans } from '../../lib/ui/options/documents/folder-scans';
import type { Watch } from '../../lib/ui/options/exchange/actions';
import { createTranslate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { doing, show } from '../lib/ui/render';

const kinds = packagedRulebook().shared['documents/documents.json'].documents;
const owners: readonly ScanOwner[] = Array.from({ length: 115 }, (_, at) => ({
  id: `c${at}`,
  name: `样例${at}号贸易有限公司`,
  domains: [],
}));
const paths = [
  ...owners.flatMap(({ name }) =>
    ['营业执照', '身份证正面', '身份证反面', '域名证书'].map((kind) => `${name}/${kind}.jpg`),
  ),
  ...Array.from({ length: 40 }, (_, at) => `扫描件/IMG_${2000 + at}.jpg`),
];

it('of 500 files 40 wait with their reason, 460 are stored after a review, none before', async () => {
  const stored: FolderScan[] = [];
  const undone: unknown[] = [];
  const { one, all, root } = show(
    <FolderScans
      t={createTranslate('zh')}
      done={() => {}}
      actions={{
        match: async (files) => ({
          scans: matchScans(paths, owners, kinds).map((scan) => ({ ...scan, file: files[0] as File })), // one is given below
          names: new Map(owners.map(({ id, name }) => [id, name])),
        }),
        store: async (scans: readonly FolderScan[], _: Watch) => {
          stored.push(...scans);
          return { stored: scans.length, refused: [], back: [{ client: 'c0', rev: 1, expected: 5 }] };
        },
        undo: async (back) => {
          undone.push(...back);
          return [];
        },
      }}
    />,
  );
  const input = one('folder-file') as HTMLInputElement; // it is one by its name
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'IMG_2000.jpg')] });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await doing(() => {});
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '460', open: '40' });
  expect(all('folder-open-row').length).toBeGreaterThan(0);
  expect(all('folder-open-row').every((row) => row.textContent?.includes('IMG_'))).toBe(true);
  expect(root.textContent).not.toContain('号贸易有限公司/营业执照.jpg'); // what is sure asks for no look of its own
  expect(stored).toEqual([]);
  await doing(() => one('folder-store').click());
  await doing(() => {});
  expect(stored).toHaveLength(460);
  expect(
    stored.every(({ client, path }) => path.startsWith(`${owners.find(({ id }) => id === client)?.name}/`)),
  ).toBe(true);
  expect(root.textContent).toContain('460');
  expect(all('folder-stored-row')[0]?.textContent).toMatch(/样例0号贸易有限公司.*营业执照/u); // who got what
  expect(all('folder-left-row').every((row) => row.textContent?.includes('IMG_'))).toBe(true);
  await doing(() => one('folder-undo').click());
  await doing(() => {});
  expect(undone).toEqual([{ client: 'c0', rev: 1, expected: 5 }]);
  expect(one('folder-undone').textContent).toContain('已全部撤销');
});
