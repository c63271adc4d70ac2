// What is a province called in Latin letters? For lists of portals in English; by its name without its kind.
import provinces from '../../filing/regions/province-names.json';

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.values(provinces).map(({ zh, en }) => [zh, en]));

/** The ways to write a province in English, by its bare Chinese name; none for anything else. */
export function provinceInEnglish(bare: string): readonly string[] {
  const name = ENGLISH.get(bare);
  return name === undefined ? [] : [name, `${name} Province`, `${name} Municipality`];
}
