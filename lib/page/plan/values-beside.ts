// Which of several values does a control ask for when other controls of the same field are beside it? 域名 beside 其他域名 asks for the first, and each of several rows asks for one.
import type { ClientValues, Field } from '../model';
import type { Found } from './found';

/** A control beside one that asks for the other values of its field is taken as asking for the main value. */
export function withMainBeside<Of extends Found>(all: readonly Of[]): readonly Of[] {
  const apart = new Set(
    all.flatMap(({ found }) => (found.is === 'field' && found.terms.has('others') ? [found.known.id] : [])),
  );
  if (apart.size === 0) return all;
  return all.map((one) => {
    const { found } = one;
    if (found.is !== 'field' || !apart.has(found.known.id) || found.terms.has('others')) return one;
    return { ...one, found: { ...found, terms: new Set([...found.terms, 'main']) } };
  });
}

const OF_SEVERAL = ['service.domain', 'access.ip'] as const;
/** Kinds of controls that take all values at once. */
export const TAKES_ALL: ReadonlySet<Field['kind']> = new Set(['list', 'tags', 'textarea', 'checkbox']);
const NAMES = /^(?:service|app)\.name$/u;
/** Terms for a part of a field: a control with such a term is not one of several rows. */
const PART = /^(?:others|main|range|nth\d|ipPart\d|partOfDomain\d)$/u;

/** Rows with the same label take one value each, in order, when the filing has one service and the page asks for its name once. */
export function withRowsOfValues<Of extends Found>(
  all: readonly Of[],
  [values = {}, ...otherServices]: readonly ClientValues[],
): readonly Of[] {
  const idOf = ({ field, found }: Found): string =>
    found.is === 'field' && field.visible && ![...found.terms].some((term) => PART.test(term))
      ? found.known.id
      : '';
  if (otherServices.length > 0 || all.filter((one) => NAMES.test(idOf(one))).length > 1) return all;
  const places = new Map<Of, number>();
  for (const id of OF_SEVERAL) {
    const held = values[id];
    const rows = all.filter((one) => idOf(one) === id && !TAKES_ALL.has(one.field.kind));
    const isNamedAlike = rows.every(({ field }) => field.label === rows[0]?.field.label);
    if (!Array.isArray(held) || held.length < 2 || rows.length < 2 || !isNamedAlike) continue;
    for (const [at, row] of rows.entries()) places.set(row, at + 1);
  }
  return all.map((one) => {
    const [place, { found }] = [places.get(one), one];
    if (place === undefined || found.is !== 'field') return one;
    return { ...one, found: { ...found, terms: new Set([...found.terms, `nth${place}`]) } };
  });
}
