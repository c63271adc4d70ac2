// Is a person using a page of the extension? Clicks, keys and the wheel are reported; nothing else keeps the vault open.
import { ask } from './ask';

const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;
/** At most one report in this time. */
const PAUSE_MILLISECONDS = 10_000;

/** Calls `touch` when a person acts in this window; events dispatched by scripts do not count. */
export function followPerson(
  target: Pick<Window, 'addEventListener'> = window,
  touch: () => unknown = () => ask('vault.touch').catch(() => undefined), // the background may be stopping: the next action reaches it
  now: () => number = () => performance.now(),
): void {
  let last = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (!event.isTrusted || now() - last < PAUSE_MILLISECONDS) return;
    last = now();
    void touch();
  };
  for (const act of ACTS) target.addEventListener(act, hear, { capture: true, passive: true });
}
