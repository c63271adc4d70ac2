// How does a test choose what a heading is? As a person does: the box is pressed, then one of its list.
import { doing } from './render';

/** Opens the list of a heading's box and presses the column of this key; '' leaves the column out. */
export async function chooseColumn(box: HTMLElement | undefined, key: string): Promise<void> {
  if (box === undefined) throw new Error('no such box');
  await doing(() => box.click());
  const option = box.parentElement?.querySelector<HTMLElement>(`[role=option][data-key="${key}"]`);
  if (!option) throw new Error(`the list has no ${key}`);
  await doing(() => option.click());
}
