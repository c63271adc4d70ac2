// Which choices are selected among those that a page draws itself? Decided by attributes first, then by a class or mark that only some of them have, then by their colours.
import { firstNameOf, isHtml, isLive, isOwnElement, styleOf } from '../dom/elements';
import { hasLetter } from '../dom/text';

const SAYS = ['aria-checked', 'aria-pressed', 'aria-selected'] as const;
const DATA = ['data-state', 'data-checked', 'data-selected', 'data-active', 'data-on'] as const;
const IS_ON = /^(?:true|1|on|yes|checked|selected|active|)$/iu;

/** Class names for a selected choice; one that all choices have says nothing. */
const TAKEN =
  /(?:^|[-_]|\bis)(?:on|act|actived?|active|sel|selected|select|checked|curr?|current|chosen|choosed?|picked|pressed|hit|highlight(?:ed)?|primary)(?=_{0,2}$|_{1,2}[\w-]{4,8}$)|[a-z](?:Active|Selected|Checked|Chosen|Current|Picked|On)(?=$|_)/u;
/** What custom elements say of themselves as the browser's own choices do. */
const OWN_TAKEN = '[checked]:not([checked=false]),[selected]:not([selected=false])';
const MARK = /[✓✔√☑●◉]/u;
const MOST_INNER = 8;

const innerOf = (part: Element): Element[] => [part, ...part.querySelectorAll('*')].slice(0, MOST_INNER);

/** What an attribute says about being selected; null when none says anything. */
function saidOf(part: Element): boolean | null {
  for (const at of innerOf(part)) {
    const said = SAYS.map((name) => at.getAttribute(name)).find((value) => value !== null);
    if (said !== undefined && said !== null) return said === 'true';
    const data = DATA.map((name) => at.getAttribute(name)).find((value) => value !== null);
    if (data !== undefined && data !== null) return IS_ON.test(data);
  }
  return null;
}

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/\s+/u);

/** Is this the name of words for one of two states, beside which those for the other stand (Ant Design's inner-checked and inner-unchecked)? */
const isOneOfTwo = ({ parentElement: around }: Element, name: string): boolean =>
  [...(around?.children ?? [])]
    .flatMap(classesOf)
    .some((other) => other.replace(/un-?(?=checked)/iu, '') === name && other !== name);

/** The classes and marks that may show that a part is selected, with their position in it. */
function signsOf(part: Element): Set<string> {
  const signs = new Set<string>();
  for (const [at, element] of innerOf(part).entries()) {
    for (const name of classesOf(element))
      if (TAKEN.test(name) && !(at > 0 && isOneOfTwo(element, name))) signs.add(`${at} ${name}`);
    if (isOwnElement(element) && element.matches(OWN_TAKEN)) signs.add(`${at} ${OWN_TAKEN}`);
  }
  if (MARK.test(part.textContent ?? '')) signs.add('mark');
  return signs;
}

const channelsOf = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);

/** How far a colour is from grey, weighted by its opacity. */
function chromaOf(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(colour);
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) * alpha;
}

interface Look {
  readonly text: string;
  readonly chroma: number;
}

/** The colours and shadows of a part and of the wordless marks in it. */
function lookOf(part: Element): Look {
  const isOne = (at: Element): boolean => at === part || !hasLetter(at.textContent ?? '');
  const styles = innerOf(part)
    .filter(isOne)
    .map((at) => styleOf(at));
  const colours = styles.flatMap((style) =>
    [style?.borderTopColor, style?.backgroundColor, style?.color].map((at) => at ?? ''),
  );
  return {
    text: [...colours, ...styles.map((style) => style?.boxShadow)].join(),
    chroma: Math.max(...colours.map(chromaOf)),
  };
}

const PLAIN = 40; // of 255

/** How the choices of a box look that are not selected, as far as it was seen: once all look alike, that tells whether it is all of them or none. */
const plainIn = new WeakMap<Element, string>();

/** The choices that are coloured while all others look alike and grey. Nothing is concluded while the pointer is over one, because it then looks different. */
function byLook(parts: readonly Element[]): Element[] {
  const [first] = parts;
  const box = first?.parentElement;
  if (!first || !box || parts.length < 2 || parts.some((part) => part.matches(':hover'))) return [];
  const looks = parts.map((part) => ({ part, ...lookOf(part) }));
  const most = Math.max(...looks.map(({ chroma }) => chroma));
  const [least] = looks.toSorted((one, other) => one.chroma - other.chroma);
  const kinds = new Set(looks.map(({ text }) => text)).size;
  const plain = plainIn.get(box);
  if (kinds === 1) return plain !== undefined && plain !== least?.text && most >= PLAIN ? [...parts] : [];
  if (kinds !== 2 || least === undefined || most - least.chroma < PLAIN) return [];
  plainIn.set(box, least.text);
  return looks.filter(({ chroma }) => chroma === most).map(({ part }) => part);
}

/** What is drawn into the box of a choice that is taken, as long as it was empty in another one (uni-app). */
const DRAWN = 'svg ';

function drawnIn(part: Element): readonly string[] {
  const box = part.querySelector('svg')?.parentElement;
  const name = box ? firstNameOf(box) : '';
  return name === '' ? [] : [DRAWN + name];
}

/** The signs that some choices of a box had and others had not: once all have one, all are selected. */
const tellingIn = new WeakMap<Element, Set<string>>();

/** The selected choices of one question; for a single choice, itself if it is selected. */
export function takenOf(parts: readonly Element[]): Element[] {
  const live = parts.filter(isLive);
  const said = live.map(saidOf);
  if (said.some((at) => at !== null)) return live.filter((_, at) => said[at] === true);
  const signs = live.map((part) => new Set([...signsOf(part), ...drawnIn(part)]));
  const box = live[0]?.parentElement;
  const telling = (box && tellingIn.get(box)) ?? new Set();
  if (box) tellingIn.set(box, telling);
  const isEmptied = (sign: string): boolean =>
    live.some((part) => part.querySelector(`.${CSS.escape(sign.slice(DRAWN.length))}:empty`));
  const tells = (sign: string): boolean =>
    sign.startsWith(DRAWN) ? isEmptied(sign) : live.length < 2 || !signs.every((own) => own.has(sign));
  for (const sign of signs.flatMap((own) => [...own])) if (tells(sign)) telling.add(sign);
  const signed = live.filter((_, at) => [...(signs[at] ?? [])].some((sign) => telling.has(sign)));
  return signed.length > 0 ? signed : byLook(live);
}

/** Is a drawn switch on? Yes when its knob is in the right half, or when it is coloured. The words in it are no knob: they stand where the knob does not. */
export function isDrawnOn(element: Element): boolean {
  const said = saidOf(element);
  if (said !== null) return said;
  if (signsOf(element).size > 0) return true;
  const knob = [...element.children].find((at) => !hasLetter(at.textContent ?? ''));
  if (knob && isHtml(knob) && knob.offsetWidth > 0) {
    const [outer, inner] = [element.getBoundingClientRect(), knob.getBoundingClientRect()];
    const [middle, at] = [outer.left + outer.width / 2, inner.left + inner.width / 2];
    if (Math.abs(at - middle) > 2) return at > middle;
  }
  return lookOf(element).chroma >= PLAIN;
}

/** Is a drawn tick box ticked? Decided by its attributes, its classes or marks, or the background colour of the box in it. */
export function isDrawnTicked(element: Element): boolean {
  const said = saidOf(element);
  if (said !== null) return said;
  if (signsOf(element).size > 0) return true;
  return innerOf(element).some((at) => chromaOf(styleOf(at)?.backgroundColor ?? '') >= PLAIN);
}
