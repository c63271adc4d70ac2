// @vitest-environment happy-dom
// Is a step that the page shows by its style alone noticed, and is a change of size none?
import { beforeEach, expect, it, vi } from 'vitest';
import { watchShown } from '../../../../lib/page/read/shown';

type Told = (entries: readonly { readonly target: Element }[]) => void;

let tell: Told = () => undefined;
let observed: Element[] = [];

class Observer {
  constructor(told: Told) {
    tell = told;
  }
  observe = (element: Element) => void observed.push(element);
  unobserve = (element: Element) => {
    observed = observed.filter((one) => one !== element);
  };
  disconnect = () => {
    observed = [];
  };
}

/** Controls of a page, each drawn or not. */
function controls(count: number): (HTMLInputElement & { isDrawn: boolean })[] {
  return Array.from({ length: count }, () => {
    const input = Object.assign(document.createElement('input'), { isDrawn: true });
    input.getClientRects = () => (input.isDrawn ? [{}] : []) as unknown as DOMRectList;
    document.body.append(input);
    return input;
  });
}

const entries = (elements: readonly Element[]) => elements.map((target) => ({ target }));
const view = { ResizeObserver: Observer } as unknown as Window & typeof globalThis;

beforeEach(() => {
  document.body.replaceChildren();
  observed = [];
});

it('tells once that a step is hidden and another is shown, and nothing where a control only changes its size', () => {
  const onChange = vi.fn();
  const all = controls(4);
  const { follow, stop } = watchShown(view, onChange);
  for (const one of all.slice(2)) one.isDrawn = false;
  follow(all);
  tell(entries(all)); // the first call of each observed element
  expect(onChange).not.toHaveBeenCalled();
  for (const one of all) one.isDrawn = !one.isDrawn;
  tell(entries(all));
  tell(entries(all));
  expect(onChange).toHaveBeenCalledTimes(1);
  stop();
  expect(observed).toEqual([]);
});

it('says nothing of a control that was removed, and forgets it', () => {
  const onChange = vi.fn();
  const [one, other] = controls(2);
  if (!one || !other) throw new Error('two controls');
  const { follow } = watchShown(view, onChange);
  follow([one, other]);
  other.remove();
  other.isDrawn = false;
  tell(entries([other]));
  expect(onChange).not.toHaveBeenCalled();
  follow([one]);
  expect(observed).toEqual([one]);
});

it('observes some of very many controls, from the first to the last', () => {
  const all = controls(900);
  watchShown(view, () => undefined).follow(all);
  expect(observed.length).toBeLessThanOrEqual(200);
  expect(all.indexOf(observed.at(-1) as HTMLInputElement & { isDrawn: boolean })).toBeGreaterThan(880);
});
