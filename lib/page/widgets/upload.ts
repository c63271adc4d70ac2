// How does a file reach an upload slot? Through the slot's own file input, as if it had been chosen.
import type { Control } from '../dom/control';
import { hasRoom, isInput, windowOf } from '../dom/elements';
import { tidy } from '../dom/text';
import type { FillFile } from '../model';
import { sayChanged } from './events';
import { type Widget, waitFor } from './widget';

const NAME =
  '[class*="item-name"],[class*="file-name"],[class*="filename"],[class*="list-item"] [title],[class*="upload"] a[title]';
/** What a file's name looks like, with the size that some lists write behind it. */
const FILE_NAME =
  /^[^\\/:*?"<>|]{1,120}\.(?:jpe?g|png|webp|bmp|gif|pdf|docx?|xlsx?|zip|rar|mp4)(?:\s*[(（][^)）]*[)）])?$/iu;
const FAULT = '[class*="item-error"],[class*="is-error"],[class*="-fail"],[class*="status-error"]';

const boxOf = (control: Control): Element =>
  control.item ??
  control.element.closest('[class*="upload-wrapper"],[class*="uploader"],[class*="upload"]')?.parentElement ??
  control.element;

/** Lists of libraries we do not know: the innermost elements whose whole text is a file's name. */
export function namesByLook(box: Element): Element[] {
  return [...box.querySelectorAll('*')].filter(
    (at) => at.children.length === 0 && FILE_NAME.test(tidy(at.textContent ?? '')),
  );
}

/** Pictures that came up without any name right after we gave the slot a file. */
const ours = new WeakMap<Element, string>();

const picturesIn = (box: Element): Element[] => [...box.querySelectorAll('img')];

/** Cards of pictures name their files only to those who cannot see them, or not at all. */
const pictureNames = (box: Element): string[] =>
  picturesIn(box)
    .map((image) => ours.get(image) ?? tidy(image.getAttribute('alt') ?? ''))
    .filter((name) => FILE_NAME.test(name));

/** New nameless pictures, one for each file, are those files. */
function nameNew(box: Element, before: ReadonlySet<Element>, names: readonly string[]): void {
  const fresh = picturesIn(box).filter(
    (image) => !before.has(image) && /^(?:blob|data):/u.test(image.getAttribute('src') ?? ''),
  );
  if (fresh.length !== names.length) return;
  for (const [at, image] of fresh.entries()) ours.set(image, names[at] ?? '');
}

/** The files that the page itself names. */
function namesOnPage(box: Element): string[] {
  const isSound = (at: Element): boolean => at.closest(FAULT) === null && hasRoom(at);
  const nameOf = (at: Element): string => tidy(at.getAttribute('title') || at.textContent || '');
  const shown = [...box.querySelectorAll(NAME)].filter(isSound).map(nameOf);
  const files = shown.filter((name) => FILE_NAME.test(name)); // the titles of a list's buttons are no files
  const named =
    [files, pictureNames(box), namesByLook(box).filter(isSound).map(nameOf), shown].find((names) =>
      names.some((name) => name !== ''),
    ) ?? [];
  const names = named
    .map((name) => name.replace(/\s*[(（][\d.]+\s*[KMG]?B[)）]$/iu, ''))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

function shownNames(control: Control): string[] {
  const names = namesOnPage(boxOf(control));
  if (names.length > 0) return names;
  const held = isInput(control.element) ? control.element.files : null;
  return held === null ? [] : [...held].map((file) => file.name);
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
    const box = boxOf(control);
    const before = new Set(picturesIn(box));
    element.files = listOf(view, step.files);
    sayChanged(element);
    const wanted = step.files.map((file) => file.name);
    const fault = (): boolean => boxOf(control).querySelector(FAULT) !== null;
    const isNamed = (): boolean => {
      nameNew(box, before, wanted);
      const names = namesOnPage(box);
      return wanted.every((name) => names.includes(name));
    };
    const isHeld = (): boolean => wanted.every((name) => shownNames(control).includes(name));
    const settled = await waitFor(() => fault() || isNamed() || isHeld(), deps, 800);
    // the box itself may be emptied as soon as the page has taken the file
    if (settled !== null && !fault()) await waitFor(() => fault() || isNamed(), deps, 120);
    return settled !== null && fault() ? 'refused' : 'written';
  },
};
