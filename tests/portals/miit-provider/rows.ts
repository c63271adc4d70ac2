// How does the system draw its rows, and what does it do when somebody leaves a control? The same in all its frames.
import $ from 'jquery';
import type { Codes } from './codes';
import { take } from './state';

const REQUEST = 150;

export const row = (label: string, control: string, width: 3 | 8 = 3): string =>
  `<li class="formLiWidth${width}"><label class="formTitle">${label}<i>*</i></label>${control}</li>`;
export const text = (id: string): string => `<input type="text" class="formInputWidth" id="${id}">`;
export const day = (id: string): string => `<input type="text" class="Wdate" id="${id}" maxlength="10">`;
export const area = (id: string): string => `<textarea class="textareaClass" id="${id}"></textarea>`;
export const select = (id: string, codes: Codes = []): string =>
  `<select class="formInputWidth" id="${id}">${optionsOf(codes)}</select>`;
export const boxes = (group: string, codes: Codes): string =>
  `<div id="${group}">${codes.map(([code, word]) => `<input type="checkbox" id="${code}"><label for="${code}">${word}</label>`).join('')}</div>`;
export const longTerm = (): string =>
  '<ul id="isLongTermUl"><li class="formLiWidth3"><label class="formTitle">长期证件</label><span>' +
  '<input type="radio" name="isLongTerm" value="1">是<input type="radio" name="isLongTerm" value="0">否</span></li></ul>';

/** One range of addresses: where it begins and where it ends; only the first has ids. */
export const range = (isFirst = false): string =>
  `<span class="ipDiv"><input type="text"${isFirst ? ' id="webIpBegin"' : ''} placeholder="起始IP"><b>-</b>` +
  `<input type="text"${isFirst ? ' id="webIpEnd"' : ''} placeholder="结束IP"></span>`;

const optionsOf = (codes: Codes): string =>
  `<option value="">请选择</option>${codes.map(([code, word]) => `<option value="${code}">${word}</option>`).join('')}`;

/** Loads a list by a request, as the system does after the choice it depends on. */
export function load(id: string, codes: Codes): void {
  take(id, '');
  setTimeout(() => $(`#${id}`).html(optionsOf(codes)), REQUEST);
}

function sumOf(group: Element): string {
  const ticked = [...group.querySelectorAll<HTMLInputElement>('input:checked')];
  return String(ticked.reduce((sum, { id }) => sum + Number(id), 0));
}

/** All ranges as the system sends them: begin-end;begin-end. */
function scopeOf(ranges: Element): string {
  const rows = [...ranges.querySelectorAll('.ipDiv')].map((at) =>
    [...at.querySelectorAll('input')].map(({ value }) => value.trim()).join('-'),
  );
  return rows.join(';');
}

/** The system takes a text when it is left, a choice when it changes, and ignores what only looks filled. */
export function listen(): void {
  $(document)
    .on('blur', 'input[type=text],textarea', function () {
      const ranges = this.closest('#ipScopeDiv');
      if (ranges === null) take(this.id, this.value.trim());
      else take('ipScopeDiv', scopeOf(ranges));
    })
    .on('change', 'select', function () {
      take(this.id, this.value);
    })
    .on('click', 'input[type=checkbox]', function () {
      const group = this.closest('div');
      if (group !== null) take(group.id, sumOf(group));
    })
    .on('click', 'input[type=radio]', function () {
      take(this.name, this.value);
      $('#endDateFind').prop('disabled', this.value === '1');
    });
}
