// Which words do most people use in a passphrase? Written from the strength meter's lists for the background, which does not contain those lists. Usage: npx tsx scripts/build/common-words.ts
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { dictionary } from '@zxcvbn-ts/language-common';
import own from '../../lib/ui/vault/own-words.json';

const FILE = 'lib/protocol/common-words.json';
/** The list is sorted by frequency; the words after these are rare enough to leave to the strength meter. */
const MOST = 2500;

/** The words of the trade, and the most used passwords without their digits and signs, by frequency. */
export function commonWords(): readonly string[] {
  const passwords = dictionary['passwords-common'] as readonly string[]; // a list of texts; the package's type also allows a table
  const words = passwords.map((password) => password.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/gu, ''));
  const common = [...new Set(words.filter((word) => /^[a-z]{4,}$/u.test(word)))].slice(0, MOST);
  return [...new Set([...own.words, ...common])];
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  writeFileSync(FILE, `${JSON.stringify(commonWords().join(' '))}\n`);
