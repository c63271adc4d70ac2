// How is a value of each shape read? One function for each shape of kinds.json.
import type { Shape } from '../kinds/kinds';
import type { Sheet } from '../layout/sheet';
import type { Row } from '../layout/values';
import { daysIn, termIn } from './days';
import { creditCodeIn, passportNumberIn, permitNumberIn, residentNumberIn } from './numbers';
import { type Doubt, glyphsOf, type Parsed, textOf } from './value';
import {
  addressIn,
  capitalIn,
  domainIn,
  entityTypeIn,
  ethnicityIn,
  hasHole,
  organisationIn,
  ownerIn,
  personIn,
  representativeIn,
  scopeIn,
  sexIn,
  wideBrackets,
  withoutStroke,
} from './words';

/** Reads rows as a value of a shape. */
export function parseAs(shape: Shape, rows: readonly Row[], sheet: Sheet): Parsed {
  return READERS[shape](rows, sheet);
}

/** Shapes with a check digit. */
export const PROVED: ReadonlySet<Shape> = new Set(['credit-code', 'resident-number']);

const READERS: Readonly<Record<Shape, (rows: readonly Row[], sheet: Sheet) => Parsed>> = {
  'credit-code': (rows) => creditCodeIn(glyphsOf(rows)),
  'resident-number': (rows) => residentNumberIn(glyphsOf(rows)),
  'permit-number': (rows) => permitNumberIn(glyphsOf(rows)),
  'passport-number': (rows) => passportNumberIn(glyphsOf(rows)),
  person: personIn,
  owner: ownerIn,
  representative: representativeIn,
  organisation: organisationIn,
  'entity-type': entityTypeIn,
  address: addressIn,
  capital: capitalIn,
  day: dayIn,
  term: termOf,
  sex: sexIn,
  ethnicity: ethnicityIn,
  domain: domainIn,
  scope: scopeIn,
  authority: textIn,
  text: textIn,
};

function dayIn(rows: readonly Row[]): Parsed {
  for (const row of rows) {
    const [first] = daysIn(textOf(row.glyphs));
    if (first !== undefined) return { value: first.day, doubts: first.doubts, glyphs: row.glyphs };
  }
  const [joined] = daysIn(textOf(glyphsOf(rows)));
  return joined === undefined
    ? { value: '', doubts: ['shape'] }
    : { value: joined.day, doubts: joined.doubts };
}

/** Both ends of a period, as `from/until`; an end that is not printed is empty. */
function termOf(rows: readonly Row[]): Parsed {
  const { from, until, doubts } = termIn(textOf(glyphsOf(rows)));
  return { value: until === null && from === null ? '' : `${from ?? ''}/${until ?? ''}`, doubts };
}

function textIn(rows: readonly Row[], sheet: Sheet): Parsed {
  const value = withoutStroke(wideBrackets(textOf(glyphsOf(rows)))).replace(/[.,:;'`|]+$/, '');
  const doubts: Doubt[] = value === '' ? ['shape'] : [];
  if (rows.some((row) => hasHole(row.glyphs, sheet))) doubts.push('hole');
  return { value, doubts };
}
