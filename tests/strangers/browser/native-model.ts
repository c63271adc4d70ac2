// What does a page of plain controls hold in its own model? Only what its events reported, never what a box shows.
import { take } from '../../matrix/pages/data';
import { controlsIn } from '../controls';
import type { Spec } from './spec';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The text of the label around or after a choice. */
const wordOf = (input: HTMLInputElement): string =>
  input.closest('label')?.textContent?.trim() ?? input.value;

function textsOf(control: Control): string[] {
  if (control.localName === 'select') {
    const { selectedOptions } = control as HTMLSelectElement; // told by its name
    return [...selectedOptions].map(({ text }) => text).filter((text) => text !== '');
  }
  const input = control as HTMLInputElement; // a text area has the members that are asked of it
  if (input.type === 'radio' || input.type === 'checkbox') return input.checked ? [wordOf(input)] : [];
  if (input.type === 'file') return [...(input.files ?? [])].map(({ name }) => name);
  return [input.value].filter((text) => text !== '');
}

/** Takes every event of the plain controls into the model, by the number of their item. */
export function followNative(
  root: ParentNode,
  numbers: Spec['native'],
  told: () => void = () => undefined,
): void {
  const byNumber = new Map<number, Control[]>();
  const controls = [...controlsIn(root)] as Control[]; // these three are what it looks for
  controls.forEach((control, at) => {
    const number = numbers[at];
    if (number === undefined) return;
    const group = byNumber.get(number) ?? [];
    byNumber.set(number, [...group, control]);
    const listen = (): void => {
      take(String(number))((byNumber.get(number) ?? []).flatMap(textsOf));
      told();
    };
    for (const type of ['input', 'change']) control.addEventListener(type, listen);
  });
}
