// @vitest-environment happy-dom
// Which files does one upload show in a form item with several uploads?
import { afterEach, expect, it, vi } from 'vitest';
import type { Control } from '../../../../lib/page/dom/control';
import {
  keepSaid,
  namesOnPage,
  picturesIn,
  shownFiles,
  slotOf,
  slotSays,
  sourceOf,
} from '../../../../lib/page/shown/upload';

/** Every element takes up room, as on a page that is drawn; taken back after each test, since other files share the window. */
const drawAll = () =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
afterEach(() => vi.restoreAllMocks());

it('a slot is the part of its item that has this upload alone, and the item where it is the only one', () => {
  const upload = '<div class="slot"><div><input type="file"></div><ul></ul></div>';
  document.body.innerHTML = `<div class="item">${upload}${upload}</div><div class="item">${upload}</div>`;
  const slots = [...document.querySelectorAll('input')].map((element) =>
    slotOf({ kind: 'upload', element, item: element.closest('.item'), parts: [element] }),
  );
  expect(slots.map(({ className }) => className)).toEqual(['slot', 'slot', 'item']);
});

it('a slot beside a full one without a file input is its own box alone', () => {
  const full = '<div class="x-uploader is-full"><img alt=""><div>front.jpg</div></div>';
  document.body.innerHTML = `<div class="item">${full}<div class="x-uploader" id="back"><div><input type="file"></div></div></div>`;
  const [element] = document.querySelectorAll('input');
  if (element === undefined) throw new Error('no input');
  expect(slotOf({ kind: 'upload', element, item: element.closest('.item'), parts: [element] }).id).toBe(
    'back',
  );
});

it('a link to a template names no file of the slot', () => {
  drawAll();
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = '<small><a href="#">下载模板.docx</a></small><a href="#">notice.docx</a>';
  expect(namesOnPage(box)).toEqual(['notice.docx']);
});

const drawn = (html: string): Element => {
  drawAll();
  document.body.innerHTML = `<div>${html}</div><input>`;
  const [box] = document.body.children;
  if (box === undefined) throw new Error('no box');
  return box;
};

const uploadIn = (box: Element): Control => {
  const element = box.querySelector('input');
  if (element === null) throw new Error('no input');
  return { kind: 'upload', element, item: null, parts: [element] };
};

it.each([
  ['已上传：licence.jpg', ['licence.jpg']],
  ['已上传 licence.jpg', ['licence.jpg']],
  ['文件名: licence.jpg', ['licence.jpg']],
  ['licence.jpg 上传成功', ['licence.jpg']],
  ['licence.jpg (20 KB)', ['licence.jpg']],
  ['附件1：营业执照.jpg', ['附件1：营业执照.jpg']],
  ['上传失败：licence.jpg', []],
  ['支持 jpg、png', []],
])('the text «%s» contains the file names %j', (words, names) => {
  expect(namesOnPage(drawn(`<span>${words}</span>`))).toEqual(names);
});

it('without a form item, the slot is the largest box near the input without another control', () => {
  const box = drawn('<div><input type="file"></div><span>已上传：licence.jpg</span>');
  expect(shownFiles(uploadIn(box))).toEqual(['licence.jpg']);
});

it('a slot that says only that it has a file shows the file that it was given, as long as it says so', () => {
  const box = drawn('<div><input type="file"></div><span>未上传</span>');
  const state = box.querySelector('span') as Element; // drawn above
  expect(slotSays(uploadIn(box))).toBe('');
  state.textContent = '已上传';
  keepSaid(uploadIn(box), ['licence.jpg']);
  box.querySelector('input')?.replaceWith(document.createElement('input'));
  expect(shownFiles(uploadIn(box))).toEqual(['licence.jpg']);
  state.textContent = '上传未成功';
  expect(shownFiles(uploadIn(box))).toEqual([]);
});

it('an element with a background image is a picture, with its address', () => {
  const box = drawn(`<i style="background-image:url('blob:x')"></i><img src="data:image/png,y"><b></b>`);
  expect(picturesIn(box).map(sourceOf)).toEqual(['blob:x', 'data:image/png,y']);
});

it('a file that the page named and names no more is gone although its input still has it, and one never named is held', () => {
  const box = drawn('<button>上传</button><input type="file"><ul></ul>');
  const upload = uploadIn(box);
  const list = box.querySelector('ul');
  if (list === null) throw new Error('no list');
  expect(shownFiles(upload)).toEqual([]);
  Object.defineProperty(upload.element, 'files', { value: [new File([''], 'front.jpg')] });
  expect(shownFiles(upload)).toEqual(['front.jpg']);
  list.innerHTML = '<li>front.jpg</li>';
  expect(shownFiles(upload)).toEqual(['front.jpg']);
  list.innerHTML = '<li><img alt=""></li>';
  expect(shownFiles(upload)).toEqual(['front.jpg']);
  list.innerHTML = '';
  expect(shownFiles(upload)).toEqual([]);
});
