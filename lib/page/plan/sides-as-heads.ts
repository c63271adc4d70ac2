// Does the name of one side of a document head the slot for the other? In a table of labels it may look like a heading.
import type { Field } from '../model';

/** A side of the identity document, which no entity has. */
export const SIDE = /[正反背]面|[人头][像象]|国徽|\b(?:front|back)\b/iu;

const isSide = ({ kind, label }: Field): boolean =>
  kind === 'upload' && SIDE.test(label) && !/正反/u.test(label);

/** Slots for a side of a document, not under the name of the slot for its other side. */
export function withoutSidesAsHeads(fields: readonly Field[]): readonly Field[] {
  const sides = new Set(fields.filter(isSide).map(({ label }) => label));
  return fields.map((field) =>
    isSide(field) ? { ...field, section: field.section.filter((head) => !sides.has(head)) } : field,
  );
}
