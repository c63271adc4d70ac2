// Is a known page still the one that its map describes? If not, the attributes in the map are ignored.
import type { Field, PageReading } from '../model';
import type { MappedField, MappedPage } from './portal-map';
import { isMapped } from './recognise';

/** A smaller number of changes may have other reasons, such as a box for a notice, or a code that is asked for only sometimes. */
const FEWEST = 3;
/** The share of the map's expected fields that must have been replaced by other controls. */
const SHARE = 1 / 3;

const isCounted = ({ visible, kind, label, placeholder }: Field): boolean =>
  visible && (kind !== 'checkbox' || label !== '' || placeholder !== '');

/**
 * Is a third of the fields that the map expects gone from this page, with as many unknown controls in their place?
 * Both are required, because portals show many fields only after a choice, so fewer fields alone are no change.
 */
export function hasChanged(page: MappedPage, { fields }: PageReading): boolean {
  const expected = [...Object.values(page.fields), ...(page.leave ?? [])];
  const missing = Object.values(page.fields).filter((at) => !fields.some((field) => isMapped(at, field)));
  const strange = fields.filter((field) => isCounted(field) && !expected.some((at) => isMapped(at, field)));
  const replaced = Math.min(missing.length, strange.length);
  return replaced >= FEWEST && replaced >= Object.keys(page.fields).length * SHARE;
}

/** A mapped field with only its labels and headings, because an attribute or a position may belong to something else by now. */
function worded({ hints: _, occurrence: __, ...rest }: MappedField): MappedField | null {
  return rest.labels.length > 0 ? rest : null;
}

/** The page's map reduced to labels and headings; when two fields then fit one control, the person decides. */
export function byLabelsOnly(page: MappedPage): MappedPage {
  const fields = Object.entries(page.fields).flatMap(([id, mapped]) => {
    const field = worded(mapped);
    return field === null ? [] : [[id, field] as const];
  });
  return { ...page, fields: Object.fromEntries(fields) };
}
