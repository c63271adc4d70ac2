// Did a reading lose a thin character? Neither the detector nor the recogniser sees every 一, 二 or 三, and of two equal digits
// the recogniser often makes one; none is made up of nothing.
import type { Value } from './value';

const THIN = '一二三';
const SURE = 0.8; // a stroke of a frame or a pattern is read as one of them less surely

/** Two values that differ only in what is easily lost: the one that has it, and the one that lost it. */
export interface LackOfThin {
  readonly whole: Value;
  readonly cut: Value;
}

/**
 * The readings when one of them is the other without 一, 二, 三 or a repeated digit, which the longer one is sure of; null
 * otherwise. At the beginning of a value, a stroke is rather a piece of a frame.
 */
export function lackOfThin(one: Value, other: Value): LackOfThin | null {
  const [whole, cut] = one.value.length > other.value.length ? [one, other] : [other, one];
  const lost = lostSigns(whole.value, cut.value);
  const isSure = ({ sign, confidence }: Value['glyphs'][number]) =>
    !(lost ?? []).includes(sign) || confidence >= SURE;
  return lost !== null && lost.length > 0 && whole.glyphs.every(isSure) ? { whole, cut } : null;
}

/** The characters of those kinds that a text has more than another; null when it differs in anything else. */
function lostSigns(whole: string, cut: string): readonly string[] | null {
  const lost: string[] = [];
  let at = 0;
  for (const sign of whole) {
    const isRepeated = /\d/.test(sign) && sign === cut.charAt(at - 1);
    if (sign === cut.charAt(at)) at += 1;
    else if (at > 0 && (THIN.includes(sign) || isRepeated)) lost.push(sign);
    else return null;
  }
  return at === cut.length ? lost : null;
}
