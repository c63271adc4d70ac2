// May one address be reached for one action? The browser asks the person; a permission granted for the action is given up after it.
import { browser } from 'wxt/browser';
import { patternOf } from '../page/recognise/portal-address';

/**
 * Runs the action while the origin is allowed; null when the person refused. Call it directly in the click handler, before any
 * `await`.
 */
export async function whileAllowed<T>(origin: string, act: () => Promise<T>): Promise<T | null> {
  const origins = [patternOf(origin, !import.meta.env.FIREFOX)];
  const before = browser.permissions.contains({ origins }); // not awaited: the permission must be requested within the click
  if (!(await browser.permissions.request({ origins }).catch(() => false))) return null;
  try {
    return await act();
  } finally {
    if (!(await before)) await browser.permissions.remove({ origins });
  }
}
