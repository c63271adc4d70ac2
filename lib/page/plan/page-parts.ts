// In which part of the page is a field, and is it still empty?
import type { Field } from '../model';

/** The part of the page, identified by all headings above the field. */
export const partOfPage = ({ section }: Pick<Field, 'section'>): string => section.join('\n');

/** Is a field empty, or does it contain only spaces? */
export const isBlank = ({ value }: Pick<Field, 'value'>): boolean =>
  value.every((text) => text.trim() === '');
