// Where in a sheet is the table? Titles and heads of groups stand above its headings, totals and notes among and below its rows.

import { COLUMNS, type ColumnNames, columnNamed, LEFT_OUT } from '../table/columns';
import { keyUnder, ownerOfGroup, personAttribute } from '../table/heading-grammar';
import { withDecidedHeadings } from './column-contents';

type Rows = readonly (readonly string[])[];

const DEEPEST = 15; // rows in which the headings are looked for
/** More columns than a table may have are not looked at one by one. */
const MOST_COLUMNS = 501;

/** A sheet as a table: its headings first. Rows above them are empty ones below, so that each row keeps its number. */
export interface Framed {
  readonly rows: Rows;
  /** The number of the row of the headings. */
  readonly headingRow: number;
  /** The numbers of the rows that are no client's: totals, notes, words on how to fill in a column. */
  readonly notes: readonly number[];
}

/** `headingRow`: the number of the row of the headings where a person said it; else it is found. */
export function framed(all: Rows, names: ColumnNames, headingRow?: number): Framed {
  const at = headingRow === undefined ? headingAt(all, names) : headingRow - 1;
  const heading = withDecidedHeadings(headingsOf(all, at, names), all.slice(at + 1), names);
  const isNote = noteIn(heading, names);
  const notes: number[] = [];
  const body = all.slice(at + 1).map((row, index) => {
    if (!isNote(row)) return row;
    if (row.some((cell) => cell.trim() !== '')) notes.push(at + index + 2);
    return [];
  });
  return { rows: [heading, ...all.slice(0, at).map(() => []), ...body], headingRow: at + 1, notes };
}

