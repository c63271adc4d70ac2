// What was a control of the page taken for, and do two of them ask for one thing?
import type { Field } from '../model';
import type { Recognised } from '../recognise/recognise';
import { partOfPage } from './page-parts';

/** A control with what it was taken for. */
export interface Found {
  readonly field: Field;
  readonly found: Recognised;
}

/** Do two controls bear one name, in the same part of the page? */
export const haveOneName = (one: Field, other: Field): boolean =>
  one.label === other.label && partOfPage(one) === partOfPage(other);

/** Were two controls taken for the same field of ours? */
export const askForOneField = ({ found: one }: Found, { found: other }: Found): boolean =>
  one.is === 'field' && other.is === 'field' && one.known === other.known;
