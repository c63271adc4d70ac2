// In which markup does a page combine a label and its control? One entry per house style; the last ones are only on kept-back pages.
import { escaped } from './boxes';
import type { Item, Label } from './scene';

/** One form item: the finished label, the finished control, and the ids that connect them. */
export interface Parts {
  readonly label: string;
  readonly control: string;
  readonly hint: string;
  readonly id: string;
  readonly isRequired: boolean;
  readonly item: Item;
}

export interface Skin {
  readonly name: string;
  /** The class of each control. */
  readonly control: string;
  /** Whether its library gives controls an id that the label refers to. */
  readonly hasFor: boolean;
  /** How many items are in one table row; 0: no table. */
  readonly columns: number;
  readonly item: (parts: Parts) => string;
  readonly wrap: (items: string) => string;
  /** The items of one row, where labels and controls are not side by side. */
  readonly row?: (parts: readonly Parts[]) => string;
}

const plainly = (items: string): string => items;
export const skin = (name: string, control: string, item: Skin['item'], more: Partial<Skin> = {}): Skin => ({
  name,
  control,
  hasFor: false,
  columns: 0,
  item,
  wrap: plainly,
  ...more,
});

const forId = ({ id }: Parts): string => (id === '' ? '' : ` for="${id}"`);
const div = (className: string, inner: string): string => `<div class="${className}">${inner}</div>`;
const hintIn = (className: string, hint: string): string => (hint === '' ? '' : div(className, hint));

/** A style whose text boxes are named by the text inside them. */
export const INSIDE = 'named inside';

export const OPEN_SKINS: readonly Skin[] = [
  skin(
    'antd',
    'ant-input',
    (at) =>
      div(
        'ant-form-item',
        `<div class="ant-col ant-form-item-label"><label${forId(at)} class="${at.isRequired ? 'ant-form-item-required' : ''}">${at.label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${at.control}</div></div>${hintIn('ant-form-item-extra', at.hint)}</div>`,
      ),
    { hasFor: true, wrap: (items) => `<form class="ant-form ant-form-horizontal">${items}</form>` },
  ),
  skin('element', 'el-input__inner', (at) =>
    div(
      `el-form-item${at.isRequired ? ' is-required' : ''}`,
      `<label class="el-form-item__label">${at.label}</label><div class="el-form-item__content"><div class="el-input">${at.control}</div>${hintIn('tip', at.hint)}</div>`,
    ),
  ),
  skin('tea', 'tea-input', (at) =>
    div(
      'tea-form__item',
      `<div class="tea-form__label${at.isRequired ? ' is-required' : ''}"><label>${at.label}</label></div><div class="tea-form__controls">${at.control}${hintIn('tea-form__help-text', at.hint)}</div>`,
    ),
  ),
  skin('tdesign', 't-input__inner', (at) =>
    div(
      't-form__item',
      `<div class="t-form__label"><label>${at.label}</label></div><div class="t-form__controls"><div class="t-form__controls-content"><div class="t-input">${at.control}</div></div>${hintIn('t-input__help', at.hint)}</div>`,
    ),
  ),
  skin(
    'arco',
    'arco-input',
    (at) =>
      div(
        'arco-row arco-form-item',
        `<div class="arco-col arco-form-label-item"><label${forId(at)}>${at.label}</label></div><div class="arco-col arco-form-item-wrapper"><div class="arco-form-item-control">${at.control}</div>${hintIn('arco-form-extra', at.hint)}</div>`,
      ),
    { hasFor: true },
  ),
  skin(
    'next',
    'next-input-control',
    (at) =>
      `<div class="next-form-item" role="row"><div class="next-form-item-label"><label${forId(at)}>${at.label}</label></div><div class="next-form-item-control"><span class="next-input">${at.control}</span>${hintIn('next-form-item-help', at.hint)}</div></div>`,
    { hasFor: true },
  ),
  skin('naive', 'n-input__input-el', (at) =>
    div(
      'n-form-item',
      `<label class="n-form-item-label"><span class="n-form-item-label__text">${at.label}</span></label><div class="n-form-item-blank"><div class="n-input">${at.control}</div></div>${hintIn('n-form-item-feedback', at.hint)}`,
    ),
  ),
  skin('layui', 'layui-input', (at) =>
    div(
      'layui-form-item',
      `<label class="layui-form-label">${at.label}</label><div class="layui-input-block">${at.control}</div>${hintIn('layui-form-mid', at.hint)}`,
    ),
  ),
  skin(
    'bootstrap',
    'form-control',
    (at) =>
      div(
        'form-group',
        `<label${forId(at)}>${at.label}</label>${at.control}${at.hint === '' ? '' : `<small class="form-text">${at.hint}</small>`}`,
      ),
    { hasFor: true },
  ),
  skin(
    'rows',
    '',
    (at) =>
      `<tr><th>${at.label}</th><td>${at.control}${at.hint === '' ? '' : `<p class="tips">${at.hint}</p>`}</td></tr>`,
    { columns: 1, wrap: (items) => `<table class="tb"><tbody>${items}</tbody></table>` },
  ),
  skin(
    'cells',
    'ipt',
    (at) => `<td class="bg">${at.label}</td><td>${at.control}${hintIn('tips', at.hint)}</td>`,
    {
      columns: 2,
      wrap: (items) => `<table class="form-table" width="100%">${items}</table>`,
    },
  ),
  skin(
    'hashed',
    'css-1n6kq',
    (at) =>
      div(
        'css-9zb0t',
        `<div class="css-17wd2">${at.label}</div><div class="css-0xm3f">${at.control}${at.hint === '' ? '' : `<span class="css-tt4rr">${at.hint}</span>`}</div>`,
      ),
    { wrap: (items) => div('css-grid7', items) },
  ),
  skin(
    'wrapped',
    '',
    (at) =>
      `<p>${/radio|checkbox|tick|upload/u.test(at.item.box.kind) ? `<span>${at.label}</span> ${at.control}` : `<label>${at.label} ${at.control}</label>`}${at.hint === '' ? '' : ` <em>${at.hint}</em>`}</p>`,
  ),
  skin(
    'span-and-box',
    'input-lg',
    (at) =>
      `<li class="form-li"><span class="name">${at.label}</span><span class="value">${at.control}</span>${at.hint === '' ? '' : `<i class="desc">${at.hint}</i>`}</li>`,
    { wrap: (items) => `<ul class="form-ul">${items}</ul>` },
  ),
  skin(
    'described',
    'weui-input',
    (at) =>
      `<div class="table-content"><div class="table-describe-style">${at.label}</div><div class="table-content-style">${at.control}</div></div>${hintIn('table-tip', at.hint)}`,
  ),
  skin('question', 'q-input', (at) =>
    div(
      'q',
      `<p class="q-text">${at.label}</p>${at.hint === '' ? '' : `<p class="q-hint">${at.hint}</p>`}<div class="q-answer">${at.control}</div>`,
    ),
  ),
  skin(INSIDE, 'inp', (at) =>
    div(
      'row',
      `${at.label === '' ? '' : `<div class="cap">${at.label}</div>`}${at.control}${hintIn('hint', at.hint)}`,
    ),
  ),
];

