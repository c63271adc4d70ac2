// In which province does an address or a division code lie?
import { bareName } from '../regions/divisions';
import type { Rulebook } from '../rulebook/open';

/** The province that an address begins with, or undefined when it names none. */
export function provinceOfAddress(book: Rulebook, address: string | null | undefined): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  const found = [...book.provinces.values()].find(({ label }) => text.startsWith(bareName(label.zh)));
  return found?.province;
}

/** The province of a six-digit division code. */
export function provinceOfCode(book: Rulebook, code: string): string | undefined {
  return [...book.provinces.values()].find((province) => province.code.slice(0, 2) === code.slice(0, 2))
    ?.province;
}
