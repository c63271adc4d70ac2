// What does a page's own editor show?
import type { Control } from '../dom/control';
import { isHtml } from '../dom/elements';

/** The text in an editor, one line for each paragraph. */
function textIn(editor: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only the text as drawn has a line break after each paragraph
  const lines = isHtml(editor) ? editor.innerText : (editor.textContent ?? '');
  return lines
    .replace(/\u00a0/gu, ' ')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}

export function shownInEditor(control: Control): string[] {
  const text = textIn(control.element);
  return text === '' ? [] : [text];
}
