// Where are the page's controls, and what is open above them? Marks must not cover either.
import type { Control } from '../../lib/page/dom/control';
import { isLive } from '../../lib/page/dom/elements';
import { type Place, placeInPage } from '../../lib/page/dom/place';
import { boxBelow, visualElementOf } from '../../lib/page/dom/visual-element';
import type { LiveReading } from '../../lib/page/read/read';
import { surfaceOf } from '../../lib/page/write/surface';
import type { Mark } from '../../lib/protocol/overlay';
import { isOwnHost } from '../../lib/ui/host';
import type { Box, DrawingArea, MarkPlace } from '../../lib/ui/overlay/place-marks';
import { isInView } from '../../lib/ui/overlay/place-marks';

/** Whatever a person may press or type into. */
const ACTIVE =
  'button,a[href],input:not([type=hidden]),select,textarea,summary,[role=button],[role=combobox],[role=switch],[contenteditable=true]';

/** The active elements of a reading's documents; looked up once for each reading, not for each frame. */
export function activeIn(live: LiveReading): readonly Element[] {
  return live.roots.flatMap((root) => [...root.querySelectorAll(ACTIVE)]);
}

/** More are not measured for each frame: a page with so much text leaves no room beside it anyway. */
const MOST_TEXTS = 1500;
const UNSEEN = 'script,style,noscript,template,option,textarea';

/** The pieces of text of a reading's documents, without those in frames; looked up once for each reading. */
export function textsIn(document: Document, live: LiveReading): readonly Text[] {
  const texts: Text[] = [];
  for (const root of live.roots) {
    if ((root.ownerDocument ?? root) !== document) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null && texts.length < MOST_TEXTS; node = walker.nextNode()) {
      if (node.nodeValue?.trim() && !node.parentElement?.closest(UNSEEN)) texts.push(node as Text); // only texts are shown to it
    }
  }
  return texts;
}

function boxesOf(document: Document, texts: readonly Text[]): readonly Box[] {
  const range = document.createRange();
  return texts.map((text) => {
    range.selectNodeContents(text);
    return boxOf(range.getBoundingClientRect());
  });
}

/** The page's state that the marks of one frame depend on. */
export function drawingAreaOf(
  window: Window,
  live: LiveReading,
  active: readonly Element[],
  texts: readonly Text[],
): DrawingArea {
  const viewport = { width: window.document.documentElement.clientWidth, height: window.innerHeight };
  const obstacles = active.map((element) => boxOf(placeInPage(element)));
  for (const control of live.elements.values()) obstacles.push(placeOf(control));
  return {
    viewport,
    obstacles: obstacles.filter((box) => isInView(box, viewport)),
    texts: boxesOf(window.document, texts).filter((box) => isInView(box, viewport)),
    isFree: (box) => isPaper(window.document, box),
  };
}

/** The places of the marked controls that a person can see now. */
export function placesOf(
  document: Document,
  marks: readonly Mark[],
  live: LiveReading,
  area: DrawingArea,
): MarkPlace[] {
  return marks.flatMap((mark) => {
    const control = live.elements.get(mark.key);
    if (!control || !isLive(control.element)) return [];
    const place = { key: mark.key, ...placeOf(control) };
    return isInView(place, area.viewport) && isUncovered(document, control, place) ? [place] : [];
  });
}

const boxOf = ({ left, top, right, bottom }: Place): Box => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});

const hasSize = (box: Place): boolean => box.right > box.left && box.bottom > box.top;

/** The place of a control with all its parts, so that no mark covers the second box of a phone number. */
function placeOf(control: Control): Box {
  const { element, item, parts, kind } = control;
  const beside = parts.length > 1 ? (item?.querySelectorAll('input,textarea,select') ?? []) : [];
  const boxes = [element, ...parts, ...beside].map(placeInPage);
  const drawn = boxes.filter(hasSize);
  // the input of an upload is hidden: what is drawn for it stands in its place
  const shown =
    drawn.length > 0 || kind !== 'upload'
      ? drawn
      : [placeInPage(surfaceOf(control, { boxBelow, visualElementOf }))].filter(hasSize);
  if (shown.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  return boxOf({
    left: Math.min(...shown.map((box) => box.left)),
    top: Math.min(...shown.map((box) => box.top)),
    right: Math.max(...shown.map((box) => box.right)),
    bottom: Math.max(...shown.map((box) => box.bottom)),
  });
}

/** The page's own element at a point, ignoring our layer. */
function hitAt(document: Document, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => !isOwnHost(element)) ?? null;
}

/** Whether nothing of the page covers the control, and it is not scrolled out of its container. */
function isUncovered(document: Document, { element, item }: Control, place: Box): boolean {
  if (element.ownerDocument !== document) return true; // in a frame, whose controls the page's `elementFromPoint` does not see
  const view = document.documentElement;
  const x = Math.min(Math.max(place.left + place.width / 2, 0), view.clientWidth - 1);
  const y = Math.min(Math.max(place.top + place.height / 2, 0), view.clientHeight - 1);
  const hit = hitAt(document, x, y);
  const near = item ?? element.parentElement ?? element;
  return hit !== null && (near.contains(hit) || hit.contains(near) || hit.shadowRoot !== null);
}

const FLOATS = '[role=listbox],[role=menu],[role=dialog],[role=tooltip],dialog,[popover]';

/** Whether there is only the page's background here, and no open list, menu or dialog. */
function isPaper(document: Document, box: Box): boolean {
  const points = [box.left + 2, box.left + box.width - 2].map((x) => [x, box.top + box.height / 2] as const);
  return points.every(([x, y]) => {
    const hit = hitAt(document, x, y);
    if (hit === null) return false;
    const float = hit.closest(FLOATS);
    return float === null || isAround(document, float);
  });
}

/** A dialog that contains the form itself counts as background too. */
function isAround(document: Document, float: Element): boolean {
  const modal = document.querySelector('dialog:modal');
  return float === modal || float.querySelector('input,select,textarea') !== null;
}
