// What does a page's own editor show?
import type { Control } from '../dom/control';
import { isHtml } from '../dom/elements';

/** The text that an editor shows, a line a paragraph. */
function textIn(editor: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only as drawn does a paragraph end a line
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
