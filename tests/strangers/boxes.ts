// How does one control look in plain HTML? Each carries its item's number in a mark, which is removed before the page is shown.
import { optionsAt } from './items';
import type { Chance } from './random';
import type { Box, Item } from './scene';

export const MARK = 'data-generated';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What is needed to draw a control. */
export interface Drawn {
  readonly item: Item;
  readonly number: number;
  /** An id that the page makes up; '' where its library gives none. */
  readonly id: string;
  readonly className: string;
  readonly chance: Chance;
  /** An aria-label, for pages without labels beside their boxes. */
  readonly aria: string;
}

function attributesOf({ item, number, id, className, aria }: Drawn, part = 0): string {
  const { box, label } = item;
  const value = box.value === '' ? '' : ` value="${escaped(box.value)}"`;
  return [
    ` ${MARK}="${number}.${part}"`,
    id === '' || part > 0 ? '' : ` id="${id}"`,
    className === '' ? '' : ` class="${className}"`,
    label.placeholder === '' || box.kind === 'select' ? '' : ` placeholder="${escaped(label.placeholder)}"`,
    value,
    box.isDisabled ? ' disabled' : '',
    aria,
  ].join('');
}

function selectOf(drawn: Drawn, options: readonly string[], part = 0): string {
  const all = options.map((text, at) => `<option value="${at + 1}">${escaped(text)}</option>`).join('');
  return `<select${attributesOf(drawn, part)}><option value=""></option>${all}</select>`;
}

function groupOf(drawn: Drawn, type: 'radio' | 'checkbox'): string {
  const { item, number, className } = drawn;
  const one = (text: string, at: number): string =>
    `<label class="${className}-wrap"><input type="${type}" name="g${number}" value="${at}" ${MARK}="${number}.0"><span>${escaped(text)}</span></label>`;
  return `<div class="${className}-group">${item.box.options.map(one).join(' ')}</div>`;
}

function rangeOf(drawn: Drawn): string {
  const [from, until] = [0, 1].map(
    (part) => `<input type="date"${attributesOf({ ...drawn, aria: '' }, part)}>`,
  );
  return `${from} <span>${drawn.chance.oneOf(['至', '-', '~'])}</span> ${until}`;
}

function uploadOf(drawn: Drawn): string {
  const accept = drawn.chance.oneOf(['image/*', '.jpg,.jpeg,.png', '']);
  const word = drawn.chance.oneOf(['点击上传', '选择文件', 'Upload']);
  const input = `<input type="file" ${accept === '' ? '' : `accept="${accept}"`}${attributesOf(drawn)}>`;
  return `<span class="upload">${input}<button type="button">${word}</button></span>`;
}

const MAKERS: Readonly<Record<Box['kind'], (drawn: Drawn) => string>> = {
  text: (drawn) => `<input type="text"${attributesOf(drawn)}>`,
  password: (drawn) => `<input type="password"${attributesOf(drawn)}>`,
  search: (drawn) => `<input type="search"${attributesOf(drawn)}>`,
  textarea: (drawn) => `<textarea rows="2"${attributesOf(drawn)}></textarea>`,
  select: (drawn) => selectOf(drawn, drawn.item.box.options),
  radio: (drawn) => groupOf(drawn, 'radio'),
  checkbox: (drawn) => groupOf(drawn, 'checkbox'),
  tick: (drawn) =>
    `<label class="tick"><input type="checkbox"${attributesOf({ ...drawn, aria: '' })}><span>${escaped(drawn.item.box.options[0] ?? '')}</span></label>`,
  date: (drawn) => `<input type="date"${attributesOf(drawn)}>`,
  range: rangeOf,
  upload: uploadOf,
  region: (drawn) => [0, 1, 2].map((level) => selectOf(drawn, optionsAt(level), level)).join(' '),
};

/** The control of one item, with its fixed prefix before it. */
export function boxOf(drawn: Drawn): string {
  const { prefix } = drawn.item.label;
  const control = MAKERS[drawn.item.box.kind](drawn);
  return prefix === '' ? control : `<span class="addon">${escaped(prefix)}</span>${control}`;
}
