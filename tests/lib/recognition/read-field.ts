// How does a test make a field as if it had been read?
import type { Doubt, Field } from '../../../lib/recognition/fields/value';

/** A field with this value, certain except for the given doubts. */
export const readField = (id: string, value: string, ...doubts: Doubt[]): Field => ({
  field: id,
  value,
  shown: value,
  glyphs: [],
  doubts,
  confidence: 1,
  others: [],
});
