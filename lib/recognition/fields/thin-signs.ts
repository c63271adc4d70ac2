// Did a reading lose a thin character? Neither the detector nor the recogniser sees every 一, 二 or 三; none is made up of nothing.
import type { Value } from './value';

const THIN = '一二三';
const SURE = 0.8; // a stroke of a frame or a pattern is read as one of them less surely

/** Two values that differ only in thin characters: the one that has them, and the one that lost them. */
export interface LackOfThin {
  readonly whole: Value;
  readonly cut: Value;
}

/**
 * The readings when one of them is the other without 一, 二 or 三, which the longer one is sure of; null otherwise. At the
 * beginning of a value, such a stroke is rather a piece of a frame.
 */
export function lackOfThin(one: Value, other: Value): LackOfThin | null {
  const [whole, cut] = one.value.length > other.value.length ? [one, other] : [other, one];
  const lost = lostSigns(whole.value, cut.value);
  const isSure = ({ sign, confidence }: Value['glyphs'][number]) =>
    !(lost ?? []).includes(sign) || confidence >= SURE;
  return lost !== null && lost.length > 0 && whole.glyphs.every(isSure) ? { whole, cut } : null;
}

/** The thin characters that a text has more than another; null when it differs in anything else. */
function lostSigns(whole: string, cut: string): readonly string[] | null {
  const lost: string[] = [];
  let at = 0;
  for (const sign of whole) {
    if (sign === cut.charAt(at)) at += 1;
    else if (at > 0 && THIN.includes(sign)) lost.push(sign);
    else return null;
  }
  return at === cut.length ? lost : null;
}
