// How does a file reach an upload slot? Through the slot's own file input, as if it had been chosen.

import type { Control } from '../controls';
import { hasRoom, isInput, windowOf } from '../dom';
import type { FillFile } from '../plan';
import { tidy } from '../text';
import { sayChanged } from './events';
import { type Widget, waitFor } from './widget';

const NAME =
  '[class*="item-name"],[class*="file-name"],[class*="filename"],[class*="list-item"] [title],[class*="upload"] a[title]';
const FAULT = '[class*="item-error"],[class*="is-error"],[class*="-fail"],[class*="status-error"]';

const boxOf = (control: Control): Element =>
  control.item ??
  control.element.closest('[class*="upload-wrapper"],[class*="uploader"],[class*="upload"]')?.parentElement ??
  control.element;

function shownNames(control: Control): string[] {
  const box = boxOf(control);
  const names = [...box.querySelectorAll(NAME)].filter((at) => at.closest(FAULT) === null && hasRoom(at));
  const shown = names
    .map((at) => tidy(at.getAttribute('title') || at.textContent || ''))
    .filter((at) => at !== '');
  if (shown.length > 0) return [...new Set(shown)];
  const files = isInput(control.element) ? control.element.files : null;
  return files === null ? [] : [...files].map((file) => file.name);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

function listOf(view: Window & typeof globalThis, files: readonly FillFile[]): FileList {
  const transfer = new view.DataTransfer();
  for (const file of files)
    transfer.items.add(new view.File([bytesOf(file.base64)], file.name, { type: file.mediaType }));
  return transfer.files;
}

export const upload: Widget = {
  read: shownNames,
  write: async (control, step, deps) => {
    const { element } = control;
    const view = windowOf(element);
    if (!isInput(element) || view === null) return 'not-found';
    if (element.disabled || step.files.length === 0) return 'refused';
    if (step.files.length > 1 && !element.multiple) return 'refused';
    element.files = listOf(view, step.files);
    sayChanged(element);
    const wanted = step.files.map((file) => file.name);
    const fault = (): boolean => boxOf(control).querySelector(FAULT) !== null;
    const settled = await waitFor(
      () => fault() || wanted.every((name) => shownNames(control).includes(name)),
      deps,
      800,
    );
    return settled !== null && fault() ? 'refused' : 'written';
  },
};
