// How does a file reach an upload slot? Through the slot's own file input, as if a person had chosen it.
import { BUTTON, plainButtonText } from '../dom/buttons';
import { DIALOG, FILE_ERROR } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { adderIn } from '../dom/drawn-uploads';
import { hasBox, isInput, isLive, isOutOfFlow, windowOf } from '../dom/elements';
import { tidy } from '../dom/text';
import type { FillFile, FillStep } from '../model';
import type { Reads } from '../shown/reads';
import { dispatchChange, press } from './events';
import { freshLists, listsShown } from './popup';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** The address of a picture that a page makes from a file it was given; the page's own icons have other addresses. */
const OF_FILE = /^(?:blob:|data:image\/(?!svg|gif))/u;

/** Assigns the files' names to pictures that appeared without one, if there are as many as files. `before` are the earlier pictures with their addresses. */
function nameNew(
  box: Element,
  before: ReadonlyMap<Element, string>,
  names: readonly string[],
  { picturesIn, sourceOf, keepPicture }: Reads,
): void {
  const fresh = picturesIn(box).filter(
    (picture) => before.get(picture) !== sourceOf(picture) && OF_FILE.test(sourceOf(picture)),
  );
  const sources = [...new Set(fresh.map(sourceOf))]; // one may be drawn twice, as an image and as a background
  const areAlike = fresh.length === names.length; // two files of one content have one address
  if (sources.length !== names.length && !areAlike) return;
  for (const [at, picture] of fresh.entries())
    keepPicture(picture, names[areAlike ? at : sources.indexOf(sourceOf(picture))] ?? '');
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

/** How long to wait for the page after a press or a file, in milliseconds. */
const PATIENCE = 800;

/** What a slot says while a file that it shows already is still sent, which may fail. */
const UNDER_WAY = /上传中|正在上传|uploading|\b\d\d?\s?%/iu;
const UNDER_WAY_PATIENCE = 3000;

const FILE = 'input[type=file]';

/** The drawn elements of this kind: dialogs, and file inputs, whose parent is examined because they are seldom drawn themselves. */
const drawn = ({ ownerDocument }: Element, what: string): Element[] =>
  [...ownerDocument.querySelectorAll(what)].filter((at) =>
    hasBox(what === FILE ? (at.parentElement ?? at) : at),
  );

/** The results of pressing a box: a file input, and the dialog around it. */
interface Asked {
  readonly input: HTMLInputElement | null;
  readonly dialog: Element | null;
}

const TAKES = /^(?:确[定认]|完成|保存|(?:开始|立即)?上传|ok|confirm|done|save|upload)$/iu;
const SHUTS = /^(?:取消|关闭|[x×✕]|cancel|close)$/iu;

const buttonIn = (dialog: Element, words: RegExp): Element | undefined =>
  [...dialog.querySelectorAll(BUTTON)].find((at) => words.test(plainButtonText(at)));

/** The layer around a file input that came up with it, where no name calls it a dialog: it has a button by which the page takes the file. */
function layerOf(input: Element, box: Element): Element | null {
  let at = input.parentElement;
  while (at !== null && !isOutOfFlow(at)) at = at.parentElement;
  return at === null || at.contains(box) || buttonIn(at, TAKES) === undefined ? null : at;
}

/** An entry of a sheet that asks where the file is to come from; of a camera nothing can be given. */
const FROM_ALBUM =
  /^(?:从|打开)?(?:手机|本地|本机|系统)?的?(?:相册|图库|照片库|文件)[中里]?(?:选[择取图]?|上传)?(?:图片|照片|文件)?$|^(?:选择|上传)(?:本地|手机)?(?:图片|照片|文件|相册)$|^(?:(?:choose|select|pick) )?(?:from )?(?:the )?(?:photo )?(?:album|gallery|library)$/iu;

/** The entry in what came up since the press on a box that takes a file from this machine. */
const albumIn = (lists: readonly Element[]): Element | undefined =>
  lists
    .flatMap((at) => [...at.querySelectorAll('*')])
    .find((at) => at.childElementCount === 0 && FROM_ALBUM.test(tidy(at.textContent ?? '')) && hasBox(at));

/** Presses a box that creates its file input, or shows it in a dialog, only when pressed; some ask first where the file is to come from. The browser's own file dialog is prevented from opening. */
async function ask(box: Element, deps: WriteDeps): Promise<Asked> {
  const [view, adder] = [windowOf(box), adderIn(box)];
  if (view === null || adder === null) return { input: null, dialog: null };
  const before = new Set([...drawn(box, FILE), ...drawn(box, DIALOG)]);
  const fresh = (what: string): Element | null => drawn(box, what).find((at) => !before.has(at)) ?? null;
  const lists = new Set(listsShown(box));
  let made: Element | null = null;
  const take = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof view.Element) || !isInput(target) || target.type !== 'file') return;
    event.preventDefault();
    made = target;
  };
  view.addEventListener('click', take, true);
  try {
    press(adder);
    const album = (): Element | undefined => albumIn(freshLists(box, lists));
    await waitFor(() => made ?? fresh(FILE) ?? album(), deps, PATIENCE);
    const entry = made === null && deps.isAllowed() ? album() : undefined;
    if (entry !== undefined) press(entry);
    const input = await waitFor(() => made ?? fresh(FILE), deps, entry === undefined ? 0 : PATIENCE);
    const isFile = input !== null && isInput(input);
    return { input: isFile ? input : null, dialog: fresh(DIALOG) ?? (isFile ? layerOf(input, box) : null) };
  } finally {
    view.removeEventListener('click', take, true);
  }
}

