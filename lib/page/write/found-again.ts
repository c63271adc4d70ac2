// Where is a control again after its page has drawn it anew?
import type { Control } from '../dom/control';
import { isLive } from '../dom/elements';

type Elements = ReadonlyMap<string, Control>;

/** Whether a control is still what was found. Of several lists a page may draw one anew once another is chosen. */
export const stands = ({ element, parts }: Control): boolean => [element, ...parts].every(isLive);

function boxesAround({ element }: Control): Element[] {
  const boxes: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) boxes.push(at);
  return boxes;
}

/** The boxes around each upload in which no other control stands, innermost first. */
function boxesOfUploads(elements: Elements): ReadonlyMap<string, readonly Element[]> {
  const uploads = [...elements].filter(([, { kind }]) => kind === 'upload');
  const held = new Map<Element, number>();
  for (const control of uploads.length > 0 ? elements.values() : [])
    for (const box of boxesAround(control)) held.set(box, (held.get(box) ?? 0) + 1);
  return new Map(
    uploads.map(([key, control]) => [key, boxesAround(control).filter((box) => held.get(box) === 1)]),
  );
}

/** Finds the controls of one fill again, by the key of a step. */
export interface FoundAgain {
  /** The control as it is now; undefined where it is gone. */
  readonly controlOf: (key: string, fresh: Elements) => Control | undefined;
  /** The same, but an upload of which only its box is left is that box: it may still show the file. */
  readonly shownOf: (key: string, fresh: Elements) => Control | undefined;
}

/**
 * Remembers what stands around each upload before anything is written. One that shows its file may have neither its name nor its
 * input any more, and its new words may change what the uploads beside it are called; the boxes around them stay.
 */
export function rememberBoxes(elements: Elements): FoundAgain {
  const boxes = boxesOfUploads(elements);
  const boxOf = (key: string): Element | undefined => boxes.get(key)?.find(isLive);
  const controlOf = (key: string, fresh: Elements): Control | undefined => {
    const [known, box] = [fresh.get(key), boxOf(key)];
    if (known !== undefined || box === undefined) return known;
    const inside = [...fresh.values()].filter(({ element }) => box.contains(element));
    return inside.length === 1 && inside[0]?.kind === 'upload' ? inside[0] : undefined;
  };
  const shownOf = (key: string, fresh: Elements): Control | undefined => {
    const [now, before, box] = [controlOf(key, fresh), elements.get(key), boxOf(key)];
    const isLeft = now === undefined && before !== undefined && box !== undefined;
    return isLeft ? { ...before, element: box, parts: [] } : now;
  };
  return { controlOf, shownOf };
}
