// Which files does an upload slot show? Those that the page names, otherwise those that its own file input holds.
import { FILE_ERROR, FILE_NAMES, UPLOAD_SLOT, UPLOADER } from '../dom/component-libraries';
import { CONTROL, type Control } from '../dom/control';
import { hasBox, hasToken, isInput } from '../dom/elements';
import { tidy } from '../dom/text';

/** A file's name, with words that pages add around it: 已上传：name.jpg, 待上传文件：name.jpg (View UI, where the page sends it later), name.jpg (20 KB), name.jpg 上传成功. */
const FILE_NAME =
  /^(?!.*(?:失败|fail))(?:(?:(?:[待已]上[传傳]|已选择?|已提交)(?:文件|附件|图片)?|(?:文件|附件|图片)名?|uploaded|file(?: ?name)?)\s*[：:\s]\s*)?([^\\/:*?"<>|]{1,120}\.(?:jpe?g|png|webp|bmp|gif|pdf|docx?|xlsx?|zip|rar|mp4))(?:\s*(?:[(（][^)）]*[)）]|[✓√]|已?上[传傳](?:成功|完成)?))?$/iu;

/** The file's name when a text consists of nothing else; otherwise ''. */
const fileIn = (words: string): string => FILE_NAME.exec(tidy(words))?.[1] ?? '';

/** Is a text only a file's name? */
export const isFileName = (text: string): boolean => fileIn(text) !== '';

const FILE = 'input[type=file]';

/** Is there another uploader with the same first class beside this one? Searching by file inputs would not find it, because a full uploader may remove its input. */
function hasLikeBeside(box: Element): boolean {
  if (!hasToken(box, UPLOADER)) return false;
  const [kind] = box.classList;
  return [...(box.parentElement?.children ?? [])].some((at) => at !== box && at.classList[0] === kind);
}

const CLIMB = 4;

/** Boxes that stood around an upload alone at an earlier look. They stay its boxes when one beside them shows its file and has no input any more. */
const slots = new WeakSet<Element>();

/** The largest box near a file input without another control in it; for a button in a table row only the button itself. */
function alone(element: Element): Element {
  const [kind = ''] = element.parentElement?.classList ?? [];
  const holdsAlike = (at: Element): boolean => kind !== '' && at.getElementsByClassName(kind).length > 1;
  let box = element;
  for (let depth = isInput(element) ? 0 : CLIMB; depth < CLIMB && !slots.has(box); depth += 1) {
    const around = box.parentElement;
    if (around === null || around.querySelectorAll(CONTROL).length > 1 || holdsAlike(around)) break;
    box = around;
  }
  if (box !== element) slots.add(box);
  return box;
}

/** The box around an upload in which its files are shown: in a form item with several uploads, only the part with this one. */
export function slotOf({ item, element }: Control): Element {
  const around = item ?? element.closest(UPLOAD_SLOT)?.parentElement ?? alone(element);
  // uploads drawn without an input may each stand in a box of its own
  const [kind = ''] = !isInput(element) && hasToken(element, UPLOADER) ? element.classList : [];
  const holdsAlike = (at: Element): boolean => kind !== '' && at.getElementsByClassName(kind).length > 1;
  const isShared = (at: Element): boolean => at.querySelectorAll(FILE).length > 1 || holdsAlike(at);
  let box = element;
  for (
    let at = element.parentElement;
    at !== null && around.contains(at) && !isShared(at) && !hasLikeBeside(box);
    at = at.parentElement
  )
    box = at;
  // some uploads have a second input by which a file is exchanged (Semi)
  return box === element && !hasLikeBeside(box) && !holdsAlike(around) ? around : box;
}

/** A text that is only a file's name, with the element that it stands in. */
interface Named {
  readonly at: Element;
  readonly words: string;
}

/** File lists of unknown libraries: the texts of a box that are only a file's name, also beside a link that removes it. */
export function namesByLook(box: Element): Named[] {
  return [box, ...box.querySelectorAll('*')].flatMap((at) => {
    const own = [...at.childNodes].filter(({ nodeType }) => nodeType === 3); // 3: a text
    const texts = at.children.length === 0 ? [at] : own;
    return texts
      .map(({ textContent }) => ({ at, words: textContent ?? '' }))
      .filter(({ words }) => isFileName(words));
  });
}

/** What is remembered of the files that were given to slots. */
interface Given {
  /** Pictures that appeared without a name right after the slot was given a file, with that file's name. */
  readonly pictures: WeakMap<Element, string>;
  /** The same by the addresses of these pictures: a page may draw one anew when its file has arrived. */
  readonly addresses: Map<string, string>;
  /** For a slot's file input: the files that the page names outside the slot, and how often it named them before. */
  readonly outside: WeakMap<Element, ReadonlyMap<string, number>>;
  /** For a slot or a table row: the files that it was given before it reported having one, and the full text of that report. */
  readonly said: WeakMap<Element, { readonly names: readonly string[]; readonly words: string }>;
}

const GIVEN: Given = {
  pictures: new WeakMap(),
  addresses: new Map(),
  outside: new WeakMap(),
  said: new WeakMap(),
};

/** The files given so far. The writing script gets them from the reading one (`reads.ts`), so that both use the same memory. */
export const givenFiles = (): Given => GIVEN;

const TEXT = 4; // NodeFilter.SHOW_TEXT

/** How often the page visibly names this file, error messages about it not counted. */
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

/** The files given to a slot that the page names outside it, for as long as it names them. */
const namesOutside = ({ element }: Control): string[] =>
  [...(givenFiles().outside.get(element) ?? [])]
    .filter(([file, before]) => timesNamed(element.ownerDocument, file) > before)
    .map(([file]) => file);

const HAS_FILE = /^(?!.*(?:失败|[未不]成功)).*(?:已(?:上[传傳載载]|提交|选择)|成功|\buploaded\b)/iu;

/** The element that reports that a file was taken: the slot, or the table row with the upload button. */
const speakerOf = (control: Control): Element =>
  isInput(control.element) ? slotOf(control) : (control.element.closest('tr') ?? control.element);

/** The whole text of that element, once it reports a file; otherwise ''. */
export function slotSays(control: Control): string {
  const words = tidy(speakerOf(control).textContent ?? '');
  return HAS_FILE.test(words) ? words : '';
}

/** Remembers that these files were given to a slot that has reported them since. */
export function keepSaid(control: Control, names: readonly string[]): void {
  givenFiles().said.set(speakerOf(control), { names, words: slotSays(control) });
}

/** The files given to a slot that still reports having one, or to a row whose text has not changed since. */
function namesSaid(control: Control): readonly string[] {
  const [said, now] = [givenFiles().said.get(speakerOf(control)), slotSays(control)];
  const isKept = said?.words === now || (isInput(control.element) && now !== '');
  return said !== undefined && isKept ? said.names : [];
}

const PICTURE = 'img,[style*="url("]';

/** The pictures in a box: images, and elements with a background image, as the box itself may be. */
export const picturesIn = (box: Element): Element[] => [
  ...(box.matches(PICTURE) ? [box] : []),
  ...box.querySelectorAll(PICTURE),
];

/** The address of a picture: pages create `blob:` and `data:` addresses from files that they were given. */
export const sourceOf = (picture: Element): string =>
  picture.getAttribute('src') ?? /url\(["']?([^"')]*)/u.exec(picture.getAttribute('style') ?? '')?.[1] ?? '';

const LONGEST_KEY = 500; // characters

/** By what an address is remembered: one that contains a whole picture by its length and its end, which no two pictures share. */
const keyOf = (source: string): string =>
  source.length > LONGEST_KEY ? `${source.length} ${source.slice(-LONGEST_KEY)}` : source;

/** Remembers the name of the file that a page shows as this picture. */
export function keepPicture(picture: Element, name: string): void {
  givenFiles().pictures.set(picture, name);
  givenFiles().addresses.set(keyOf(sourceOf(picture)), name);
}

/** The names of files shown as pictures: many pages give them only in the alternative text, or not at all. */
const pictureNames = (box: Element): string[] =>
  picturesIn(box)
    .map((image) => {
      const { pictures, addresses } = givenFiles();
      return (
        pictures.get(image) ?? addresses.get(keyOf(sourceOf(image))) ?? tidy(image.getAttribute('alt') ?? '')
      );
    })
    .filter(isFileName);

/** A link to a template or a sample, which is no uploaded file: 下载模板.docx. */
const TO_TAKE = /下载|模[板版]|样[例表张]|示例|范[本例]|template/iu;
const isToTake = (at: Element): boolean => at.closest('a') !== null && TO_TAKE.test(at.textContent ?? '');

/** The names of the files that the page itself shows. */
export function namesOnPage(box: Element): string[] {
  const isSound = (at: Element): boolean => at.closest(FILE_ERROR) === null && hasBox(at) && !isToTake(at);
  const nameOf = (at: Element): string => tidy(at.getAttribute('title') || at.textContent || '');
  const shown = [...box.querySelectorAll(FILE_NAMES)].filter(isSound).map(nameOf);
  const looked = namesByLook(box).filter(({ at }) => isSound(at));
  const files = shown.filter(isFileName); // buttons in a file list have titles too, which are no file names
  const named =
    [
      files,
      pictureNames(box),
      looked.map(({ at, words }) => fileIn(at.getAttribute('title') ?? '') || words),
      shown,
    ].find((names) => names.some((name) => name !== '')) ?? [];
  return [...new Set(named.map((name) => fileIn(name) || name).filter((name) => name !== ''))];
}

/** How the slots of file inputs looked while these had no file. */
const emptyLooks = new WeakMap<Element, string>();
/** The inputs of which the page has named a file since. */
const namedInputs = new WeakSet<Element>();

/** What a slot says and how many pictures it shows. */
const lookOf = (slot: Element): string => `${picturesIn(slot).length}${slot.textContent}`;

/** The files in a slot's own input. One that the page named, in a slot that looks empty again, is none any more: a window that edits one person after the other empties its lists, and not its inputs. */
function filesHeld({ element }: Control, slot: Element): string[] {
  const held = isInput(element) ? [...(element.files ?? [])] : [];
  if (held.length === 0) {
    emptyLooks.set(element, lookOf(slot));
    namedInputs.delete(element);
  }
  const isTaken = namedInputs.has(element) && emptyLooks.get(element) === lookOf(slot);
  return isTaken ? [] : held.map(({ name }) => name);
}

export function shownFiles(control: Control): string[] {
  const slot = slotOf(control);
  const names = namesOnPage(slot);
  if (names.length > 0) {
    namedInputs.add(control.element);
    return names;
  }
  return (
    [filesHeld(control, slot), namesOutside(control)].find((files) => files.length > 0) ?? [
      ...namesSaid(control),
    ]
  );
}
