// @vitest-environment happy-dom
// What does a browser's own select show? A choice, but not the words that only ask for one.
import { describe, expect, it } from 'vitest';
import { shownNative } from '../../../../lib/page/shown/native-select';

function selectOf(options: string): HTMLSelectElement {
  document.body.innerHTML = `<select>${options}</select>`;
  const select = document.querySelector('select');
  if (!select) throw new Error('no select was drawn');
  return select;
}

describe('a native select', () => {
  it.each([
    '<option value="0">--请选择--</option>',
    '<option value="-1">请选择省份</option>',
    '<option>Please select</option>',
    '<option value="0">Select</option>',
    '<option value="0"> — </option>',
    '<option value="">企业</option>',
  ])('shows nothing when %s is chosen', (first) => {
    expect(shownNative(selectOf(`${first}<option value="4">企业</option>`))).toEqual([]);
  });

  it.each(['企业', 'Selected partner', '选民服务'])('shows %s, which is a choice', (text) => {
    expect(shownNative(selectOf(`<option value="0">${text}</option>`))).toEqual([text]);
  });

  it('shows a later choice, whatever its words', () => {
    expect(
      shownNative(selectOf('<option value="0">请选择</option><option selected>选择其他</option>')),
    ).toEqual(['选择其他']);
  });
});
