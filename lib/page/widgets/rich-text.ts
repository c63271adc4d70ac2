// How is a text written into a page's own editor? As typing would: the editor's content is selected and replaced by typed text.
import { isHtml } from '../dom/elements';
import { enter, leave } from './events';
import type { Write } from './widget';

/** Types into an editor; false when the browser did not do it. */
export function typeInto(editor: HTMLElement, text: string): boolean {
  const { ownerDocument } = editor;
  const selection = ownerDocument.defaultView?.getSelection() ?? null;
  if (selection === null) return false;
  selection.selectAllChildren(editor);
  // `execCommand` is the only way for a script to type: the editor receives the same events as from a keyboard
  return text === ''
    ? ownerDocument.execCommand('delete')
    : ownerDocument.execCommand('insertText', false, text);
}

export const writeRichText: Write = async ({ element }, step, deps) => {
  if (!isHtml(element) || !element.isContentEditable) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  enter(element);
  element.focus({ preventScroll: true });
  if (!deps.isAllowed()) return 'stopped';
  const isTyped = typeInto(element, step.value[0] ?? '');
  await deps.wait(1);
  leave(element);
  return isTyped ? 'written' : 'refused';
};
