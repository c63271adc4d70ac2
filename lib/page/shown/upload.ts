// Which files does an upload slot show? Those that the page names, else those that its own file input holds.
import { FILE_ERROR, FILE_NAMES, UPLOAD_SLOT, UPLOADER } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasBox, hasToken, isInput } from '../dom/elements';
import { tidy } from '../dom/text';

/** What a file's name looks like, with the size that some lists write behind it. */
const FILE_NAME =
  /^[^\\/:*?"<>|]{1,120}\.(?:jpe?g|png|webp|bmp|gif|pdf|docx?|xlsx?|zip|rar|mp4)(?:\s*[(（][^)）]*[)）])?$/iu;

/** Is a text nothing but a file's name? */
export const isFileName = (text: string): boolean => FILE_NAME.test(text);

const FILE = 'input[type=file]';

/** Does another uploader of its kind stand right beside this one? One that is full may have lost its file input. */
function hasLikeBeside(box: Element): boolean {
  if (!hasToken(box, UPLOADER)) return false;
  const [kind] = box.classList;
  return [...(box.parentElement?.children ?? [])].some((at) => at !== box && at.classList[0] === kind);
}

/** The box around an upload that shows what it holds: of an item that asks for several, the part with this one alone. */
export function slotOf({ item, element }: Control): Element {
  const around = item ?? element.closest(UPLOAD_SLOT)?.parentElement ?? element;
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
    (at) => at.children.length === 0 && FILE_NAME.test(tidy(at.textContent ?? '')),
  );
}

/** What we know of the files that we gave to slots. */
interface Given {
  /** Pictures that came up without any name right after we gave the slot a file, with that file's name. */
  readonly pictures: WeakMap<Element, string>;
  /** By a slot's file input: files that the page named outside of the slot, and how often it had named them before. */
  readonly outside: WeakMap<Element, ReadonlyMap<string, number>>;
  /** By what is pressed in a row: files after which the row said that it has one, and all that it said then. */
  readonly said: WeakMap<Element, { readonly names: readonly string[]; readonly words: string }>;
}

const GIVEN = Symbol.for('beiantong.given-files.2');

/**
 * The number goes up with the shape: an older version of these scripts may have left its own in the same world.
 * The scripts that read and that write are two bundles of one world: what the second one learns stands where the first one
 * finds it.
 */
export function givenFiles(): Given {
  const world = globalThis as { [GIVEN]?: Given };
  world[GIVEN] ??= { pictures: new WeakMap(), outside: new WeakMap(), said: new WeakMap() };
  return world[GIVEN];
}

const TEXT = 4; // NodeFilter.SHOW_TEXT

/** How often a page names this file in sight, outside of complaints about it. */
export function timesNamed({ body }: Document, file: string): number {
  const texts = body.ownerDocument.createTreeWalker(body, TEXT);
  let times = 0;
  while (texts.nextNode() !== null) {
    const { nodeValue, parentElement: at } = texts.currentNode;
    if (nodeValue?.includes(file) !== true || at === null || !FILE_NAME.test(tidy(nodeValue))) continue;
    if (at.closest(FILE_ERROR) === null && hasBox(at)) times += 1;
  }
  return times;
}

/** Files given to a slot that the page names outside of it, as long as it does. */
const namesOutside = ({ element }: Control): string[] =>
  [...(givenFiles().outside.get(element) ?? [])]
    .filter(([file, before]) => timesNamed(element.ownerDocument, file) > before)
    .map(([file]) => file);

const HAS_FILE = /已(?:上[传傳載载]|提交|选择)|成功|\buploaded\b/iu;

/** All that a row says in which something is pressed to give it a file, once it says that it has one. */
export function rowSays({ element }: Control): string {
  const row = isInput(element) ? null : element.closest('tr');
  const words = tidy(row?.textContent ?? '');
  return HAS_FILE.test(words) ? words : '';
}

/** Files given to a row that has not said anything else since. */
function namesSaid(control: Control): readonly string[] {
  const said = givenFiles().said.get(control.element);
  return said !== undefined && said.words === rowSays(control) ? said.names : [];
}

export const picturesIn = (box: Element): Element[] => [...box.querySelectorAll('img')];

/** Cards of pictures name their files only to those who cannot see them, or not at all. */
const pictureNames = (box: Element): string[] =>
  picturesIn(box)
    .map((image) => givenFiles().pictures.get(image) ?? tidy(image.getAttribute('alt') ?? ''))
    .filter((name) => FILE_NAME.test(name));

/** A link to what is to be filled in or to look like: 下载模板.docx. */
const TO_TAKE = /下载|模[板版]|样[例表张]|示例|范[本例]|template/iu;
const isToTake = (at: Element): boolean => at.closest('a') !== null && TO_TAKE.test(at.textContent ?? '');

/** The files that the page itself names. */
export function namesOnPage(box: Element): string[] {
  const isSound = (at: Element): boolean => at.closest(FILE_ERROR) === null && hasBox(at) && !isToTake(at);
  const nameOf = (at: Element): string => tidy(at.getAttribute('title') || at.textContent || '');
  const shown = [...box.querySelectorAll(FILE_NAMES)].filter(isSound).map(nameOf);
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

export function shownFiles(control: Control): string[] {
  const names = namesOnPage(slotOf(control));
  if (names.length > 0) return names;
  const held = isInput(control.element) ? [...(control.element.files ?? [])] : [];
  if (held.length > 0) return held.map((file) => file.name);
  const outside = namesOutside(control);
  return outside.length > 0 ? outside : [...namesSaid(control)];
}
