// How is the browser kept from storing what is typed into our pages? It saves the state of controls to its session files, and keeps the last control that it watched in memory after the page has removed it.
import { options } from 'preact';

const CONTROLS: ReadonlySet<unknown> = new Set(['input', 'textarea', 'select']);

/** Applies both measures below. Called once, before the first control is rendered. */
export function keepNothing(): void {
  forbidKeeping();
  emptyWhatLeaves();
}

/**
 * From now on every rendered control has `autocomplete="off"` unless it says otherwise, so that "reopen closed tab"
 * restores nothing and no client data is on the disk in clear. It is done in this one place, because one forgotten
 * control would be enough.
 */
function forbidKeeping(): void {
  const before = options.vnode;
  options.vnode = (node) => {
    // these elements reflect their properties as attributes
    if (CONTROLS.has(node.type)) (node.props as { autocomplete?: string }).autocomplete ??= 'off';
    before?.(node);
  };
}

/**
 * From now on elements removed from the page are taken apart and their controls emptied. The browser keeps the
 * control that it last watched for autofill, and everything attached to it: neighbouring rows and, through their
 * listeners, the clients that they showed, long after the lock.
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
