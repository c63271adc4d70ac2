// @vitest-environment happy-dom
// In a folder of 500 scans of which 40 belong to nobody, are those reported and only the others stored?
import { expect, it } from 'vitest';
import { matchScans, type ScanOwner } from '../../lib/filing/client/match-scans';
import type { FolderActions } from '../../lib/ui/options/documents/folder-actions';
import type { FolderScan } from '../../lib/ui/options/documents/folder-scan';
import { FolderScans } from '../../lib/ui/options/documents/folder-scans';
import type { Look } from '../../lib/ui/options/documents/look-at-scan';
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

const firms: readonly ScanOwner[] = [
  { id: 'bridge', name: '广州云栈桥信息科技有限公司', domains: [], people: ['李晓岚'] },
  { id: 'grain', name: '广州禾穗里商贸有限公司', domains: [], people: ['黄文涛'] },
];

const summary = {
  ...{ last4: '4N', colour: '#2f7d6b', province: 'guangdong', domains: [], tags: [] },
  ...{ documents: 0, filings: 0 },
};

/** The review of these files, and what is stored in the end. */
async function review(
  files: readonly string[],
  look: FolderActions['look'] = null,
  values: FolderActions['values'] = async () => [],
) {
  const stored: FolderScan[] = [];
  const filled: unknown[] = [];
  const shown = show(
    <FolderScans
      t={createTranslate('zh')}
      done={() => {}}
      actions={{
        look,
        search: async () => [{ ...summary, id: 'grain', name: '广州禾穗里商贸有限公司' }],
        match: async ([file]) => ({
          scans: matchScans(files, firms, kinds).map((scan) => ({ ...scan, file: file as File })), // one is given below
          names: new Map(firms.map(({ id, name }) => [id, name])),
          labels: new Map(kinds.map(({ id, label }) => [id, label])),
        }),
        store: async (scans, _, given) => {
          stored.push(...scans);
          filled.push(...given);
          return { stored: scans.length, refused: [], filled: given, unfilled: [], back: [] };
        },
        values,
        undo: async () => [],
      }}
    />,
  );
  const input = shown.one('folder-file') as HTMLInputElement; // it is one by its name
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.txt')] });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await doing(() => {});
  const press = async (testId: string, words: string) => {
    const row = [...shown.all('folder-open-row'), ...shown.all('folder-sure-row')].find((one) =>
      one.textContent?.includes(words),
    );
    await doing(() => row?.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click());
    await doing(() => {});
  };
  return { ...shown, press, stored, filled };
}

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

const seen = (
  verdict: Look['verdict'],
  given: string | null,
  name: string,
  clients: readonly string[] = [],
): Look => ({
  ...{ verdict, given, clients, values: {}, slot: { document: 'subject-certificate', side: null } },
  pictured: { kind: 'business-licence', name, number: '', isSure: { name: true, number: false } },
});
const [BRIDGE = '', GRAIN = ''] = firms.map(({ name }) => name);

it('a look at the pictures takes out what is another’s, proposes what names a client, and leaves what cannot be read', async () => {
  const asked: (string | null)[] = [];
  const { one, all, root, press, stored } = await review(
    [
      '云栈桥信息科技-营业执照.jpg',
      '黄文涛身份证正面.jpg',
      'IMG_1.jpg',
      '广东省互联网信息服务备案承诺书.pdf',
    ],
    async (_, given) => {
      asked.push(given);
      if (given === null) return seen('found', null, BRIDGE, ['bridge']);
      return given === 'bridge' ? seen('other', 'bridge', GRAIN, ['grain']) : seen('unread', 'grain', '');
    },
  );
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '2', open: '2' });
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 8; at += 1) await doing(() => {});
  expect(asked).toEqual([null, 'bridge', 'grain']); // nobody's first; a commitment names no holder
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '1', open: '3' });
  expect(root.textContent).toContain(`图上是“${GRAIN}”，不是“${BRIDGE}”`);
  expect(one('folder-sure-row').textContent).toContain('看不清是谁的');
  await press('folder-candidate', '云栈桥信息科技-营业执照');
  await press('folder-candidate', 'IMG_1');
  expect(all('folder-open-row')).toHaveLength(1);
  await doing(() => one('folder-store').click());
  await doing(() => {});
  expect(stored.map(({ path, client, document }) => [path, client, document])).toEqual([
    ['云栈桥信息科技-营业执照.jpg', 'grain', 'subject-certificate'],
    ['黄文涛身份证正面.jpg', 'grain', 'subject-principal-id'],
    ['IMG_1.jpg', 'bridge', 'subject-certificate'],
  ]);
});

