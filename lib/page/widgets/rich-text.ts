// How is a text written into a page's own editor? As typing would: what it holds is selected and typed over.
import { isHtml } from '../dom/elements';
import { enter, leave } from './events';
import type { Widget } from './widget';

/** The text that an editor shows, a line a paragraph. */
function shownIn(editor: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only as drawn does a paragraph end a line
  const lines = isHtml(editor) ? editor.innerText : (editor.textContent ?? '');
  return lines
    .replace(/\u00a0/gu, ' ')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}

/** Types into an editor; false when the browser would not. */
function typeInto(editor: HTMLElement, text: string): boolean {
  const { ownerDocument } = editor;
  const selection = ownerDocument.defaultView?.getSelection() ?? null;
  if (selection === null) return false;
  selection.selectAllChildren(editor);
  // the one way in which a script types: editors hear what they hear from a keyboard
  return text === ''
    ? ownerDocument.execCommand('delete')
    : ownerDocument.execCommand('insertText', false, text);
}

export const richText: Widget = {
  read: (control) => {
    const text = shownIn(control.element);
    return text === '' ? [] : [text];
  },
  write: async ({ element }, step, deps) => {
    if (!isHtml(element) || !element.isContentEditable) return 'refused';
    if (!deps.isAllowed()) return 'stopped';
    enter(element);
    element.focus({ preventScroll: true });
    if (!deps.isAllowed()) return 'stopped';
    const isTyped = typeInto(element, step.value[0] ?? '');
    await deps.wait(1);
    leave(element);
    return isTyped ? 'written' : 'refused';
  },
};
