// Which elements lie over a page and let clicks through? A click reaches the control below them although a person cannot see it.
import { isHtml } from './elements';

/** The painted elements of a document that let clicks through. */
export type VeilsIn = (document: Document) => readonly Element[];

/** Looks for veils once in each document, when it is first asked. */
export function createVeils(): VeilsIn {
  const known = new Map<Document, readonly Element[]>();
  return (document) => {
    const veils = known.get(document) ?? veilsOf(document);
    known.set(document, veils);
    return veils;
  };
}

/** Elements that let clicks through but may still hide what lies below: gathered once for a fill. */
function veilsOf(root: Document, limit = 50_000): Element[] {
  const view = root.defaultView;
  if (view === null) return [];
  const all = root.body?.getElementsByTagName('*') ?? [];
  const veils: Element[] = [];
  for (let index = 0; index < Math.min(all.length, limit); index += 1) {
    const element = all[index];
    if (element === undefined) continue;
    const style = view.getComputedStyle(element);
    if (style.pointerEvents !== 'none' || style.visibility === 'hidden') continue;
    if (Number(style.opacity) < 0.3 || Number(style.zIndex) < 0) continue; // what lies behind is no veil
    if (isPainted(element, style, view)) veils.push(element);
  }
  return veils;
}

const PICTURES = /^(?:img|canvas|svg|video|picture|object|embed)$/u;
const CLEAR = /^rgba\(.*, 0\)$|^transparent$|^$/u;
/** So thick a line is a surface. */
const THICK = 8;

/** Does an element draw a surface that hides what lies below it? */
function isPainted(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  if (PICTURES.test(element.localName)) return true;
  if (!isHtml(element)) return false;
  if (drawsGround(style)) return true;
  return (['::before', '::after'] as const).some((part) => {
    const drawn = view.getComputedStyle(element, part);
    return (
      drawn.content !== 'none' && drawn.content !== 'normal' && drawn.content !== '' && drawsGround(drawn)
    );
  });
}

function drawsGround(style: CSSStyleDeclaration): boolean {
  const lines = [style.borderTopWidth, style.borderLeftWidth, style.outlineWidth].map(Number.parseFloat);
  return (
    !CLEAR.test(style.backgroundColor) ||
    (style.backgroundImage !== 'none' && style.backgroundImage !== '') ||
    /inset/u.test(style.boxShadow) ||
    (style.getPropertyValue('backdrop-filter') || 'none') !== 'none' ||
    lines.some((width) => width >= THICK)
  );
}
