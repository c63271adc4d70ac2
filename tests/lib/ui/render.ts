// How do tests examine a component? It is rendered into a new element, and its parts are found by test ids.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Removes everything from the page, so that components end their timers, which would otherwise outlive the page. */
export function clearPage(): void {
  for (const root of [...document.body.children]) void act(() => render(null, root));
  document.body.replaceChildren();
}

/** Renders markup and answers functions that find its parts. */
export function show(markup: ComponentChild) {
  clearPage();
  const root = document.body.appendChild(document.createElement('div'));
  void act(() => render(markup, root));
  const all = (id: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
  const one = (id: string) => {
    const [found] = all(id);
    if (!found) throw new Error(`nothing has the test id ${id}`);
    return found;
  };
  const draw = (other: ComponentChild) => void act(() => render(other, root));
  return { root, all, one, draw, text: () => root.textContent ?? '' };
}

/** Does something and waits until the component is rendered again, promises included. */
export async function doing(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await Promise.resolve();
  });
}

/** Types text into an input or a box of several lines. */
export function type(input: HTMLElement, text: string): Promise<void> {
  return doing(() => {
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement))
      throw new Error('not an input');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses an option of a native select. */
export function choose(select: HTMLElement, value: string): Promise<void> {
  return doing(() => {
    if (!(select instanceof HTMLSelectElement)) throw new Error('not a list');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
