// Where in the tab is an element? In the coordinates of the top document's viewport, whatever frames the element is in.
import { hostOf } from './roots';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The element's box in the coordinates of the top document's viewport. */
export function placeInPage(element: Element): Place {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let frame = hostOf(element.ownerDocument); frame !== null; frame = hostOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    const across = box.left + frame.clientLeft;
    const down = box.top + frame.clientTop;
    [left, right] = [left + across, right + across];
    [top, bottom] = [top + down, bottom + down];
  }
  return { left, top, right, bottom };
}
