// In which part of the page does a field stand, and does it still hold nothing?
import type { Field } from '../model';

/** The part of the page, by all headings above the field. */
export const partOfPage = ({ section }: Pick<Field, 'section'>): string => section.join('\n');

/** Does a field hold nothing but blanks? */
export const isBlank = ({ value }: Pick<Field, 'value'>): boolean =>
  value.every((text) => text.trim() === '');