/** House styles that no open page has. */
export const HELD_SKINS: readonly Skin[] = [
  skin('definition', '', (at) => `<dt>${at.label}</dt><dd>${at.control}${hintIn('hint', at.hint)}</dd>`, {
    wrap: (items) => `<dl class="form-dl">${items}</dl>`,
  }),
  skin(
    'weui',
    'weui-input',
    (at) =>
      `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${at.label}</label></div><div class="weui-cell__bd">${at.control}</div>${hintIn('weui-cell__tips', at.hint)}</div>`,
    { wrap: (items) => div('weui-cells weui-cells_form', items) },
  ),
  skin(
    'floating',
    'fl',
    (at) =>
      div('field-float', `${at.control}<label${forId(at)}>${at.label}</label>${hintIn('help', at.hint)}`),
    { hasFor: true },
  ),
  skin(
    'broken-lines',
    '',
    (at) => `${at.label} ${at.control} ${at.hint === '' ? '' : `<font color="#999">${at.hint}</font>`}<br>`,
  ),
  skin(
    'vant',
    'van-field__control',
    (at) =>
      `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label${forId(at)}>${at.label}</label></div><div class="van-cell__value"><div class="van-field__value"><div class="van-field__body">${at.control}</div>${hintIn('van-field__intro', at.hint)}</div></div></div>`,
    { hasFor: true },
  ),
  skin(
    'labelled-by',
    'lb',
    (at) =>
      div(
        'entry',
        `<div class="cap" id="${at.id}-cap">${at.label}</div><div>${at.control}${hintIn('more', at.hint)}</div>`,
      ),
    { hasFor: true },
  ),
  skin('sentence', 'in-line', (at) => `<span class="say">${at.label} ${at.control}；</span> `, {
    wrap: (items) => `<p class="sentence">${items}</p>`,
  }),
];

/** A label with its star, its colon, its tip and its English text below. */
export function labelMarkup({ text, under, star, colon }: Label, isStarLast: boolean, tip: string): string {
  if (text === '') return '';
  const mark = star === '' ? '' : `<span class="must">${star.trim()}</span>`;
  const english = under === '' ? '' : `<br><small>${escaped(under)}</small>`;
  const inner = `${escaped(text)}${colon}${english}${tip}`;
  return isStarLast ? `${inner}${mark}` : `${mark}${inner}`;
}

/** A hint that is shown only while the mouse is over an icon beside the label. */
export const tipMarkup = (hint: string, isTitle: boolean): string =>
  isTitle
    ? `<i class="icon-help" title="${escaped(hint)}"></i>`
    : `<span class="tip-sign">?<span class="tip-pop" style="display:none">${escaped(hint)}</span></span>`;
