// How may a portal write a province, a city and a district? With and without their kind (省, 市), and municipalities in three ways.

import { divisionsWritten } from '../../filing/regions/written-division';
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

/** Whole names of divisions end so; 西湖 of 西湖路 is the name of a district without its kind. */
const ENDS_NAME = /(?:[省市区县旗盟]|自治州|地区)$/u;
const LONGEST_REGION = 30;

/** The divisions with which an address begins, as they are written there; '' for none. */
function regionBefore(address: string): string {
  for (let length = Math.min(LONGEST_REGION, address.length - 1); length > 1; length -= 1) {
    const begin = address.slice(0, length);
    if (ENDS_NAME.test(begin) && divisionsWritten(begin).length > 0) return begin;
  }
  return '';
}

/** An address without the region that the page already shows, or, where it shows none, without any: a person may live in another one. Null when the page shows another region. */
export function withoutRegion(address: string, names: readonly string[], prefix: string): string | null {
  const plain = address.replace(/\s+/gu, '');
  const shown = prefix.replace(/[\s/-]+/gu, '');
  if (shown === '') return plain.slice(regionBefore(plain).length);
  if (plain.startsWith(shown)) return plain.slice(shown.length);
  let rest = plain;
  for (const name of new Set(names.filter((at) => at !== OWN_LEVEL)))
    if (rest.startsWith(name)) rest = rest.slice(name.length);
  const joined = names.filter((name) => name !== OWN_LEVEL).join('');
  const isSame = pathsOf(names).some((path) => path.join('') === shown) || joined === shown;
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
