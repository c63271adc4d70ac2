// Which files does an upload slot show? Those that the page names, else those that its own file input holds.
import { FILE_ERROR, FILE_NAMES, UPLOAD_SLOT, UPLOADER } from '../dom/component-libraries';
import { CONTROL, type Control } from '../dom/control';
import { hasBox, hasToken, isInput } from '../dom/elements';
import { tidy } from '../dom/text';

/** What a file's name looks like, with what pages write around it: 已上传：name.jpg, name.jpg (20 KB), name.jpg 上传成功. */
const FILE_NAME =
  /^(?!.*(?:失败|fail))(?:(?:已(?:上[传傳]|选择?|提交)(?:文件|附件|图片)?|(?:文件|附件|图片)名?|uploaded|file(?: ?name)?)\s*[：:\s]\s*)?([^\\/:*?"<>|]{1,120}\.(?:jpe?g|png|webp|bmp|gif|pdf|docx?|xlsx?|zip|rar|mp4))(?:\s*(?:[(（][^)）]*[)）]|[✓√]|已?上[传傳](?:成功|完成)?))?$/iu;

/** The file that a text names and nothing else; else ''. */
const fileIn = (words: string): string => FILE_NAME.exec(tidy(words))?.[1] ?? '';

/** Is a text nothing but a file's name? */
export const isFileName = (text: string): boolean => fileIn(text) !== '';

const FILE = 'input[type=file]';

/** Does another uploader of its kind stand right beside this one? One that is full may have lost its file input. */
function hasLikeBeside(box: Element): boolean {
  if (!hasToken(box, UPLOADER)) return false;
  const [kind] = box.classList;
  return [...(box.parentElement?.children ?? [])].some((at) => at !== box && at.classList[0] === kind);
}

const CLIMB = 4;

/** The widest box near a file input with no other control in it; what is pressed in a row of a table has its own box only. */
function alone(element: Element): Element {
  let box = element;
  for (let depth = isInput(element) ? 0 : CLIMB; depth < CLIMB; depth += 1) {
    const around = box.parentElement;
    if (around === null || around.querySelectorAll(CONTROL).length > 1) break;
    box = around;
  }
  return box;
}

/** The box around an upload that shows what it holds: of an item that asks for several, the part with this one alone. */
export function slotOf({ item, element }: Control): Element {
  const around = item ?? element.closest(UPLOAD_SLOT)?.parentElement ?? alone(element);
  let box = element;
  for (
    let at = element.parentElement;
    at !== null && around.contains(at) && at.querySelectorAll(FILE).length < 2 && !hasLikeBeside(box);
    at = at.parentElement
  )
    box = at;
  return box === element ? around : box;
}

/** Lists of libraries we do not know: the innermost elements whose whole text is a file's name. */
export function namesByLook(box: Element): Element[] {
  return [...box.querySelectorAll('*')].filter(
    (at) => at.children.length === 0 && isFileName(at.textContent ?? ''),
  );
}

/** What we know of the files that we gave to slots. */
interface Given {
  /** Pictures that came up without any name right after we gave the slot a file, with that file's name. */
  readonly pictures: WeakMap<Element, string>;
  /** By a slot's file input: files that the page named outside of the slot, and how often it had named them before. */
  readonly outside: WeakMap<Element, ReadonlyMap<string, number>>;
  /** By a slot or a row: files after which it said that it has one, and all that it said then. */
  readonly said: WeakMap<Element, { readonly names: readonly string[]; readonly words: string }>;
}

const GIVEN: Given = { pictures: new WeakMap(), outside: new WeakMap(), said: new WeakMap() };

/** What was given so far; the script that writes asks the one that reads for it (`reads.ts`). */
export const givenFiles = (): Given => GIVEN;

const TEXT = 4; // NodeFilter.SHOW_TEXT

/** How often a page names this file in sight, outside of complaints about it. */
export function timesNamed({ body }: Document, file: string): number {
  const texts = body.ownerDocument.createTreeWalker(body, TEXT);
  let times = 0;
  while (texts.nextNode() !== null) {
    const { nodeValue, parentElement: at } = texts.currentNode;
    if (nodeValue?.includes(file) !== true || at === null || !isFileName(nodeValue)) continue;
    if (at.closest(FILE_ERROR) === null && hasBox(at)) times += 1;
  }
  return times;
}

/** Files given to a slot that the page names outside of it, as long as it does. */
const namesOutside = ({ element }: Control): string[] =>
  [...(givenFiles().outside.get(element) ?? [])]
    .filter(([file, before]) => timesNamed(element.ownerDocument, file) > before)
    .map(([file]) => file);

const HAS_FILE = /^(?!.*(?:失败|[未不]成功)).*(?:已(?:上[传傳載载]|提交|选择)|成功|\buploaded\b)/iu;

/** Where it is said that a file was taken: in the slot, or in the row in which something is pressed to give it one. */
const speakerOf = (control: Control): Element =>
  isInput(control.element) ? slotOf(control) : (control.element.closest('tr') ?? control.element);

/** All that is said there, once it says so. */
export function slotSays(control: Control): string {
  const words = tidy(speakerOf(control).textContent ?? '');
  return HAS_FILE.test(words) ? words : '';
}

/** Keeps that these files were given to a slot that has said since that it has them. */
export function keepSaid(control: Control, names: readonly string[]): void {
  givenFiles().said.set(speakerOf(control), { names, words: slotSays(control) });
}

/** Files given to a slot that still says that it has them, or to a row that has not said anything else since. */
function namesSaid(control: Control): readonly string[] {
  const [said, now] = [givenFiles().said.get(speakerOf(control)), slotSays(control)];
  const isKept = said?.words === now || (isInput(control.element) && now !== '');
  return said !== undefined && isKept ? said.names : [];
}

/** What a box draws as pictures: images, and what has one as its background. */
export const picturesIn = (box: Element): Element[] => [...box.querySelectorAll('img,[style*="url("]')];

/** Where a picture comes from: `blob:` and `data:` are what a page makes of a file that it was given. */
export const sourceOf = (picture: Element): string =>
  picture.getAttribute('src') ?? /url\(["']?([^"')]*)/u.exec(picture.getAttribute('style') ?? '')?.[1] ?? '';

/** Cards of pictures name their files only to those who cannot see them, or not at all. */
const pictureNames = (box: Element): string[] =>
  picturesIn(box)
    .map((image) => givenFiles().pictures.get(image) ?? tidy(image.getAttribute('alt') ?? ''))
    .filter(isFileName);

/** A link to what is to be filled in or to look like: 下载模板.docx. */
const TO_TAKE = /下载|模[板版]|样[例表张]|示例|范[本例]|template/iu;
const isToTake = (at: Element): boolean => at.closest('a') !== null && TO_TAKE.test(at.textContent ?? '');

/** The files that the page itself names. */
export function namesOnPage(box: Element): string[] {
  const isSound = (at: Element): boolean => at.closest(FILE_ERROR) === null && hasBox(at) && !isToTake(at);
  const nameOf = (at: Element): string => tidy(at.getAttribute('title') || at.textContent || '');
  const shown = [...box.querySelectorAll(FILE_NAMES)].filter(isSound).map(nameOf);
  const files = shown.filter(isFileName); // the titles of a list's buttons are no files
  const named =
    [files, pictureNames(box), namesByLook(box).filter(isSound).map(nameOf), shown].find((names) =>
      names.some((name) => name !== ''),
    ) ?? [];
  return [...new Set(named.map((name) => fileIn(name) || name).filter((name) => name !== ''))];
}

export function shownFiles(control: Control): string[] {
  const names = namesOnPage(slotOf(control));
  if (names.length > 0) return names;
  const held = isInput(control.element) ? [...(control.element.files ?? [])] : [];
  if (held.length > 0) return held.map((file) => file.name);
  const outside = namesOutside(control);
  return outside.length > 0 ? outside : [...namesSaid(control)];
}
