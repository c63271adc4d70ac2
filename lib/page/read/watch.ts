// When does the page have new controls? It is observed only while somebody needs to know, with one examination for each batch of changes, whatever the size of the page.
import { BUTTON } from '../dom/buttons';
import { CONTROL_CANDIDATES } from '../dom/control';
import { outermost } from '../dom/elements';
import { isFrame, isRootLive, openShadowOf, type Root, type ShadowOf } from '../dom/roots';
import { HEADING } from './sections';
import { mayTell } from './service-texts';

export interface WatchDeps {
  /** Runs when the page has nothing else to do; returns a function that cancels it. */
  readonly whenIdle: (work: () => void) => () => void;
  readonly shadowOf?: ShadowOf;
}

const MAIN = `${CONTROL_CANDIDATES},iframe,frame`;
const NAMES_FIELDS = `${HEADING},${BUTTON},label[for]`;

const holds = (node: Element, selector: string): boolean =>
  node.matches(selector) || (node.firstElementChild !== null && node.querySelector(selector) !== null);

function holdsTree(node: Element, shadowOf: ShadowOf): boolean {
  if (shadowOf(node) !== null) return true;
  return (
    node.firstElementChild !== null && [...node.querySelectorAll('*')].some((at) => shadowOf(at) !== null)
  );
}

const TEXTS = 4; // NodeFilter.SHOW_TEXT

function tells(node: Element): boolean {
  if (node.firstChild === null) return false;
  const walker = node.ownerDocument.createTreeWalker(node, TEXTS);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
    if (mayTell(text as Text)) return true; // the walker returns only texts
  return false;
}

/** Does an element contain a control, a document or shadow tree, or words that show whose filing the page is about? */
const matters = (node: Element, shadowOf: ShadowOf): boolean =>
  holds(node, MAIN) || holdsTree(node, shadowOf) || tells(node);

/** An observer of a page. */
export interface Watcher {
  /** Observes these roots too: documents of frames and shadow trees, when they are found. */
  readonly follow: (roots: readonly Root[]) => void;
  readonly stop: () => void;
}

/** Calls back after each batch of changes that added or removed controls, the document of a frame, or words that show whose filing it is. */
export function watch(root: Document, onChange: () => void, deps: WatchDeps): Watcher {
  const view = root.defaultView;
  const shadowOf = deps.shadowOf ?? openShadowOf;
  const followed = new Set<Root>();
  let added = new Set<Element>();
  let removed: Element[] = [];
  let cancel: (() => void) | null = null;

  const flush = (): void => {
    cancel = null;
    const roots = outermost(added);
    const isMore = roots.some((node) => matters(node, shadowOf));
    const isGone = removed.some((node) => !node.isConnected && matters(node, shadowOf));
    // a heading alone is examined together with the controls that appear below it
    added = new Set(isMore || isGone ? [] : roots.filter((node) => holds(node, NAMES_FIELDS)));
    removed = [];
    if (isMore || isGone) onChange();
  };
  const flushSoon = (): void => {
    if (added.size > 0 || removed.length > 0) cancel ??= deps.whenIdle(flush);
  };
  const observer =
    view === null
      ? null
      : new view.MutationObserver((records) => {
          for (const record of records) {
            for (const node of record.addedNodes) if (node.nodeType === 1) added.add(node as Element); // 1: an Element
            for (const node of record.removedNodes) if (node.nodeType === 1) removed.push(node as Element); // 1: an Element
          }
          flushSoon();
        });
  // a frame's document comes without any change of the tree around it; `load` does not bubble but can be caught
  const onLoad = ({ target }: Event): void => {
    if (target === null || !('nodeType' in target)) return;
    const element = target as Element; // in the capture phase below a root only its nodes are targets
    if (element.nodeType !== 1 || !isFrame(element)) return;
    added.add(element);
    flushSoon();
  };

  const follow = (roots: readonly Root[]): void => {
    for (const at of roots) {
      if (followed.has(at)) continue;
      followed.add(at);
      observer?.observe(at, { childList: true, subtree: true });
      at.addEventListener('load', onLoad, true);
    }
    for (const at of followed) if (!isRootLive(at)) followed.delete(at);
  };
  follow([root]);

  const stop = (): void => {
    observer?.disconnect();
    for (const at of followed) at.removeEventListener('load', onLoad, true);
    cancel?.();
  };
  return { follow, stop };
}
