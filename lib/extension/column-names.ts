// Which columns do headings of other tables mean, and what holds in every row of a column that a table lacks? The person says so once; headings and words of our lists are stored, never a client's values.
import { browser } from 'wxt/browser';
import { type ColumnNames, headingName } from '../exchange/table/columns';
import { EVERY_ROW, type Mend } from '../protocol/table-mends';
import type { EveryRowAnswer } from '../ui/options/exchange/actions';

const KEY = 'column-names';
const ANSWERS = 'column-answers';
const MOST = 500;

/** The known headings. */
export async function columnNames(): Promise<ColumnNames> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return (kept as ColumnNames | undefined) ?? {}; // only written below, with this type
}

/** What was last said of every row of each column that a table lacked. */
export async function everyRowAnswers(): Promise<Readonly<Record<string, EveryRowAnswer>>> {
  const { [ANSWERS]: kept } = await browser.storage.local.get(ANSWERS);
  return (kept as Readonly<Record<string, EveryRowAnswer>> | undefined) ?? {}; // only written below, with this type
}

/** Stores what these headings mean, and what holds in every row, besides what is known; when there are too many, the oldest are dropped. */
export async function nameColumns(names: ColumnNames, everyRow: readonly Mend[] = []): Promise<void> {
  const answers = everyRow
    .filter(({ row }) => row === EVERY_ROW)
    .map(({ column, text, from }) => [column, from === undefined ? { text } : { text, from }] as const);
  if (answers.length > 0)
    await browser.storage.local.set({
      [ANSWERS]: { ...(await everyRowAnswers()), ...Object.fromEntries(answers) },
    });
  const said = Object.entries(names).map(([heading, key]) => [headingName(heading), key] as const);
  const fresh = new Set(said.map(([heading]) => heading));
  const before = Object.entries(await columnNames()).filter(([heading]) => !fresh.has(heading));
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...before, ...said].slice(-MOST)) });
}
