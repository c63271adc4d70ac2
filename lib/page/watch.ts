// When has the page got new controls? Watched only while somebody asks, one look a batch, whatever the page's size.
import { CONTROL } from './controls';

export interface WatchDeps {
  /** Runs when the page has nothing else to do; returns a way to call it off. */
  readonly whenIdle: (work: () => void) => () => void;
}

/** New roots with controls in them, and whether any control left the page. */
export interface PageChange {
  readonly added: readonly Element[];
  readonly removed: boolean;
}

const holdsControl = (node: Element): boolean =>
  node.matches(CONTROL) || node.querySelector(CONTROL) !== null;

/** The elements of a batch that are still there, without those inside another one. */
function outermost(nodes: ReadonlySet<Element>): Element[] {
  return [...nodes].filter((node) => {
    if (!node.isConnected) return false;
    for (let at = node.parentElement; at !== null; at = at.parentElement) if (nodes.has(at)) return false;
    return true;
  });
}

/** Calls back after each batch that brought or took controls. Returns what stops it. */
export function watch(root: Document, onChange: (change: PageChange) => void, deps: WatchDeps): () => void {
  const view = root.defaultView;
  if (view === null) return () => undefined;
  let added = new Set<Element>();
  let removed: Element[] = [];
  let cancel: (() => void) | null = null;

  const flush = (): void => {
    cancel = null;
    const roots = outermost(added).filter(holdsControl);
    const isGone = removed.some((node) => !node.isConnected && holdsControl(node));
    added = new Set();
    removed = [];
    if (roots.length > 0 || isGone) onChange({ added: roots, removed: isGone });
  };

  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node.nodeType === 1) added.add(node as Element); // 1: an Element
      for (const node of record.removedNodes) if (node.nodeType === 1) removed.push(node as Element); // 1: an Element
    }
    if (added.size > 0 || removed.length > 0) cancel ??= deps.whenIdle(flush);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancel?.();
  };
}
