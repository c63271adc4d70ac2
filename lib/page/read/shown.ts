// When is a part of the page shown or hidden without any change of its elements, as the steps of a form are? Told by the boxes of its controls.

const MOST = 200; // of a larger page only some controls, evenly spread: each step of a form has many of them

/** An observer of which controls are drawn. */
export interface ShownWatcher {
  /** Observes these controls, and no others. */
  readonly follow: (elements: readonly Element[]) => void;
  readonly stop: () => void;
}

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

/** Calls back when one of the followed controls appears or disappears; a mere change of its size is none. */
export function watchShown(view: Window & typeof globalThis, onChange: () => void): ShownWatcher {
  let drawn = new Map<Element, boolean>();
  const observer = new view.ResizeObserver((entries) => {
    let isOther = false;
    for (const { target } of entries) {
      const [before, now] = [drawn.get(target), isDrawn(target)];
      if (before === undefined || before === now) continue;
      drawn.set(target, now);
      isOther ||= target.isConnected; // what was removed is told by the change of the tree
    }
    if (isOther) onChange();
  });
  return {
    follow: (elements) => {
      const every = Math.ceil(elements.length / MOST);
      const wanted = elements.filter((_, at) => at % every === 0);
      const next = new Map(wanted.map((element) => [element, drawn.get(element) ?? isDrawn(element)]));
      for (const element of drawn.keys()) if (!next.has(element)) observer.unobserve(element);
      for (const element of next.keys()) if (!drawn.has(element)) observer.observe(element);
      drawn = next;
    },
    stop: () => observer.disconnect(),
  };
}
