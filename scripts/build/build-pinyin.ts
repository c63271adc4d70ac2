// How are Chinese characters read in pinyin? Writes the table for the vault's search.
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const FILE = 'lib/vault/clients/pinyin.json';

/** The 6,763 characters of GB 2312, listed under each syllable with which they can be read. */
export function pinyinTable(): Readonly<Record<string, string>> {
  const table = new Map<string, string>();
  for (const character of charactersOfGb2312()) {
    const readings = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' });
    for (const syllable of new Set(readings)) {
      if (/^[a-z]+$/.test(syllable)) table.set(syllable, (table.get(syllable) ?? '') + character);
    }
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function charactersOfGb2312(): readonly string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      characters.push(decoder.decode(new Uint8Array([row, cell])));
  }
  return characters.filter((one) => /^\p{Script=Han}$/u.test(one));
}

if (process.argv[1]?.endsWith('build-pinyin.ts')) {
  writeFileSync(FILE, `${JSON.stringify(pinyinTable(), null, 2)}\n`);
  console.log(`${FILE} written`);
}
