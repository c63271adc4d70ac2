// What does a test take for a field that was read?
import type { Doubt, Field } from '../../../lib/recognition/fields/value';

/** A field of this value, sure but for the doubts given. */
export const readField = (id: string, value: string, ...doubts: Doubt[]): Field => ({
  field: id,
  value,
  shown: value,
  glyphs: [],
  doubts,
  confidence: 1,
  others: [],
});
