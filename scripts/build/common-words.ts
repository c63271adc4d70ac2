// Which words do most people make a passphrase of? Written from the strength meter's lists for the background, which does not carry them. Usage: npx tsx scripts/build/common-words.ts
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { dictionary } from '@zxcvbn-ts/language-common';
import own from '../../lib/ui/vault/own-words.json';

const FILE = 'lib/vault/crypto/common-words.json';
/** The list is in the order of use; what comes later is rare enough for the strength meter alone. */
const MOST = 2500;

/** The words of our trade, and of the most used passwords without digits and signs around them, in the order of use. */
export function commonWords(): readonly string[] {
  const passwords = dictionary['passwords-common'] as readonly string[]; // a list of texts; typed as what may also be a table
  const words = passwords.map((password) => password.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/gu, ''));
  const common = [...new Set(words.filter((word) => /^[a-z]{4,}$/u.test(word)))].slice(0, MOST);
  return [...new Set([...own.words, ...common])];
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  writeFileSync(FILE, `${JSON.stringify(commonWords().join(' '))}\n`);