it('a file whose picture is another’s stays with its client when the person says so, and the look can be stopped', async () => {
  const { one, press, root } = await review(
    ['云栈桥信息科技-营业执照.jpg', 'IMG_1.jpg'],
    async (_, given, signal) => {
      if (given === 'bridge') return seen('other', 'bridge', '东莞市锦鲤跃五金制品有限公司');
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  );
  await doing(() => one('folder-look').click());
  await doing(() => one('folder-look-stop').click());
  await doing(() => {});
  expect(one('folder-look').textContent).toContain('2'); // neither was seen
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '1', open: '1' });
  await press('folder-leave', 'IMG_1');
  await doing(() => one('folder-look').click());
  await doing(() => {});
  await doing(() => {});
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '0', open: '1' });
  await press('folder-keep', '云栈桥信息科技');
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '1', open: '0' });
  expect(root.textContent).toContain('图上：营业执照 · 东莞市锦鲤跃五金制品有限公司');
});

it('a file named after one whose picture shows another’s is an alarm: first, in the sum, and not among what one press takes', async () => {
  const { one, all, press } = await review(
    ['荔枝湾农业 营业执照.jpg', 'IMG_1.jpg', '未整理/IMG_2.jpg'],
    async () => seen('found', null, BRIDGE, ['bridge']),
  );
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 8; at += 1) await doing(() => {});
  const [why] = all('folder-why');
  expect(why?.textContent).toContain(`文件名写的是“荔枝湾农业”，图上是“${BRIDGE}”`);
  expect(why?.className).toContain('warn-text');
  expect(all('folder-why')[1]?.textContent).toContain('从图上认出了客户'); // what the folder is called is no client
  expect(one('folder-look-done').textContent).toContain('1 张文件名和图上不是一家');
  await doing(() => one('folder-look-take').click());
  expect(all('folder-open-row').some((row) => row.textContent?.includes('荔枝湾农业'))).toBe(true);
  await press('folder-leave', '荔枝湾农业');
  expect(all('folder-open-row').some((row) => row.textContent?.includes('荔枝湾农业'))).toBe(false);
});

const BACK: Look = {
  ...seen('unread', null, ''),
  pictured: { kind: 'resident-id-back', name: '', number: '', isSure: { name: false, number: false } },
  slot: { document: 'subject-principal-id', side: 'back' },
};

it('once a client is chosen for the back of a card, the paper on its picture is chosen too', async () => {
  const { one, press, root } = await review(['IMG_1.jpg'], async () => BACK);
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 4; at += 1) await doing(() => {});
  expect(root.textContent).not.toContain('核对不了');
  await press('folder-edit', 'IMG_1');
  await doing(() => one('chooser-client').click());
  const slot = one('folder-slot') as HTMLSelectElement; // it is one by its name
  expect(slot.selectedOptions[0]?.text).toContain('国徽面');
  expect(slot.querySelector('optgroup')?.label).toBe('平台常要的');
  expect(root.textContent).not.toContain('看不出是什么材料');
  await doing(() => one('folder-edit-done').click());
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '1', open: '0' });
});

it('what scans say and profiles lack is listed and filled in with the same press, unless it is taken out', async () => {
  const value = { of: 'li', name: '李晓岚', field: 'validUntil', value: '2038-03-12', path: 'a.jpg' };
  const differing = [{ ...value, field: 'address', held: '别处', by: 'client' as const }];
  const values: FolderActions['values'] = async () => [{ client: 'bridge', lacking: [value], differing }];
  const { one, all, filled } = await review(
    ['云栈桥信息科技-营业执照.jpg'],
    async () => seen('same', 'bridge', BRIDGE),
    values,
  );
  expect(all('folder-values')).toEqual([]); // nothing was looked at
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 6; at += 1) await doing(() => {});
  expect(one('folder-values').textContent).toMatch(/李晓岚：有效期至.*2038-03-12/u);
  expect(one('folder-differ').textContent).toContain('档案里是“别处”');
  expect(one('folder-store').textContent).toContain('补上 1 项资料');
  await doing(() => one('folder-values-take').click());
  expect(one('folder-store').textContent).not.toContain('补上');
  await doing(() => one('folder-values-take').click());
  await doing(() => one('folder-store').click());
  await doing(() => {});
  expect(filled).toEqual([{ client: 'bridge', lacking: [value], differing }]);
  expect(one('folder-filled').textContent).toContain('补上了 1 项资料');
});
