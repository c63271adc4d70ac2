// What is a province called in Latin letters, without its kind? Used for the lists of portals in English.
import provinces from '../../filing/regions/province-names.json';

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.values(provinces).map(({ zh, en }) => [zh, en]));

/** The English spellings of a province, found by its bare Chinese name; empty for anything else. */
export function provinceInEnglish(bare: string): readonly string[] {
  const name = ENGLISH.get(bare);
  return name === undefined ? [] : [name, `${name} Province`, `${name} Municipality`];
}
