// How does a file reach an upload slot? Through the slot's own file input, as if it had been chosen.
import { FILE_ERROR } from '../dom/component-libraries';
import { adderIn } from '../dom/drawn-uploads';
import { isInput, windowOf } from '../dom/elements';
import { createTargetWatch } from '../dom/form-target';
import type { FillFile } from '../model';
import { givenFiles, namesOnPage, picturesIn, shownFiles, slotOf, timesNamed } from '../shown/upload';
import { dispatchChange, press } from './events';
import { type Write, type WriteDeps, waitFor } from './widget';

/** New nameless pictures, one for each file, are those files. */
function nameNew(box: Element, before: ReadonlySet<Element>, names: readonly string[]): void {
  const fresh = picturesIn(box).filter(
    (image) => !before.has(image) && /^(?:blob|data):/u.test(image.getAttribute('src') ?? ''),
  );
  if (fresh.length !== names.length) return;
  for (const [at, image] of fresh.entries()) givenFiles().pictures.set(image, names[at] ?? '');
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

const MADE = 800; // ms

/** The file input that the page makes when its box is pressed: the browser is kept from asking the person for a file. */
async function inputMadeBy(box: Element, deps: WriteDeps): Promise<HTMLInputElement | null> {
  const [view, adder] = [windowOf(box), adderIn(box)];
  if (view === null || adder === null) return null;
  let made: HTMLInputElement | null = null;
  const take = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof view.Element) || !isInput(target) || target.type !== 'file') return;
    event.preventDefault();
    made = target;
  };
  view.addEventListener('click', take, true);
  try {
    press(adder);
    await waitFor(() => made, deps, MADE);
  } finally {
    view.removeEventListener('click', take, true);
  }
  return made;
}

/** Whether a form that stands around the input leads to a stranger: the box was asked before, this one is new. */
const leadsAway = (input: Element): boolean =>
  createTargetWatch(input.ownerDocument.defaultView?.location.href ?? '')(input) !== null;

export const writeUpload: Write = async (control, step, deps) => {
  const view = windowOf(control.element);
  if (view === null) return 'not-found';
  if (step.files.length === 0) return 'refused';
  const element = isInput(control.element) ? control.element : await inputMadeBy(control.element, deps);
  if (!deps.isAllowed()) return 'stopped';
  if (element === null) return 'not-found';
  if (element.disabled || (element !== control.element && leadsAway(element))) return 'refused';
  if (step.files.length > 1 && !element.multiple) return 'refused';
  const box = slotOf(control);
  const before = new Set(picturesIn(box));
  const page = element.ownerDocument;
  const named = new Map(step.files.map(({ name }) => [name, timesNamed(page, name)]));
  element.files = listOf(view, step.files);
  dispatchChange(element);
  const wanted = step.files.map((file) => file.name);
  const fault = (): boolean => slotOf(control).querySelector(FILE_ERROR) !== null;
  const isNamed = (): boolean => {
    nameNew(box, before, wanted);
    const names = namesOnPage(box);
    return wanted.every((name) => names.includes(name));
  };
  const isHeld = (): boolean => wanted.every((name) => shownFiles(control).includes(name));
  const isOutside = (): boolean => [...named].every(([name, times]) => timesNamed(page, name) > times);
  const settled = await waitFor(() => fault() || isNamed() || isHeld() || isOutside(), deps, 800);
  // the box itself may be emptied as soon as the page has taken the file
  if (settled !== null && !fault()) await waitFor(() => fault() || isNamed() || isOutside(), deps, 120);
  if (!isNamed() && isOutside()) givenFiles().outside.set(control.element, named);
  return settled !== null && fault() ? 'refused' : 'written';
};
