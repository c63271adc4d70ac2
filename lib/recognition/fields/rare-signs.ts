// May a common character be a misread rare one? The recogniser often takes a rare one for a common one that looks alike.
import type { Glyph } from '../layout/sheet';

let common: ReadonlySet<string> | undefined; // built on first use

/** The 3755 characters of level 1 of GB/T 2312: rows 16 to 55, the last one without its last five. */
function commonSigns(): ReadonlySet<string> {
  const bytes = Array.from({ length: 40 * 94 - 5 }, (_, at) => [
    0xb0 + Math.floor(at / 94),
    0xa1 + (at % 94),
  ]);
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes.flat())));
}

const HAN = /\p{Script=Han}/u;
const SEEN = 0.01; // from this confidence on, a rare alternative may be what is printed

/** Whether a common character has a rare one among its alternatives. */
export function mayBeRare({ sign, alternatives }: Pick<Glyph, 'sign' | 'alternatives'>): boolean {
  common ??= commonSigns();
  const isCommon = (one: string): boolean => common?.has(one) ?? false;
  return (
    isCommon(sign) &&
    alternatives.some((other) => other.confidence >= SEEN && HAN.test(other.sign) && !isCommon(other.sign))
  );
}

const SEEN_TWICE = 0.003; // 彧 was read as 或 at 0.99 in three readings, and stood behind it at 0.003 and 0.005 in two

/**
 * Whether two readings of a name have the same rare character behind a common one at the same place: one reading alone has
 * one by chance at such a low confidence.
 */
export function isRareSeenTwice(
  readings: readonly (readonly Pick<Glyph, 'sign' | 'alternatives'>[])[],
): boolean {
  common ??= commonSigns();
  const isCommon = (one: string): boolean => common?.has(one) ?? false;
  const seen = readings.map(
    (glyphs) =>
      new Set(
        glyphs.flatMap(({ sign, alternatives }, at) =>
          alternatives
            .filter((other) => other.confidence >= SEEN_TWICE && HAN.test(other.sign))
            .flatMap((other) => (isCommon(sign) && !isCommon(other.sign) ? [`${at}${other.sign}`] : [])),
        ),
      ),
  );
  return seen.some((one, at) => seen.slice(at + 1).some((other) => [...one].some((sign) => other.has(sign))));
}
