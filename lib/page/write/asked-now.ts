// Which controls does the page ask with now, read anew while a control is being written?
import type { Control } from '../dom/control';
import { isWithin } from '../dom/elements';
import { whyHidden } from '../dom/visibility';
import type { Reads } from '../shown/reads';
import type { WriteDeps } from '../widgets/widget';
import { surfaceOf } from './surface';

interface AskedDeps {
  readonly reads: Reads;
  readonly reread: () => ReadonlyMap<string, Control>;
}

/** What a write of the control with this key may ask of the page as it is by then; a person must see what is found. */
export function askedNow(
  key: string,
  { reads, reread }: AskedDeps,
): Required<Pick<WriteDeps, 'again' | 'controlOf' | 'watchNew'>> {
  const seen = (): [string, Control][] =>
    [...reread()].filter(([, at]) => whyHidden(surfaceOf(at, reads), () => []) === null);
  return {
    again: () => reread().get(key) ?? null,
    controlOf: (element) =>
      seen().find(([, at]) => [at.element, ...at.parts].some((part) => part === element))?.[1] ?? null,
    watchNew: () => {
      const known = reread();
      return (box, isApart = false) => {
        const inside = seen().filter(([, at]) => isWithin(at.element, box));
        const fresh = inside.filter(([name]) => !known.has(name));
        return isApart && fresh.length < inside.length ? [] : fresh.map(([, at]) => at);
      };
    },
  };
}
