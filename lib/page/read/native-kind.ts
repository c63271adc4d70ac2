// What is an element by HTML alone?
import { isInput, isSelect } from '../dom/elements';
import type { WidgetKind } from '../model';

const NOT_OURS = new Set(['submit', 'button', 'reset', 'image', 'range', 'color', 'hidden']);

/** The kind of control that HTML itself makes of an element; null for what takes no value of ours. */
export function nativeKind(element: Element): WidgetKind | null {
  if (isSelect(element)) return 'native-select';
  if (element.tagName === 'TEXTAREA') return 'textarea';
  if (element.hasAttribute('contenteditable')) return 'rich-text';
  if (!isInput(element)) return null;
  if (NOT_OURS.has(element.type)) return null;
  if (element.type === 'file') return 'upload';
  if (element.type === 'number') return 'number';
  if (element.type === 'date' || element.type === 'month') return 'date';
  return 'text';
}