/** Presses the button with these words that closes the dialog which our press has opened. */
async function endDialog(dialog: Element | null, words: RegExp, deps: WriteDeps): Promise<void> {
  if (dialog === null || !hasBox(dialog)) return;
  const button = buttonIn(dialog, words);
  if (button === undefined || !deps.isAllowed()) return;
  press(button);
  await waitFor(() => !hasBox(dialog), deps, PATIENCE);
}

/** Does a form around the input post to another origin? The box was examined before the fill, but this input is new. */
const leadsAway = (input: Element, { createTargetWatch }: Reads): boolean =>
  createTargetWatch(input.ownerDocument.defaultView?.location.href ?? '')(input) !== null;

/** The box of a slot, also where the page has drawn it anew; the control is then the new one. */
function slotNow(control: Control, { again, reads }: WriteDeps): () => Element {
  let box = reads.slotOf(control);
  return () => {
    if (!isLive(box)) box = reads.slotOf(Object.assign(control, again?.()));
    return box;
  };
}

/** Gives the files to this input of a slot, and waits until the page has taken them. */
async function giveFiles(
  given: Control,
  input: HTMLInputElement,
  { files }: FillStep,
  deps: WriteDeps,
  dialog: Element | null,
): Promise<WriteOutcome> {
  const view = windowOf(input);
  if (view === null) return 'not-found';
  if (input.disabled || (files.length > 1 && !input.multiple)) return 'refused';
  const { reads } = deps;
  const { slotOf, slotSays, timesNamed } = reads;
  const control = { ...given };
  const [box, boxNow] = [slotOf(control), slotNow(control, deps)];
  const before = new Map(reads.picturesIn(box).map((picture) => [picture, reads.sourceOf(picture)]));
  const page = input.ownerDocument;
  const wanted = files.map(({ name }) => name);
  const named = new Map(wanted.map((name) => [name, timesNamed(page, name)]));
  const now = (): Element => (isLive(box) ? box : slotOf(control)); // a page may draw what is in the slot anew
  const fault = (): boolean => now().querySelector(FILE_ERROR) !== null;
  const isNamed = (): boolean => {
    nameNew(boxNow(), before, wanted, reads);
    const names = reads.namesOnPage(boxNow());
    return wanted.every((name) => names.includes(name));
  };
  const shownNow = (): boolean => reads.namesOnPage(boxNow()).length > 0;
  const isHeld = (): boolean => wanted.every((name) => reads.shownValue(control).includes(name));
  const isOutside = (): boolean => [...named].every(([name, times]) => timesNamed(page, name) > times);
  const said = slotSays(control);
  // a slot with a file input may have reported success before, or contain other changing words
  const isSaid = (): boolean => slotSays(control) !== said && !(isInput(control.element) && said !== '');
  input.files = listOf(view, files);
  dispatchChange(input);
  // a dialog may show the file before the page has taken it, so only the row counts
  const isTaken = (): boolean =>
    fault() || isNamed() || isSaid() || (dialog === null && (isHeld() || isOutside()));
  let settled = await waitFor(isTaken, deps, PATIENCE);
  // a dialog that does not contain this input may ask about anything, so it is left alone
  if (settled === null && dialog?.contains(input)) {
    await endDialog(dialog, TAKES, deps);
    settled = await waitFor(isTaken, deps, PATIENCE);
  }
  // the page may empty the file input as soon as it has taken the file
  if (settled !== null && !fault())
    await waitFor(() => fault() || isNamed() || isOutside() || isSaid(), deps, 120);
  // a picture of the file on its way may give way to one of the file that has arrived (antd-mobile)
  if (isNamed() && (await waitFor(() => !shownNow(), deps, 60))) await waitFor(isNamed, deps, PATIENCE);
  const isUnderWay = (): boolean => UNDER_WAY.test(now().textContent ?? '');
  if (settled !== null) await waitFor(() => fault() || !isUnderWay(), deps, UNDER_WAY_PATIENCE);
  if (!isNamed() && isOutside()) reads.givenFiles().outside.set(control.element, named);
  if (isSaid()) reads.keepSaid(control, wanted);
  return settled !== null && fault() ? 'refused' : 'written';
}

export const writeUpload: Write = async (control, step, deps) => {
  if (step.files.length === 0) return 'refused';
  if (isInput(control.element)) return giveFiles(control, control.element, step, deps, null);
  const { input, dialog } = await ask(control.element, deps);
  let given: WriteOutcome = 'refused';
  if (!deps.isAllowed()) given = 'stopped';
  else if (input !== null && !leadsAway(input, deps.reads))
    given = await giveFiles(control, input, step, deps, dialog);
  await endDialog(dialog, SHUTS, deps);
  return given;
};
