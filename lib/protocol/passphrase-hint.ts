// Does a hint give the passphrase away? It is stored unencrypted, so it must not hold the passphrase or most of it.
import * as z from 'zod';

/** The longest hint in characters. */
export const HINT_LENGTH = 60;
export const passphraseHint = z.string().max(HINT_LENGTH);

/** Whether the hint holds half of the passphrase or more in one piece; case, width, spaces and punctuation do not count. */
export function tellsPassphrase(hint: string, passphrase: string): boolean {
  const said = lettersOf(hint);
  const secret = lettersOf(passphrase);
  const piece = Math.ceil(secret.length / 2);
  if (said === '' || secret === '') return false;
  for (let from = 0; from + piece <= secret.length; from += 1)
    if (said.includes(secret.slice(from, from + piece))) return true;
  return false;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
