// How may a portal write a province, a city and a district? With and without their kind (省, 市), and municipalities in three ways.

import type { Field, FillStep } from '../model';
import { showsSame } from '../shown/shows-same';
import { provinceInEnglish } from './province-names';

const KIND = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟|区|县|旗)$/u;
const MUNICIPALITIES = new Set(['北京', '天津', '上海', '重庆']);
const OWN_LEVEL = '市辖区';

/** The name of a division without its kind: 浙江 for 浙江省. Names of two characters are kept: 西区. */
export function bareName(name: string): string {
  const bare = name.replace(KIND, '');
  return bare.length >= 2 ? bare : name;
}

const isMunicipality = (province: string): boolean => MUNICIPALITIES.has(bareName(province));

/** The ways in which the levels of one place may be listed, the client's own first. */
function pathsOf(names: readonly string[]): readonly (readonly string[])[] {
  const [province, ...rest] = names;
  if (province === undefined || !isMunicipality(province)) return [names];
  const district = rest.filter((name) => bareName(name) !== bareName(province) && name !== OWN_LEVEL);
  return [
    names,
    [province, OWN_LEVEL, ...district],
    [province, province, ...district],
    [province, ...district],
  ];
}

const unique = (paths: readonly (readonly string[])[]): (readonly string[])[] => {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const key = path.join('/');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};

/** Every wording of a region, level by level. */
export function regionWordings(names: readonly string[]): readonly (readonly string[])[] {
  return unique(
    pathsOf(names).flatMap((path) => [
      path,
      path.map((name, level) => (level === 0 ? bareName(name) : name)),
      path.map((name, level) => (level < 2 ? bareName(name) : name)),
      path.map(bareName),
    ]),
  );
}

/** A label that lists the levels asks for all of them: 省市, 哪个省、哪个市. */
const SEVERAL_LEVELS = /[省市][份、，,/\s和及]*(?:哪个|所在)?(?:城?市|区\/?县|县区|县\/区|区)$/u;

/** The level that a control asks for according to its label, or null when it asks for all of them. */
export function levelOfLabel(label: string): 0 | 1 | 2 | null {
  if (SEVERAL_LEVELS.test(label)) return null;
  if (/(?:省份?|省\/直辖市)$/u.test(label)) return 0;
  if (/(?:城市|地市|所在市|[^城]市)$/u.test(label)) return 1;
  return /(?:区\/?县|县区|区县|县\/区)$/u.test(label) ? 2 : null;
}

const LEVELS = ['province', 'city', 'district'] as const;

/** The level that is asked for: from the terms of the label when it could be read, otherwise from its ending. */
export function levelOf(label: string, terms: ReadonlySet<string>): 0 | 1 | 2 | null {
  const asked = LEVELS.flatMap((level, at) => (terms.has(level) ? [at] : []));
  const [only] = asked;
  if (asked.length === 1 && (only === 0 || only === 1 || only === 2)) return only;
  return asked.length > 1 ? null : levelOfLabel(label);
}

/** All wordings of one level. */
export function levelWordings(names: readonly string[], level: number): readonly (readonly string[])[] {
  const found = regionWordings(names).flatMap((path) => (path[level] === undefined ? [] : [[path[level]]]));
  const english = level === 0 ? provinceInEnglish(bareName(names[0] ?? '')) : [];
  return unique([...found, ...english.map((name) => [name])]);
}

/** A region as an address may begin with it; lazy, since a street may contain 市 or 区 as well. */
const REGION =
  /^(?:\p{Script=Han}{2,7}?(?:省|自治区|特别行政区))?(?:\p{Script=Han}{1,7}?(?:市|自治州|地区|盟))?(?:\p{Script=Han}{1,7}?[区县旗市])?(?=\p{Script=Han})/u;

/** An address without the region that the page already shows, or, where it shows none, without any: a person may live in another one. Null when the page shows another region. */
export function withoutRegion(address: string, names: readonly string[], prefix: string): string | null {
  const plain = address.replace(/\s+/gu, '');
  const shown = prefix.replace(/[\s/-]+/gu, '');
  if (shown !== '' && plain.startsWith(shown)) return plain.slice(shown.length);
  let rest = plain;
  const own = [...new Set(names.filter((at) => at !== OWN_LEVEL))];
  for (const name of own) if (rest.startsWith(name)) rest = rest.slice(name.length);
  const isElsewhere = shown === '' && own.length > 0 && own.join('') + rest !== plain;
  if (isElsewhere) rest = plain.replace(REGION, '');
  const joined = names.filter((name) => name !== OWN_LEVEL).join('');
  const isSame = shown === '' || pathsOf(names).some((path) => path.join('') === shown) || joined === shown;
  return isSame ? rest : null;
}

/** Does an address begin with this region in one of its wordings? */
export function beginsWith(address: string, names: readonly string[]): boolean {
  const plain = address.replace(/\s+/gu, '');
  return pathsOf(names).some((path) => path.length > 0 && plain.startsWith(path.join('')));
}

/** The wordings for a cell, which becomes a box for the whole region or a list of provinces, unless its label names a level. */
export function cellWordings(names: readonly string[], level: 0 | 1 | 2 | null): readonly string[][] {
  const listed = levelWordings(names, level ?? 0).map((wording) => [...wording]);
  return level === null ? [[names.join('')], ...listed, [...names]] : listed;
}

/** Does a control show only the first levels of the wanted region? Then choosing the others removes nothing. */
export const isBegun = (
  { kind, value }: Field,
  { value: wanted, alternatives }: Pick<FillStep, 'value' | 'alternatives'>,
): boolean =>
  kind === 'cascader' &&
  value.length > 0 &&
  [wanted, ...alternatives].some(
    (path) => path.length > value.length && showsSame(kind, value, path.slice(0, value.length)),
  );
