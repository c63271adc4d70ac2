// Which part does each of several boxes in a row with one label ask for: a level of a region, a number of an IP address, a side of a mail address, an area code?
import { languagesOf } from '../dom/label-readings';
import type { Field } from '../model';
import { isAddress } from '../recognise/portal-map';
import { areStreetAndHouse, PARTS_OF_ADDRESS } from './address-in-parts';
import { levelOfLabel } from './format-region';
import { askForOneField, type Found, haveOneName } from './found';
import { partOfPage } from './page-parts';

const LEVELS = ['province', 'city', 'district'] as const;

/** The terms of the four boxes of an IPv4 address, first to last. */
export const NUMBERS_OF_IP = ['ipPart1', 'ipPart2', 'ipPart3', 'ipPart4'] as const;

/** The terms of the boxes before and after the @ of a mail address. */
export const SIDES_OF_MAIL = ['sideOfMail1', 'sideOfMail2'] as const;

/** The terms of the boxes for the area code and the number of a landline. */
export const PARTS_OF_LANDLINE = ['partOfLandline1', 'partOfLandline2'] as const;

const AREA_CODE = /^(?:电话)?[区區][号號碼码]$|^area code$/iu;
const SAYS_AREA = /[区區][号號]|area code/iu;
const NUMBER_ALONE = /^(?:(?:电话|電話|座机|固话)?[号號][码碼]?|(?:phone |local )?number)$/iu;

/** Is a box called by these words, in each of its languages? A box without a label is called by what stands in it. */
function isCalled({ label, placeholder }: Field, words: RegExp): boolean {
  const name = label || placeholder;
  const languages = languagesOf(name);
  return (languages.length > 0 ? languages : [name]).every((one) => words.test(one));
}

/** Do two boxes below one heading ask for an area code and for the number behind it? */
export const areAreaAndNumber = (one: Field, other: Field): boolean =>
  isCalled(one, AREA_CODE) && isCalled(other, NUMBER_ALONE) && partOfPage(one) === partOfPage(other);

/** Do two boxes of one kind have the same label, or the names of a landline's parts, and ask for the same field? */
const areOfOneRow = (one: Found, other: Found): boolean =>
  askForOneField(one, other) &&
  one.field.kind === other.field.kind &&
  (haveOneName(one.field, other.field) || areAreaAndNumber(one.field, other.field));

/** Does the placeholder of each box name the level that belongs to its position, or none? */
const areInOrder = (boxes: readonly Found[]): boolean =>
  boxes.every(({ field }, at) => {
    const level = levelOfLabel(field.placeholder);
    return level === null || level === at;
  });

/** Has the box room for a number up to 255, and no more? */
const isShort = ({ field: { kind, maxLength } }: Found): boolean =>
  kind === 'text' && (maxLength === null || maxLength === 3);

/** The part that each box of a row asks for; empty when the row does not show it. */
function partsOf(boxes: readonly Found[]): readonly string[] {
  const [{ field, found } = { field: null, found: null }] = boxes;
  if (found?.is !== 'field' || boxes.length < 2) return [];
  const { id } = found.known;
  if (/[rR]egion$|^access\.location$/u.test(id) && field?.kind !== 'cascader')
    return boxes.length <= LEVELS.length && areInOrder(boxes) ? LEVELS : [];
  if (id.endsWith('.landline'))
    return boxes.length === 2 && SAYS_AREA.test(`${field?.label} ${field?.placeholder}`)
      ? PARTS_OF_LANDLINE
      : [];
  if (isAddress(id)) {
    const [street, house, ...more] = boxes.map((box) => box.field);
    return street && house && more.length === 0 && areStreetAndHouse(street, house) ? PARTS_OF_ADDRESS : [];
  }
  if (id.endsWith('.email')) return boxes.length === 2 && boxes[1]?.field.prefix === '@' ? SIDES_OF_MAIL : [];
  return id === 'access.ip' && boxes.length === NUMBERS_OF_IP.length && boxes.every(isShort)
    ? NUMBERS_OF_IP
    : [];
}

/** Of two or three boxes for one region, the first asks for the province and the next for the city; of four for an address, each asks for one number. */
export function withPartsInARow<Of extends Found>(all: readonly Of[]): readonly Of[] {
  const rows: Of[][] = [];
  for (const one of all) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && areOfOneRow(last, one)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => {
    const parts = partsOf(row);
    return parts.length === 0 ? row : row.map((one, at) => withPart(one, parts[at] ?? ''));
  });
}

function withPart<Of extends Found>(one: Of, part: string): Of {
  if (one.found.is !== 'field') return one;
  const others = [...one.found.terms].filter((term) => !(LEVELS as readonly string[]).includes(term));
  return { ...one, found: { ...one.found, terms: new Set([...others, part]) } };
}
