// @vitest-environment happy-dom
// Do the pictures of a folder decide only what is certain, warn where a name says otherwise, and give the profiles what they lack?
import { expect, it } from 'vitest';
import type { FolderActions } from '../../lib/ui/options/documents/folder-actions';
import type { Look } from '../../lib/ui/options/documents/look-at-scan';
import { doing } from '../lib/ui/render';
import { firms, review, seen } from './folder-review';

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

it('the licence of a firm that is no client leads to a new client, and is not stored twice', async () => {
  const led: string[] = [];
  const { one, all, press } = await review(
    ['大树根家具 执照.jpg'],
    async () => seen('stranger', null, '佛山市大树根家具有限公司'),
    undefined,
    ({ name }) => void led.push(name),
  );
  expect(all('folder-create')).toEqual([]); // what stands on it is not known yet
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 4; at += 1) await doing(() => {});
  await press('folder-create', '大树根家具');
  expect(led).toHaveLength(1);
  expect({ ...one('folder-count').dataset }).toMatchObject({ sure: '0', open: '0' });
});

it('the card of somebody who is no client’s is no alarm in a file named after a firm', async () => {
  const card = (name: string): Look => ({
    ...seen('stranger', null, name),
    pictured: { ...seen('stranger', null, name).pictured, kind: 'resident-id-front' },
  });
  const { one, all } = await review(
    ['荔枝湾农业_李大明身份证正面.jpg', '荔枝湾农业身份证正面.jpg'],
    async () => card('李大明'),
  );
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 8; at += 1) await doing(() => {});
  expect(all('folder-why').filter(({ className }) => className.includes('warn-text'))).toEqual([]);
});

it('the card of a client’s person in a file named after another firm is an alarm that names both', async () => {
  const { one, all } = await review(['荔枝湾农业_黄小涛身份证正面.jpg'], async () => ({
    ...seen('found', null, '黄小涛', ['grain']),
    pictured: { ...seen('found', null, '黄小涛').pictured, kind: 'resident-id-front' },
  }));
  await doing(() => one('folder-look').click());
  for (let at = 0; at < 4; at += 1) await doing(() => {});
  expect(one('folder-why').textContent).toContain(`图上是“黄小涛、${GRAIN}”`);
  expect(all('folder-look-take')).toEqual([]);
});
