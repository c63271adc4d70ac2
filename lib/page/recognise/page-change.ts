// Is a known page still the one that its map was drawn from? If it is not, the map's attributes are no longer believed.
import type { Field, PageReading } from '../model';
import type { MappedField, MappedPage } from './portal-map';
import { isMapped } from './recognise';

/** Fewer than this may go and come for reasons of their own: a notice's box, a code that is asked only sometimes. */
const FEWEST = 3;
/** So much of what the map expects must have been put out of its place by something else. */
const SHARE = 1 / 3;

const isCounted = ({ visible, kind, label, placeholder }: Field): boolean =>
  visible && (kind !== 'checkbox' || label !== '' || placeholder !== '');

/**
 * Has a third of what the map expects of this page gone, with as many unknown controls in its place?
 * Both are needed: portals show many fields only after a choice, so that fewer fields alone are no change.
 */
export function hasChanged(page: MappedPage, { fields }: PageReading): boolean {
  const expected = [...Object.values(page.fields), ...(page.leave ?? [])];
  const missing = Object.values(page.fields).filter((at) => !fields.some((field) => isMapped(at, field)));
  const strange = fields.filter((field) => isCounted(field) && !expected.some((at) => isMapped(at, field)));
  const replaced = Math.min(missing.length, strange.length);
  return replaced >= FEWEST && replaced >= Object.keys(page.fields).length * SHARE;
}

/** A mapped field by its words alone: an attribute or a place in a row may by now belong to something else. */
function worded({ hints: _, occurrence: __, ...rest }: MappedField): MappedField | null {
  return rest.labels.length > 0 ? rest : null;
}

/** The page's map without everything but labels and headings; where two fields then fit one control, the person decides. */
export function byLabelsOnly(page: MappedPage): MappedPage {
  const fields = Object.entries(page.fields).flatMap(([id, mapped]) => {
    const field = worded(mapped);
    return field === null ? [] : [[id, field] as const];
  });
  return { ...page, fields: Object.fromEntries(fields) };
}
