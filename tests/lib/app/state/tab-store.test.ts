// Does what was collected from pages stay with one entity?
import { expect, it } from 'vitest';
import { collect } from '../../../../lib/app/state/tab-store';
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

it('adds the next page of the same entity to what was there', async () => {
  const store = memory();
  await collect(store, 1, first);
  const items = await collect(store, 1, [
    item('entity.name', '杭州示例云帆科技有限公司'),
    item('entity.certNumber', '91330106ma0ahl014e'),
  ]);
  expect(items.map(({ fieldId }) => fieldId).sort()).toEqual([
    'entity.certNumber',
    'entity.name',
    'entity.nature',
  ]);
});

it('begins anew where the next page is of another entity', async () => {
  const store = memory();
  await collect(store, 1, first);
  const other = [item('entity.certNumber', '91440300MA5SAMPLE7')];
  expect(await collect(store, 1, other)).toEqual(other);
});

it('begins anew where no number stands and the name is another one', async () => {
  const store = memory();
  await collect(store, 1, [item('entity.name', '甲样例有限公司'), item('entity.nature', 'enterprise')]);
  const other = [item('entity.name', '乙样例有限公司')];
  expect(await collect(store, 1, other)).toEqual(other);
});
