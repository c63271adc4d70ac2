// The cells of a WeUI form, as its pages write them: the rows of a phone's list, most of which have no box of their own.
import { CONTENTS, KINDS, START } from './data';

/** A cell with a label and a control. */
export const cell = (label: string, control: string): string =>
  `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${label}</label></div><div class="weui-cell__bd">${control}</div></div>`;

/** A cell that shows its name and what is chosen, and opens a sheet when it is pressed: a row of a list, whose value stands at its end. */
export const row = (id: string, label: string, shown = '请选择'): string =>
  `<div class="weui-cell weui-cell_access" id="${id}"><div class="weui-cell__bd">${label}</div><div class="weui-cell__ft shown">${shown}</div></div>`;

/** The same in a form, whose style leaves the end of a row to its arrow. */
export const rowOfForm = (id: string, label: string, shown = '请选择'): string =>
  `<div class="weui-cell weui-cell_active weui-cell_access" id="${id}"><div class="weui-cell__hd"><label class="weui-label">${label}</label></div><div class="weui-cell__bd shown">${shown}</div><div class="weui-cell__ft"></div></div>`;

export const cells = (title: string, inner: string, more = 'weui-cells_form'): string =>
  `<div class="weui-cells__title">${title}</div><div class="weui-cells ${more}">${inner}</div>`;

export const text = cell('文本', '<input class="weui-input" id="text">');
export const textarea = cells(
  '长文本',
  '<div class="weui-cell"><div class="weui-cell__bd"><textarea class="weui-textarea" id="textarea" rows="2"></textarea></div></div>',
);
export const toggle =
  '<label class="weui-cell weui-cell_switch" for="switch"><div class="weui-cell__bd">开关</div><div class="weui-cell__ft"><input class="weui-switch" type="checkbox" id="switch"></div></label>';

const choice = (type: string, name: string, at: string, isOn = false): string =>
  `<label class="weui-cell weui-check__label"><div class="weui-cell__bd"><p>${at}</p></div><div class="weui-cell__ft"><input type="${type}" class="weui-check" name="${name}" value="${at}" ${isOn ? 'checked' : ''}><i class="weui-icon-checked"></i></div></label>`;

export const radios = cells(
  '单选',
  KINDS.map((at) => choice('radio', 'radio', at)).join(''),
  'weui-cells_radio',
);
export const ticks = cells(
  '多选',
  CONTENTS.map((at) => choice('checkbox', 'checkbox', at, START.checkbox.includes(at))).join(''),
  'weui-cells_checkbox',
);

/** A cell with the pictures of one document. */
export const uploader = (id: string, label: string, more = ''): string =>
  `<div class="weui-cell weui-cell_uploader" id="${id}"><div class="weui-cell__bd"><div class="weui-uploader"><div class="weui-uploader__hd"><p class="weui-uploader__title">${label}</p></div><div class="weui-uploader__bd"><ul class="weui-uploader__files"></ul><div class="weui-uploader__input-box"><input class="weui-uploader__input" type="file" accept="image/*" ${more}></div></div></div></div></div>`;

/** The rows of an account that lead away and hold nothing. */
export const account = cells(
  '我的',
  ['我的订单', '设置', '帮助中心']
    .map(
      (name) =>
        `<div class="weui-cell weui-cell_access weui-cell_example"><div class="weui-cell__bd"><p>${name}</p></div><div class="weui-cell__ft"></div></div>`,
    )
    .join(''),
  '',
);

const element = <Kind extends HTMLElement>(selector: string): Kind | null =>
  document.querySelector<Kind>(selector);

export const hear = (take: (widget: string) => (value: unknown) => void): void => {
  for (const id of ['text', 'textarea']) {
    const box = element<HTMLInputElement>(`#${id}`);
    box?.addEventListener('input', () => take(id)(box.value));
  }
  const box = element<HTMLInputElement>('#switch');
  box?.addEventListener('change', () => take('switch')(box.checked));
  for (const name of ['radio', 'checkbox']) {
    const chosen = (): string[] =>
      [...document.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map(({ value }) => value);
    element(`.weui-cells_${name}`)?.addEventListener('change', () => take(name)(chosen()));
  }
};
