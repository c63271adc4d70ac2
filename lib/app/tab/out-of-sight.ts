// Which controls of a page does the person not see now: those of another step, or those that the page no longer asks for?
import type { Field, PlanRow } from '../../page/model';

const partOf = ({ section }: Field): string => JSON.stringify(section);

/** The headings under which a page shows something now. What stands under none tells nothing. */
const partsShown = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(fields.filter(({ visible, section }) => visible && section.length > 0).map(partOf));

/**
 * The rows without those that the page took back: a hidden control among shown ones under the same heading is no longer
 * asked for (a number of the other kind of certificate), so what is left in it is no fault.
 */
export function withoutTakenBack<Row extends PlanRow>(
  fields: readonly Field[],
  plan: readonly Row[],
): readonly Row[] {
  const shown = partsShown(fields);
  const back = new Set(
    fields.filter((field) => !field.visible && shown.has(partOf(field))).map(({ key }) => key),
  );
  return back.size === 0 ? plan : plan.filter(({ key }) => !back.has(key));
}

/** For each control that is not shown now, the heading under which it stands; '' for none. */
export const hiddenParts = (fields: readonly Field[]): ReadonlyMap<string, string> =>
  new Map(fields.flatMap(({ key, visible, section }) => (visible ? [] : [[key, section.at(-1) ?? '']])));
