// How does a page of uni-app lay out its fields, and how does it keep what they hold?
import { Input, View } from '@dcloudio/uni-h5';
import { h, reactive } from 'vue';
import { START, take } from './data';

export interface Changed {
  readonly detail: { readonly value: never; readonly column: number };
}

export const model = reactive<Record<string, unknown>>({ ...START });
/** Keeps what a control holds now, and tells it to the page's model. */
export const held = (widget: string, value: unknown): void => {
  model[widget] = value;
  take(widget)(value);
};
export const heard = (widget: string) => (event: Changed) => held(widget, event.detail.value);

export const view = (name: string, inside: unknown, more: object = {}) =>
  h(View, { class: name, ...more }, () => inside);
/** A field of a form, as the documentation's own form has it. */
export const field = (title: string, inside: unknown) =>
  view('uni-form-item uni-column', [view('title', title), view('inside', [inside])]);
/** A row that shows what was chosen in a sheet, as the documentation's own pickers have it; `more`: where the page itself hears it, its arrow is drawn by the style sheet, or stands in it. */
export const row = (title: string, more: string, inside: unknown) =>
  view('uni-list', [
    view('uni-list-cell', [
      view('uni-list-cell-left', title),
      view(`uni-list-cell-db ${more}`.trim(), [inside]),
    ]),
  ]);
export const shown = (widget: string) => view('uni-input', (model[widget] as string | undefined) ?? '请选择');

export const box = (title: string, widget: string, more: object = {}) =>
  field(
    title,
    h(Input, {
      class: 'uni-input',
      name: widget,
      placeholder: `请输入${title}`,
      value: model[widget] ?? '',
      onInput: heard(widget),
      ...more,
    }),
  );
