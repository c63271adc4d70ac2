// What did the person write down to remember the passphrase by? Kept unencrypted beside the settings, until the passphrase changes.
import { passphraseHint, tellsPassphrase } from '../../protocol/passphrase-hint';
import type { App } from '../state/app';

/** The name of the hint among the settings, as it was released. */
const HINT = 'passphrase-hint';

/** The refusal of a hint that tells the passphrase; null when it may be kept. */
export function hintRefusal(hint: string | undefined, passphrase: string) {
  return hint !== undefined && tellsPassphrase(hint, passphrase)
    ? { ok: false as const, reason: 'hint-tells', wait: 0 }
    : null;
}

/** The hint that goes with the present passphrase; null when there is none. */
export async function readHint({ browser }: Pick<App, 'browser'>): Promise<string | null> {
  const kept = passphraseHint.safeParse(await browser.settings.get(HINT));
  return kept.success ? kept.data : null;
}

/** Keeps the hint of a new passphrase; a passphrase without one forgets the hint of the one before. */
export async function keepHint({ browser }: Pick<App, 'browser'>, hint: string | undefined): Promise<void> {
  if (hint === undefined || hint.trim() === '') await browser.settings.remove(HINT);
  else await browser.settings.set(HINT, hint.trim());
}
