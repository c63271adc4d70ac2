// How is a spec drawn with a Vue 3 library? Each library gives its form, its item and its controls.
import { createApp, h, reactive } from 'vue';
import { take } from '../../matrix/pages/data';
import { followNative } from './native-model';
import type { SpecBlock, SpecItem } from './spec';

/** Props of a two-way binding; `name` is the library's prop, `modelValue` by default. */
export type Bind = (name?: string) => Record<string, unknown>;

export interface VueKit {
  readonly form: (inside: () => unknown[]) => unknown;
  readonly item: (at: SpecItem, control: () => unknown) => unknown;
  readonly controls: Readonly<
    Record<string, (at: SpecItem, bind: Bind, tell: (value: unknown) => void) => unknown>
  >;
  /** Kinds that are bound to a list from the beginning. */
  readonly lists?: readonly string[];
}

const model = reactive<Record<number, unknown>>({});

function isOpen({ opens }: SpecBlock, { number }: SpecItem): boolean {
  return opens === null || number <= opens.number || model[opens.number] === opens.option;
}

function controlOf(kit: VueKit, at: SpecItem): unknown {
  const tell = (value: unknown): void => {
    model[at.number] = value;
    take(String(at.number))(value);
  };
  const bind: Bind = (name = 'modelValue') => ({ [name]: model[at.number], [`onUpdate:${name}`]: tell });
  const control = kit.controls[at.kind]?.(at, bind, tell);
  return at.prefix === '' ? control : [h('span', { class: 'addon' }, at.prefix), control];
}

function blockOf(kit: VueKit, block: SpecBlock) {
  const items = block.items.filter((at) => isOpen(block, at));
  return h('div', { class: 'part', style: block.isHidden ? 'display:none' : '' }, [
    h('div', { innerHTML: block.head }),
    block.note === '' ? null : h('p', { class: 'note' }, block.note),
    // a library's own nodes
    ...items.map((at) =>
      h('div', { key: at.number }, [kit.item(at, () => controlOf(kit, at)) as ReturnType<typeof h>]),
    ),
  ]);
}

/** Draws the page's spec with one library. */
export function showVue(kit: VueKit): void {
  followNative(document, window.spec.native);
  for (const at of window.spec.blocks.flatMap(({ items }) => items))
    if ((kit.lists ?? ['checkbox']).includes(at.kind)) model[at.number] = [];
  createApp({ render: () => kit.form(() => window.spec.blocks.map((block) => blockOf(kit, block))) }).mount(
    '#app',
  );
  document.body.dataset.ready = 'yes';
}
