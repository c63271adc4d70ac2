// At which control does the person point? While a page is taught, presses on it choose a control and do nothing else.
import type { Control } from '../../lib/page/dom/control';
import { isDocument } from '../../lib/page/dom/roots';
import type { LiveReading } from '../../lib/page/read/read';

export interface PointerDeps {
  readonly hover: (key: string | null) => void;
  readonly pick: (key: string) => void;
  /** Escape, pressed anywhere in the page. */
  readonly leave: () => void;
  /** True for what happens in our own card. */
  readonly isOurs: (event: Event) => boolean;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

const boxOf = ({ element, item }: Control): readonly Element[] =>
  item === null ? [element] : [element, item];

/** The control under an element: the one it stands in, else the only one of the same form item. */
function keyAt(target: EventTarget | undefined, live: LiveReading): string | null {
  if (target === undefined || !('nodeType' in target)) return null;
  const node = target as Node; // only nodes have a nodeType
  const all = [...live.elements];
  const inside = all.filter(
    ([, control]) => control.element.contains(node) || control.parts.some((part) => part.contains(node)),
  );
  const near =
    inside.length > 0
      ? inside
      : all.filter(([, control]) => boxOf(control).some((box) => box.contains(node)));
  return near.length === 1 ? (near[0]?.[0] ?? null) : null;
}

/** Listens in the page and in its frames until it is told to stop. */
export function watchPointer(live: LiveReading, deps: PointerDeps): () => void {
  const views = live.roots.filter(isDocument).flatMap(({ defaultView }) => defaultView ?? []);
  const onMove = (event: Event) => {
    if (!deps.isOurs(event)) deps.hover(keyAt(event.composedPath()[0], live));
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted || deps.isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    const key = keyAt(event.composedPath()[0], live);
    if (key !== null) deps.pick(key);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape' && !deps.isOurs(event)) deps.leave();
  };
  for (const view of views) {
    view.addEventListener('keydown', onKey, true);
    view.addEventListener('pointermove', onMove, true);
    for (const name of PRESSES) view.addEventListener(name, onPress, true);
  }
  return () => {
    for (const view of views) {
      view.removeEventListener('keydown', onKey, true);
      view.removeEventListener('pointermove', onMove, true);
      for (const name of PRESSES) view.removeEventListener(name, onPress, true);
    }
  };
}
