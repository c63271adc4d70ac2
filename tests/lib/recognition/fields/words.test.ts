// What do the words of a field show about it? An incomplete name of an organisation.
import { expect, it } from 'vitest';
import { extract } from '@/lib/recognition/fields/extract';
import { settleOne } from '@/lib/recognition/fields/settle';
import { page } from '../pages';
import { LICENCE } from '../written-papers';

it.each([
  ['杭州云帆（西湖）网络科技有限公司', []],
  ['杭州云帆企业管理合伙企业（有限合伙）', []],
  ['杭州云帆（西湖））', ['shape']], // what light left of the rest was read as a bracket
  ['杭州云帆西湖）网络科技有限公司', ['shape']],
])('%s is a name without doubt when as many brackets are closed as are opened', (name, doubts) => {
  const lines = LICENCE.map((line) => (line.text.startsWith('称') ? { ...line, text: `称${name}` } : line));
  expect(settleOne(extract(page(lines))).fields.find(({ field }) => field === 'name')).toMatchObject({
    value: name,
    doubts,
  });
});
