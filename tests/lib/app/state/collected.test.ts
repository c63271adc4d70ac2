// Are values collected from pages kept for one entity only?
import { expect, it } from 'vitest';
import { collect, entityQuestion, settleEntity } from '../../../../lib/app/state/collected';
import type { PageItem } from '../../../../lib/filing/client/adopt-values';

const item = (fieldId: string, value: string): PageItem => ({ fieldId, service: null, value: [value] });

function memory() {
  const rows = new Map<string, unknown>();
  return {
    get: async (key: string) => rows.get(key),
    set: async (key: string, value: unknown) => void rows.set(key, value),
    remove: async (key: string) => void rows.delete(key),
  };
}

const first = [item('entity.nature', 'enterprise'), item('entity.certNumber', '91330106MA0AHL014E')];

it('adds the next page of the same entity to what was collected', async () => {
  const store = memory();
  await collect(store, 1, first);
  const items = await collect(store, 1, [
    item('entity.name', '杭州示例云帆科技有限公司'),
    item('entity.certNumber', '91330106ma0ahl014e'),
  ]);
  expect(items?.map(({ fieldId }) => fieldId).sort()).toEqual([
    'entity.certNumber',
    'entity.name',
    'entity.nature',
  ]);
});

it('starts again when the next page is of another entity', async () => {
  const store = memory();
  await collect(store, 1, first);
  const other = [item('entity.certNumber', '91440300MA5SAMPLE7')];
  expect(await collect(store, 1, other)).toEqual(other);
});

it('starts again when there is no number and the name differs', async () => {
  const store = memory();
  await collect(store, 1, [item('entity.name', '甲样例有限公司'), item('entity.nature', 'enterprise')]);
  const other = [item('entity.name', '乙样例有限公司')];
  expect(await collect(store, 1, other)).toEqual(other);
});

const A = { name: '甲样例有限公司', number: '91330106MA0AHL014E' };
const B = { name: '乙样例有限公司', number: '91440300MA5SAMPLE7' };
const namePage = (of: typeof A) => [item('entity.name', of.name), item('subjectPrincipal.mobile', of.number)];
const numberPage = (of: typeof A) => [
  item('entity.certNumber', of.number),
  item('entity.nature', 'enterprise'),
];

/** Collects pages one after the other; where the person is asked, they give the next of these answers. */
async function collectAll(pages: readonly (readonly PageItem[])[], answers: readonly boolean[]) {
  const store = memory();
  const left = [...answers];
  let items: readonly PageItem[] | null = [];
  for (const page of pages) {
    items = await collect(store, 1, page);
    const answer = items === null ? left.shift() : undefined;
    if (answer !== undefined) items = await settleEntity(store, 1, answer);
  }
  return { store, items, left };
}
const textOf = (items: readonly PageItem[] | null, id: string) =>
  items?.find(({ fieldId }) => fieldId === id)?.value[0] ?? null;

it('asks before it joins a page with only the number to one with only the name', async () => {
  const { store, items } = await collectAll([namePage(A), numberPage(A)], []);
  expect(items).toBeNull();
  expect(await entityQuestion(store, 1)).toEqual({
    earlier: { name: A.name, number: '' },
    here: { name: '', number: A.number },
  });
  expect(await entityQuestion(store, 2)).toBeNull();
});

it('never joins the name of one company to the number of another', async () => {
  const { items, left } = await collectAll([namePage(A), numberPage(A), namePage(B)], [true]);
  expect(left).toEqual([]);
  expect(items).toEqual(namePage(B));
  const numberFirst = await collectAll([numberPage(A), namePage(B)], []);
  expect(numberFirst.items).toBeNull();
  const refused = await collectAll([numberPage(A), namePage(B)], [false]);
  expect(refused.items).toEqual(namePage(B));
});

it('joins the name page again when it is shown again, whatever the width and spaces of the name', async () => {
  const again = { ...A, name: ' 甲样例 有限公司\u3000' };
  const { items, left } = await collectAll([namePage(A), numberPage(A), namePage(again)], [true]);
  expect(left).toEqual([]);
  expect(textOf(items, 'entity.certNumber')).toBe(A.number);
  expect(textOf(items, 'entity.nature')).toBe('enterprise');
});

it('starts again when the name differs although the number is the same, and the other way round', async () => {
  const both = (name: string, number: string) => [
    item('entity.name', name),
    item('entity.certNumber', number),
    item('entity.nature', 'enterprise'),
  ];
  for (const other of [both(B.name, A.number), both(A.name, B.number)]) {
    const bare = other.slice(0, 2);
    expect((await collectAll([both(A.name, A.number), bare], [])).items).toEqual(bare);
  }
});

it('answers about the page that was asked about, not the one that is open by then', async () => {
  const { store } = await collectAll([namePage(A), numberPage(A)], []);
  expect(await settleEntity(store, 2, true)).toBeNull(); // another tab
  const items = await settleEntity(store, 1, true);
  expect([textOf(items, 'entity.name'), textOf(items, 'entity.certNumber')]).toEqual([A.name, A.number]);
  expect(await settleEntity(store, 1, true)).toBeNull(); // a question is answered once
});

it('keeps what was collected while a page shows nothing to collect', async () => {
  const { items } = await collectAll([numberPage(A), []], []);
  expect(items).toEqual(numberPage(A));
});
