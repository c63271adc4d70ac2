// What is the hint for the passphrase? Stored unencrypted with the settings, until the passphrase changes.
import { passphraseHint, tellsPassphrase } from '../../protocol/passphrase-hint';
import type { App } from '../state/app';

/** The key of the hint in the settings, as it was released. */
const HINT = 'passphrase-hint';

/** The refusal of a hint that reveals the passphrase; null when it is acceptable. */
export function hintRefusal(hint: string | undefined, passphrase: string) {
  return hint !== undefined && tellsPassphrase(hint, passphrase)
    ? { ok: false as const, reason: 'hint-tells', wait: 0 }
    : null;
}

/** The hint for the present passphrase; null when there is none. */
export async function readHint({ browser }: Pick<App, 'browser'>): Promise<string | null> {
  const kept = passphraseHint.safeParse(await browser.settings.get(HINT));
  return kept.success ? kept.data : null;
}

/** Stores the hint for a new passphrase; without one, the previous hint is deleted. */
export async function keepHint({ browser }: Pick<App, 'browser'>, hint: string | undefined): Promise<void> {
  if (hint === undefined || hint.trim() === '') await browser.settings.remove(HINT);
  else await browser.settings.set(HINT, hint.trim());
}
