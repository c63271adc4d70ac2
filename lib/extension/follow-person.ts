// Is a person using a page of ours? Presses, keys and the wheel are reported; nothing else keeps the vault open.
import { ask } from './ask';

const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;
/** So often at most. */
const PAUSE_MILLISECONDS = 10_000;

/** Reports what a person does in this window to `touch`; what a script dispatches is nobody's act. */
export function followPerson(
  target: Pick<Window, 'addEventListener'> = window,
  touch: () => unknown = () => ask('vault.touch').catch(() => undefined), // the background ends: the next act reaches it
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
