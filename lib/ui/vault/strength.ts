// How strong is the passphrase while it is typed? Rated as soon as the word lists are loaded; too short a one at once.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { lengthOf, MIN_LENGTH } from '../../protocol/passphrase-length';
import type { Strength } from './rating';

type Rate = (passphrase: string, names: readonly string[]) => Strength;

/** Waits before it is tried again to load, in milliseconds: the last one is repeated. */
const AGAIN = [200, 1000, 5000];

/** What is loaded, tried again until it succeeds: without the word lists no passphrase can be accepted, and a busy browser may fail to load them once. */
export async function loaded<T>(load: () => Promise<T>, wait = pause): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await load();
    } catch {
      await wait(AGAIN[Math.min(tries, AGAIN.length - 1)] ?? 0);
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));

/**
 * The strength while typing; null until the word lists are loaded. `names` must stay the same array while its content
 * is the same.
 */
export function useStrength(passphrase: string, names: readonly string[]): Strength | null {
  const [rate, setRate] = useState<Rate | null>(null);
  useEffect(() => {
    let isGone = false;
    void loaded(() => import('./rating')).then((rating) => isGone || setRate(() => rating.strengthOf));
    return () => {
      isGone = true;
    };
  }, []);
  // not in each render: rating takes milliseconds, and a running job renders its form again and again
  return useMemo(() => {
    if (lengthOf(passphrase) < MIN_LENGTH) return 'short';
    return rate === null ? null : rate(passphrase, names);
  }, [passphrase, names, rate]);
}
