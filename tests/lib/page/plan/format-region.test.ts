// In which wordings is a region offered to a cell whose kind is not yet known, and which level does a label ask for?
import { expect, it } from 'vitest';
import { cellWordings, levelOfLabel } from '../../../../lib/page/plan/format-region';

const REGION = ['浙江省', '杭州市', '西湖区'];

it('is the whole region for a box, the province for a list, and the level that the label names', () => {
  const [whole, ...listed] = cellWordings(REGION, null);
  expect(whole).toEqual(['浙江省杭州市西湖区']);
  expect(listed).toContainEqual(['浙江省']);
  expect(cellWordings(REGION, 1)[0]).toEqual(['杭州市']);
});

it.each([
  ['机房所在省份', 0],
  ['省/直辖市', 0],
  ['所在城市', 1],
  ['住所所在市', 1],
  ['区/县', 2],
  ['省市', null],
  ['省/市/区县', null],
  ['服务器放在哪个省、哪个市', null],
  ['在哪个省、哪个市、哪个区', null],
])('%s asks for level %s', (label, level) => expect(levelOfLabel(label)).toBe(level));
