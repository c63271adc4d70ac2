// Which character does a PDF mean? Its texts often hold radicals where the page shows the character that looks the same.
import radicals from './radicals.json';

const pairsOf = (pairs: readonly string[]) =>
  pairs.map((pair): [string, string] => {
    const [radical = '', character = ''] = pair;
    return [radical, character];
  });

/**
 * Radicals of the block CJK Radicals Supplement with the character of each: Unicode's own compatibility forms map those
 * of the Kangxi block only. Last those that typefaces for mainland China draw like another character than Unicode says.
 */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...pairsOf(radicals.pairs.flatMap((row) => row.split(' '))),
  ...pairsOf(radicals.drawnAlike),
]);

const COMPATIBLE = /^[\u2e80-\u2fd5\uf900-\ufaff]$/u;

/** A text with characters in place of radicals and of compatibility ideographs; all else stays as it is. */
export function hanOf(text: string): string {
  return Array.from(text, (sign) => {
    const character = CHARACTERS.get(sign);
    return character ?? (COMPATIBLE.test(sign) ? sign.normalize('NFKC') : sign);
  }).join('');
}
