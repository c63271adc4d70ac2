// How are the divisions pronounced? Writes rules/regions/pinyin.json: the syllables of each name, by which a region can be searched.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { allDivisions } from '../../lib/filing/regions/divisions';
import exceptions from './region-pinyin-exceptions.json';

const FILE = fileURLToPath(new URL('../../rules/regions/pinyin.json', import.meta.url));

/** Syllables by name, without tones and separated by spaces: 西湖区 is `xi hu qu`. */
export function pinyinTable(): Readonly<Record<string, string>> {
  const names = new Set(allDivisions.map(({ name }) => name));
  const spoken = [...names].map((name) => [name, pinyin(name, { toneType: 'none', v: true })]);
  return { ...Object.fromEntries(spoken), ...exceptions }; // names whose local reading differs from the dictionary's
}

if (process.argv[1]?.endsWith('build-region-pinyin.ts')) {
  const table = pinyinTable();
  writeFileSync(FILE, `${JSON.stringify(table, null, 1)}\n`);
  console.log(`${FILE}: ${Object.keys(table).length} names`);
}
