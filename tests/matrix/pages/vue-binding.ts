// How does a Vue page keep the model of its controls, two ways, and say what changed?
import { reactive } from 'vue';
import { take } from './data';

/** Props of a two-way binding for one control; `name` is the library's prop, `modelValue` by default. */
export function createBinding(start: Readonly<Record<string, unknown>>) {
  const model = reactive<Record<string, unknown>>({ ...start });
  return (widget: string, name = 'modelValue'): Record<string, unknown> => ({
    [name]: model[widget],
    [`onUpdate:${name}`]: (value: unknown) => {
      model[widget] = value;
      take(widget)(value);
    },
  });
}
