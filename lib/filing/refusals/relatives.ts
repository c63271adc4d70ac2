// Which reasons are told to explain one another? "The check failed; the face is not that of the contact" is one matter, or the other.
import type { RefusalWords, Rejection } from '../rulebook/rejections';

/** A reason that was found, or one of two, and the sentence that tells of it; null of what a code stands for. */
interface Named {
  readonly rejection: Rejection;
  readonly other: Rejection | null;
  readonly of: { readonly sentence: { readonly inList: boolean; readonly row: number } } | null;
}

/** Of two reasons of which one is often told to explain the other, one of the two; the items of a list stand for themselves. */
export const asOneOfTwo = <T extends Named>(
  found: readonly T[],
  { relatives }: Pick<RefusalWords, 'relatives'>,
): readonly T[] =>
  found.map((one) => {
    const other = found.find(
      (next) => next.other === null && !areItems(one, next) && areRelatives(one, next, relatives),
    );
    return one.other === null && other !== undefined ? { ...one, other: other.rejection } : one;
  });

const areItems = ({ of: one }: Named, { of: other }: Named): boolean =>
  one?.sentence.inList === true && other?.sentence.inList === true && one.sentence.row !== other.sentence.row;

const areRelatives = (
  { rejection: one }: Named,
  { rejection: other }: Named,
  relatives: RefusalWords['relatives'],
): boolean =>
  one.id !== other.id && relatives.some((pair) => pair.includes(one.id) && pair.includes(other.id));
