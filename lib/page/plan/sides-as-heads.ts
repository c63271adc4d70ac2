// Is the name of one side of a document a heading above the slot for the other side? In a table of labels it may look like one.
import type { Field } from '../model';

/** A side of an identity document; documents of an entity have no named sides. */
export const SIDE = /[正反背]面|[人头][像象]|国徽|\b(?:front|back)\b/iu;

const isSide = ({ kind, label }: Field): boolean =>
  kind === 'upload' && SIDE.test(label) && !/正反/u.test(label);

/** Removes from the headings of a slot for one side the name of the slot for the other side. */
export function withoutSidesAsHeads(fields: readonly Field[]): readonly Field[] {
  const sides = new Set(fields.filter(isSide).map(({ label }) => label));
  return fields.map((field) =>
    isSide(field) ? { ...field, section: field.section.filter((head) => !sides.has(head)) } : field,
  );
}
