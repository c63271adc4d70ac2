// Does the browser keep what is typed into our pages? It writes the state of controls to its session files, unless told not to.
import { options } from 'preact';

const CONTROLS: ReadonlySet<unknown> = new Set(['input', 'textarea', 'select']);

/**
 * From now on every control that is drawn says `autocomplete="off"`, unless it says something else: then "reopen closed
 * tab" finds nothing, and nothing of a client lies in clear on the disk. At this one place, because one forgotten
 * control would be enough.
 */
export function keepNothing(): void {
  const before = options.vnode;
  options.vnode = (node) => {
    // of these elements the properties are attributes
    if (CONTROLS.has(node.type)) (node.props as { autocomplete?: string }).autocomplete ??= 'off';
    before?.(node);
  };
}
