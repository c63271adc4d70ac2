// In which province does an address or a division code lie?
import { rememberPer } from '../memo';
import { allDivisions, bareName } from '../regions/divisions';
import type { Rulebook } from '../rulebook/open';

/** The province that an address begins with, or undefined when it names none. */
export function provinceOfAddress(book: Rulebook, address: string | null | undefined): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  const found = namesIn(book).find(({ name }) => text.startsWith(name));
  return found?.province ?? provinceOfCity(book, text);
}

/** The province of the city that an address begins with, when it omits the province. */
function provinceOfCity(book: Rulebook, text: string): string | undefined {
  const end = text.search(/[市州盟]/u);
  const code = end < 2 ? undefined : CITIES.get(text.slice(0, end + 1));
  return code === undefined ? undefined : provinceOfCode(book, code);
}

/** Cities by their full name, without names that two provinces have. */
const CITIES = uniqueNames(allDivisions.filter(({ name }) => /[市州盟]$/u.test(name)));

function uniqueNames(divisions: typeof allDivisions): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const { code, name } of divisions) {
    const known = found.get(name);
    if (known !== undefined && known.slice(0, 2) !== code.slice(0, 2)) twice.add(name);
    found.set(name, code);
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** The province of a six-digit division code. */
export function provinceOfCode(book: Rulebook, code: string): string | undefined {
  return codesIn(book).get(code.slice(0, 2));
}

/** Each province by its usual name. */
const namesIn = rememberPer(({ provinces }: Rulebook) =>
  [...provinces.values()].map(({ label, province }) => ({ name: bareName(label.zh), province })),
);

/** Each province by the first two digits of its divisions. */
const codesIn = rememberPer(
  ({ provinces }: Rulebook) =>
    new Map([...provinces.values()].map(({ code, province }) => [code.slice(0, 2), province])),
);
