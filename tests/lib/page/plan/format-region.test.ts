// In which words may a region stand in a cell of which nobody knows yet what it becomes?
import { expect, it } from 'vitest';
import { cellWordings } from '../../../../lib/page/plan/format-region';

const REGION = ['浙江省', '杭州市', '西湖区'];

it('is whole for a box, by its province for a list, and by the level that the label says', () => {
  const [whole, ...listed] = cellWordings(REGION, null);
  expect(whole).toEqual(['浙江省杭州市西湖区']);
  expect(listed).toContainEqual(['浙江省']);
  expect(cellWordings(REGION, 1)[0]).toEqual(['杭州市']);
});
