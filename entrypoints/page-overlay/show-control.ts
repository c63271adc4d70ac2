// How is a control pointed out to the person?
import { isHtml } from '../../lib/page/dom/elements';

const RING_MILLISECONDS = 1600;

/** Scrolls to a control, focuses it and highlights it. */
export function showControl(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const focusable = element.matches('input,textarea,select,button')
    ? element
    : element.querySelector('input,textarea,select,button');
  if (focusable !== null && isHtml(focusable)) focusable.focus({ preventScroll: true });
  ring(element);
}

/** Highlights a control without touching its style, by an animation of its outline that ends by itself. */
function ring(element: Element): void {
  const on = { outline: '3px solid #2353b8', outlineOffset: '3px' };
  element.animate([on, on, { outline: '3px solid transparent', outlineOffset: '8px' }], RING_MILLISECONDS);
}
