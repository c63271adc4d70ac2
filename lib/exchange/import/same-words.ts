// What does a cell mean that says "none" or "the same as"? Its text, where the table leaves no doubt whose it is; else it stays and is told.
import { LEFT_OUT, ROLES, type Role } from '../table/columns';
import { isEmptyWord, type SameAs, sameAs } from '../table/everyday';
import { type Columns, placeOfKey } from './table-headings';

type Cells = readonly string[];

/** In these a word such as 法人 is what its owner wrote, not a reference. */
const OWN_TEXT = new Set([
  'tags',
  'group',
  'entity.remark',
  'service.remark',
  'entity.businessScope',
  'entity.name',
]);
/** Here 无 is an answer: that no approval is needed. */
const ANSWERS_NONE = 'service.preApproval';

const roleOf = (key: string): Role | undefined => ROLES.find((role) => key.startsWith(`${role}.`));

interface Place {
  readonly key: string;
  readonly at: number;
}

interface Around {
  readonly columns: Columns;
  /** The cell of a key in this row, as it is now. */
  readonly cell: (key: string) => string;
  /** The row above, if it is filled, and whether it is the same client's. */
  readonly above: Cells | undefined;
  readonly isSameClient: boolean;
  readonly isPersonal: boolean;
}

/** The rows with such cells replaced by what they mean. */
export function withMeantCells(
  rows: readonly Cells[],
  columns: Columns,
  isPersonal: (cell: (key: string) => string) => boolean,
): readonly Cells[] {
  const places = columns.flatMap((column, at): readonly Place[] =>
    column === undefined || column === LEFT_OUT ? [] : [{ key: column.key, at }],
  );
  const number = placeOfKey(columns, 'entity.certNumber');
  let above: Cells | undefined;
  return rows.map((row) => {
    if (row.every((cell) => cell.trim() === '')) return row;
    const now = [...row];
    const cell = (key: string) => now[placeOfKey(columns, key)]?.trim() ?? '';
    for (const { key, at } of places) {
      const text = now[at] ?? '';
      const isNone = isEmptyWord(text) && !(key === ANSWERS_NONE && /\p{L}/u.test(text));
      if (isNone) now[at] = '';
    }
    // what stands before a person comes first: a number that is the one above says whose row this is
    for (const place of places) {
      const as = sameAs(now[place.at] ?? '');
      if (as === undefined || OWN_TEXT.has(place.key)) continue;
      const isSameClient = above !== undefined && number >= 0 && cell('entity.certNumber') === above[number];
      const around = { columns, cell, above, isSameClient, isPersonal: isPersonal(cell) };
      const meant = textMeant(place, as, now[place.at] ?? '', around);
      if (meant !== '' && sameAs(meant) === undefined) now[place.at] = meant;
    }
    above = now;
    return now;
  });
}

/** What the cell means; empty where that is not sure. */
function textMeant({ key, at }: Place, as: SameAs, text: string, around: Around): string {
  const { cell, above, isSameClient } = around;
  if (key.endsWith('.emergencyPhone')) return ''; // another number is wanted than any that is known
  const [role, part = ''] = [roleOf(key), key.split('.').at(-1)];
  if (as === 'above') return role === undefined || isSameClient ? (above?.[at] ?? '') : '';
  if (as === 'certAddress') return key === 'entity.mailAddress' ? cell('entity.certAddress') : '';
  if (as === 'domains') return key === 'service.homeUrls' ? cell('service.domains') : '';
  if (as === 'left') return leftOf({ key, at }, around);
  if (as === 'entity') return ofEntity(key, text, around);
  if (role === undefined) return '';
  if (as === 'mobile') {
    const owner = /法人/u.test(text)
      ? 'legalRepresentative'
      : /负责人/u.test(text)
        ? 'subjectPrincipal'
        : role;
    return part === 'mobile' && owner !== role ? cell(`${owner}.mobile`) : '';
  }
  return as === role ? '' : cell(`${as}.${part}`);
}

/** The same as before it: of an address the certificate's beside it, of a person the one named before. */
function leftOf({ key, at }: Place, { columns, cell }: Around): string {
  const before = columns.slice(0, at);
  const keyBefore = (one: Columns[number]) => (one === undefined || one === LEFT_OUT ? '' : one.key);
  if (key === 'entity.mailAddress')
    return keyBefore(before.at(-1)) === 'entity.certAddress' ? cell('entity.certAddress') : '';
  if (!key.endsWith('.name') || roleOf(key) === undefined) return '';
  const person = before.map(keyBefore).findLast((one) => roleOf(one) !== undefined && one.endsWith('.name'));
  return person === undefined ? '' : cell(person);
}

function ofEntity(key: string, text: string, { cell, isPersonal }: Around): string {
  const isPersonsName = roleOf(key) !== undefined && key.endsWith('.name');
  if (isPersonsName) return isPersonal ? cell('entity.name') : '';
  const isOwner = key === 'service.domain.owner' && (isPersonal || !text.includes('本人'));
  return isOwner ? cell('entity.name') : '';
}

/** Whether a cell refers to something that the table does not say; such a cell is told, never taken as its text. */
export const isUnclearReference = (key: string, text: string): boolean =>
  !OWN_TEXT.has(key) && sameAs(text) !== undefined;
