// @vitest-environment happy-dom
// Which files does one upload show of a form item that asks for several?
import { expect, it } from 'vitest';
import { namesOnPage, slotOf } from '../../../../lib/page/shown/upload';

it('a slot is the part of its item that has this upload alone, and the item where it is the only one', () => {
  const upload = '<div class="slot"><div><input type="file"></div><ul></ul></div>';
  document.body.innerHTML = `<div class="item">${upload}${upload}</div><div class="item">${upload}</div>`;
  const slots = [...document.querySelectorAll('input')].map((element) =>
    slotOf({ kind: 'upload', element, item: element.closest('.item'), parts: [element] }),
  );
  expect(slots.map(({ className }) => className)).toEqual(['slot', 'slot', 'item']);
});

it('a slot beside one that is full, and has lost its file input, is its own box alone', () => {
  const full = '<div class="x-uploader is-full"><img alt=""><div>front.jpg</div></div>';
  document.body.innerHTML = `<div class="item">${full}<div class="x-uploader" id="back"><div><input type="file"></div></div></div>`;
  const [element] = document.querySelectorAll('input');
  if (element === undefined) throw new Error('no input');
  expect(slotOf({ kind: 'upload', element, item: element.closest('.item'), parts: [element] }).id).toBe(
    'back',
  );
});

it('a link to what is to be filled in names no file that the slot holds', () => {
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 40, 20);
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = '<small><a href="#">下载模板.docx</a></small><a href="#">notice.docx</a>';
  expect(namesOnPage(box)).toEqual(['notice.docx']);
});
