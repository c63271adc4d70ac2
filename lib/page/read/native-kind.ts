// What kind of control is an element according to HTML alone?
import { isDaySegment } from '../dom/day-segments';
import { isInput, isSelect } from '../dom/elements';
import type { WidgetKind } from '../model';

const NOT_OURS = new Set(['submit', 'button', 'reset', 'image', 'range', 'color', 'hidden']);

/** The kind of control that an HTML element is; null for an element into which we write nothing. */
export function nativeKind(element: Element): WidgetKind | null {
  if (isSelect(element)) return 'native-select';
  if (element.tagName === 'TEXTAREA') return 'textarea';
  // a number that is typed into by itself is a part of a day or a time
  if (element.hasAttribute('contenteditable')) return isDaySegment(element) ? null : 'rich-text';
  if (!isInput(element)) return null;
  if (NOT_OURS.has(element.type)) return null;
  if (element.type === 'file') return 'upload';
  if (element.type === 'number') return 'number';
  if (element.type === 'date' || element.type === 'month') return 'date';
  return 'text';
}
