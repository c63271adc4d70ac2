// What was a control recognized as, and do two controls ask for the same thing?
import type { Field } from '../model';
import type { Recognised } from '../recognise/recognise';
import { partOfPage } from './page-parts';

/** A control with what it was recognized as. */
export interface Found {
  readonly field: Field;
  readonly found: Recognised;
}

/** Do two controls have the same label, in the same part of the page? */
export const haveOneName = (one: Field, other: Field): boolean =>
  one.label === other.label && partOfPage(one) === partOfPage(other);

/** Were two controls recognized as the same field? */
export const askForOneField = ({ found: one }: Found, { found: other }: Found): boolean =>
  one.is === 'field' && other.is === 'field' && one.known === other.known;
