// Does the browser keep what is typed into our pages? It writes the state of controls to its session files unless told not to, and holds the last control it watched after the page has dropped it.
import { options } from 'preact';

const CONTROLS: ReadonlySet<unknown> = new Set(['input', 'textarea', 'select']);

/** Both of the following. To be called once, before the first control is drawn. */
export function keepNothing(): void {
  forbidKeeping();
  emptyWhatLeaves();
}

/**
 * From now on every control that is drawn says `autocomplete="off"`, unless it says something else: then "reopen closed
 * tab" finds nothing, and nothing of a client lies in clear on the disk. At this one place, because one forgotten
 * control would be enough.
 */
function forbidKeeping(): void {
  const before = options.vnode;
  options.vnode = (node) => {
    // of these elements the properties are attributes
    if (CONTROLS.has(node.type)) (node.props as { autocomplete?: string }).autocomplete ??= 'off';
    before?.(node);
  };
}

/**
 * From now on what leaves the page is taken apart, its controls emptied. The browser holds on to the control it last
 * watched for filling, and with it whatever that is still tied to: the rows beside it and, by their listeners, the
 * clients that they showed, long after the lock.
 */
function emptyWhatLeaves(): void {
  const observer = new MutationObserver((changes) => {
    for (const { removedNodes } of changes)
      for (const node of removedNodes) if (node instanceof Element && !node.isConnected) takeApart(node);
  });
  observer.observe(document, { childList: true, subtree: true });
}

function takeApart(top: Element): void {
  for (const element of [...top.querySelectorAll('*'), top]) {
    for (const own of Object.keys(element)) Reflect.deleteProperty(element, own); // its listeners, as the drawing library keeps them
    if ('value' in element && CONTROLS.has(element.localName)) element.value = '';
    element.replaceChildren();
  }
}
