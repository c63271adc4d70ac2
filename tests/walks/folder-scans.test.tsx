// @vitest-environment happy-dom
// In a folder of 500 scans of which 40 belong to nobody, are those reported and only the others stored?
import { expect, it } from 'vitest';
import { matchScans, type ScanOwner } from '../../lib/filing/client/match-scans';
import type { FolderScan } from '../../lib/ui/options/documents/folder-scan';
import { FolderScans } from '../../lib/ui/options/documents/folder-scans';
import type { Watch } from '../../lib/ui/options/exchange/actions';
import { createTranslate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { doing, show } from '../lib/ui/render';
import { review } from './folder-review';

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
        look: null,
        search: async () => [],
        match: async (files) => ({
          scans: matchScans(paths, owners, kinds).map((scan) => ({ ...scan, file: files[0] as File })), // one is given below
          names: new Map(owners.map(({ id, name }) => [id, name])),
        }),
        store: async (scans: readonly FolderScan[], _: Watch) => {
          stored.push(...scans);
          return {
            stored: scans.length,
            refused: [],
            filled: [],
            unfilled: [],
            back: [{ client: 'c0', rev: 1, expected: 5 }],
          };
        },
        values: async () => [],
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
  expect(all('folder-sure-row').length).toBeGreaterThan(0);
  expect(all('folder-sure-row')[0]?.textContent).toMatch(/样例0号贸易有限公司.*样例0号贸易有限公司\/\S+jpg/u); // who gets what
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

it('of two files for one paper the person picks one, and a file of nobody is given to a client and a paper by hand', async () => {
  const { one, all, root, press, stored } = await review([
    '云栈桥信息科技-营业执照副本.jpg',
    '广州云栈桥信息科技有限公司-营业执照副本.png',
    '黄文涛身份证正面.jpg',
    'IMG_20261103.jpg',
    '大树根家具 执照.jpg',
  ]);
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '1', open: '4' });
  expect(root.textContent).toContain('几个文件都是“广州云栈桥信息科技有限公司”的主办单位证件，用哪一个？');
  expect(root.textContent).toContain('没有这个客户：大树根家具');
  await press('folder-prefer', '广州云栈桥');
  await press('folder-edit', 'IMG_20261103');
  await doing(() => one('chooser-client').click());
  const slot = one('folder-slot') as HTMLSelectElement; // it is one by its name
  slot.value = [...slot.options].find(({ text }) => /主体负责人身份证件.*国徽面/u.test(text))?.value ?? '';
  await doing(() => slot.dispatchEvent(new Event('change', { bubbles: true })));
  expect(all('folder-open-row').some((row) => row.textContent?.includes('IMG_'))).toBe(true); // not before it is confirmed
  await doing(() => one('folder-edit-done').click());
  await press('folder-leave', '大树根家具');
  expect(all('folder-open-row')).toEqual([]);
  await doing(() => one('folder-store').click());
  await doing(() => {});
  expect(stored.map(({ path, client, document, side }) => [path, client, document, side])).toEqual([
    ['广州云栈桥信息科技有限公司-营业执照副本.png', 'bridge', 'subject-certificate', null],
    ['黄文涛身份证正面.jpg', 'grain', 'subject-principal-id', 'front'],
    ['IMG_20261103.jpg', 'grain', 'subject-principal-id', 'back'],
  ]);
  expect(all('folder-left-row').map((row) => row.textContent)).toHaveLength(2);
});