/** The first of the rows with the most cells that name columns. */
function headingAt(all: Rows, names: ColumnNames): number {
  const counts = all
    .slice(0, DEEPEST)
    .map((_, at) => new Set(keysOf(headingsOf(all, at, names), names).filter(Boolean)).size);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** The key of the column of each heading; '' for an unknown or skipped one. */
const keysOf = (heading: readonly string[], names: ColumnNames): readonly string[] =>
  heading.map((name) => {
    const column = columnNamed(name, names);
    return column === undefined || column === LEFT_OUT ? '' : column.key;
  });

/** The headings of a row: each under the head of its group, and as what the person's column before it makes of it. */
function headingsOf(all: Rows, at: number, names: ColumnNames): readonly string[] {
  const own = (all[at] ?? []).slice(0, MOST_COLUMNS);
  const { groups, isSpread } = groupsAbove(all[at - 1] ?? [], own);
  let ended = ''; // a head that was written once ends where a column of somebody else begins
  const read = own.map((cell, place) => {
    const { head, isFirst } = groups[place] ?? { head: '', isFirst: false };
    if (cell.trim() === '') {
      const above = at > 0 ? (all[at - 1]?.[place] ?? '') : '';
      return columnNamed(above, names) === undefined ? cell : above; // merged with the cell above
    }
    if (isFirst) ended = '';
    const owner = head === '' || head === ended ? undefined : ownerOfGroup(head);
    if (owner === undefined) return cell;
    if (!isSpread && isOfOther(owner, cell, names)) ended = head;
    return underOwner(owner, cell, names);
  });
  return besidePeople(read, names);
}

interface Above {
  readonly head: string;
  readonly isFirst: boolean;
}

/** The head above each column: to the next one, or to where its merged cells end. */
function groupsAbove(
  above: readonly string[],
  own: readonly string[],
): { readonly groups: readonly Above[]; readonly isSpread: boolean } {
  const isSpread = above.some((cell, at) => at > 0 && cell.trim() !== '' && cell === above[at - 1]);
  let head = '';
  const groups = own.map((_, at) => {
    const cell = (above[at] ?? '').trim();
    if (cell !== '' || isSpread) head = cell;
    return { head, isFirst: cell !== '' };
  });
  return { groups, isSpread };
}

/** Whether a heading is a column of another owner than the one whose head stands above. */
function isOfOther(owner: string, heading: string, names: ColumnNames): boolean {
  const column = columnNamed(heading, names);
  if (column === undefined || column === LEFT_OUT || keyUnder(owner, heading) !== undefined) return false;
  return !column.key.startsWith(owner.split('.')[0] ?? owner);
}

const zhOf = (key: string): string | undefined => COLUMNS.find((column) => column.key === key)?.zh;

/** A heading under the head of a group, written out where the head says whose it is: 证件号 under 法定代表人. */
function underOwner(owner: string, heading: string, names: ColumnNames): string {
  const said = columnNamed(heading, names);
  if (said === LEFT_OUT) return heading;
  const meant = zhOf(keyUnder(owner, heading) ?? '');
  if (meant !== undefined) return meant;
  const isPersons =
    said?.key.startsWith('subjectPrincipal.') === true && personAttribute(heading) !== undefined;
  // whose telephone stands among the columns of a website is not known
  return isPersons && owner.startsWith('service') ? `${heading}（？）` : heading;
}

const ROLE = /^(subjectPrincipal|legalRepresentative|servicePrincipal)\./;
const IDENTITY = /^cert/;

/**
 * Headings that do not say whose they are belong to the person whose columns they follow: the certificate's wherever our own
 * column does not already mean somebody else's, the others where the same heading stands there more than once.
 */
function besidePeople(heading: readonly string[], names: ColumnNames): readonly string[] {
  const given = keysOf(heading, names);
  const read = [...heading];
  const keys = [...given];
  for (const [at, name] of heading.entries()) {
    const attribute = personAttribute(name);
    const role = ROLE.exec(keys[at - 1] ?? '')?.[1];
    if (attribute === undefined || role === undefined || names[name] !== undefined) continue;
    const key = `${role}.${attribute}`;
    const isRepeated =
      heading.filter((one) => one === name).length > 1 ||
      (given[at] !== '' && given.filter((one) => one === given[at]).length > 1);
    const isOwn = IDENTITY.test(attribute) && given[at]?.startsWith('entity.') !== true;
    const meant = zhOf(key);
    if (meant === undefined || keys.includes(key) || !(isRepeated || isOwn)) continue;
    read[at] = meant;
    keys[at] = key;
  }
  return read;
}

const TOTAL = /^(?:合计|总计|小计|共计|总数|累计)[\s:：]*[\d０-９]*\s*[家户条个份行站]*$/u;
const NOTE =
  /^(?:说明|填表说明|填写说明|备注|注|注意|注意事项|图例|制表|制表人|审核|填表人|填表日期|以上|以下|※|★|△|▲)(?:$|[:：\s一-龥])/u;
const HOW_TO_FILL = /^[（(【[]?(?:必填|选填|可选|必须|非必填|如|例如|例|示例|格式)(?:$|[:：、，,)）】\]\s])/u;
const SENTENCE = /[。；]|[：:].*[，,、]|^.{40,}$/su;

/** Whether a row is nobody's: a total, a note, a line on how to fill in the columns, or only what the table's owner keeps. */
function noteIn(heading: readonly string[], names: ColumnNames): (row: readonly string[]) => boolean {
  const columns = heading.map((name) => columnNamed(name, names));
  const name = columns.findIndex((one) => one !== undefined && one !== LEFT_OUT && one.key === 'entity.name');
  const isLeftOut = (at: number) => columns[at] === LEFT_OUT;
  return (row) => {
    const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ text: cell.trim(), at }]));
    const [first] = filled;
    if (first === undefined) return false;
    if (filled.every(({ at }) => isLeftOut(at))) return true;
    if (TOTAL.test(first.text) && filled.length <= Math.max(3, heading.length / 3)) return true;
    if (filled.filter(({ text }) => HOW_TO_FILL.test(text)).length * 2 > filled.length) return true;
    const isOneText = filled.every(({ text }) => text === first.text);
    if (!isOneText || heading.length < 4) return false;
    return (
      NOTE.test(first.text) ||
      SENTENCE.test(first.text) ||
      (first.at !== name && columns[first.at] === undefined)
    );
  };
}
