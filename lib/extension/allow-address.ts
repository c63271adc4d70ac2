// May one address be reached for one act? The browser asks the person, and what was given only for the act is given back after it.
import { browser } from 'wxt/browser';
import { patternOf } from '../page/recognise/portal-address';

/**
 * Carries out the act while the browser lets us to an origin; null where the person said no. To be called within the
 * press itself, before anything is waited for.
 */
export async function whileAllowed<T>(origin: string, act: () => Promise<T>): Promise<T | null> {
  const origins = [patternOf(origin, !import.meta.env.FIREFOX)];
  const before = browser.permissions.contains({ origins }); // not waited for: the question belongs into the press
  if (!(await browser.permissions.request({ origins }).catch(() => false))) return null;
  try {
    return await act();
  } finally {
    if (!(await before)) await browser.permissions.remove({ origins });
  }
}
