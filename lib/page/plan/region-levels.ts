// Which level of a region does each of several boxes ask for that stand under one name?
import type { Field } from '../model';
import type { Recognised } from '../recognise/recognise';
import { levelOfLabel } from './format-region';
import { partOfPage } from './page-parts';

interface Found {
  readonly field: Field;
  readonly found: Recognised;
}

const LEVELS = ['province', 'city', 'district'] as const;

const isRegionBox = ({ field, found }: Found): boolean =>
  found.is === 'field' && /[rR]egion$|^access\.location$/u.test(found.known.id) && field.kind !== 'cascader';

/** Do two boxes ask for the same region under the same name, in the same part of the page? */
const areOfOneRegion = (one: Found, other: Found): boolean =>
  one.found.is === 'field' &&
  other.found.is === 'field' &&
  one.found.known === other.found.known &&
  one.field.label === other.field.label &&
  one.field.kind === other.field.kind &&
  partOfPage(one.field) === partOfPage(other.field);

/** Does what stands in each box speak of the level of its place, or of none? */
const areInOrder = (boxes: readonly Found[]): boolean =>
  boxes.every(({ field }, at) => {
    const level = levelOfLabel(field.placeholder);
    return level === null || level === at;
  });

/** Of two or three boxes beside each other for one region the first asks for the province, the next for the city. */
export function withRegionLevels<Of extends Found>(all: readonly Of[]): readonly Of[] {
  const out: Of[] = [];
  for (let at = 0; at < all.length; ) {
    const first = all[at] as Of; // below the length
    let end = at + 1;
    if (isRegionBox(first)) while (end < all.length && areOfOneRegion(first, all[end] as Of)) end += 1;
    const boxes = all.slice(at, end);
    const areLevels = boxes.length > 1 && boxes.length <= LEVELS.length && areInOrder(boxes);
    out.push(...(areLevels ? boxes.map(atLevel) : boxes));
    at = end;
  }
  return out;
}

function atLevel<Of extends Found>(one: Of, level: number): Of {
  if (one.found.is !== 'field') return one;
  const others = [...one.found.terms].filter((term) => !(LEVELS as readonly string[]).includes(term));
  return { ...one, found: { ...one.found, terms: new Set([...others, LEVELS[level] ?? '']) } };
}
