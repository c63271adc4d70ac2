// In which province does an address or a division code lie?
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

const KIND = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟|区|县|旗)$/u;

/** The name without what kind of division it is, as people write it: 浙江省 is 浙江. Two characters stay as they are. */
export function bareName(name: string): string {
  const bare = name.replace(KIND, '');
  return bare.length >= 2 ? bare : name;
}
