// How many presses does a walk take? Pressing a button counts one, going into a box one, opening a list and choosing in it two.
import { act } from 'preact/test-utils';

/** Hands that work in a rendered form and count what they press. */
export function countingHands(root: HTMLElement) {
  let presses = 0;
  const settle = async (work: () => void) => {
    await act(async () => {
      work();
      await new Promise((next) => setTimeout(next));
    });
  };
  const control = (place: string) => {
    const found = root.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (!found) throw new Error(`nothing stands for ${place}`);
    return found;
  };
  /** Goes into a box and types what is searched; what was found stays in sight. */
  const search = async (place: string, text: string) => {
    const input = control(place);
    if (!(input instanceof HTMLInputElement)) throw new Error(`${place} is no box`);
    presses += 1;
    await settle(() => input.dispatchEvent(new FocusEvent('focus')));
    await settle(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  return {
    search,
    presses: () => presses,
    press: async (element: HTMLElement | null | undefined) => {
      if (!element) throw new Error('nothing to press');
      if (element.hasAttribute('disabled')) throw new Error(`cannot be pressed: ${element.textContent}`);
      presses += 1;
      await settle(() => element.click());
    },
    /** Goes into a box, types, and leaves it with the key Tab. */
    type: async (place: string, text: string) => {
      await search(place, text);
      await settle(() => control(place).dispatchEvent(new FocusEvent('blur')));
    },
    /** The chip or box of a field that says so. */
    labelled: (field: string, words: string) => {
      const labels = [...root.querySelectorAll<HTMLElement>(`[data-field="${field}"] label`)];
      const label = labels.find(({ textContent }) => textContent?.trim() === words);
      if (!label) throw new Error(`${field} does not say ${words}: ${labels.map((one) => one.textContent)}`);
      return label.querySelector('input') ?? label;
    },
  };
}
