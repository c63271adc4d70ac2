// Which character does a PDF mean? Its text often holds a radical (⼈) in place of the character that looks the same (人).
import radicals from './radicals.json';

const pairsOf = (pairs: readonly string[]) =>
  pairs.map((pair): [string, string] => {
    const [radical = '', character = ''] = pair;
    return [radical, character];
  });

/**
 * The character of each radical in the block CJK Radicals Supplement, since Unicode's compatibility mappings cover only
 * the Kangxi block. At the end those that typefaces for mainland China draw like another character than Unicode says.
 */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...pairsOf(radicals.pairs.flatMap((row) => row.split(' '))),
  ...pairsOf(radicals.drawnAlike),
]);

const COMPATIBLE = /^[\u2e80-\u2fd5\uf900-\ufaff]$/u;

/** The text with radicals and compatibility ideographs replaced by the usual characters. */
export function hanOf(text: string): string {
  return Array.from(text, (sign) => {
    const character = CHARACTERS.get(sign);
    return character ?? (COMPATIBLE.test(sign) ? sign.normalize('NFKC') : sign);
  }).join('');
}
