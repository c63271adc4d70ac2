// What do the headings of other tables mean to us? Said by the person once; headings only, never what stands beneath them.
import { browser } from 'wxt/browser';
import { type ColumnNames, headingName } from '../exchange/table/columns';

const KEY = 'column-names';
const MOST = 500;

/** What was said of headings so far. */
export async function columnNames(): Promise<ColumnNames> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return (kept as ColumnNames | undefined) ?? {}; // written below only, in this shape
}

/** Keeps what these headings mean beside what was said before; the oldest go where there are too many. */
export async function nameColumns(names: ColumnNames): Promise<void> {
  const said = Object.entries(names).map(([heading, key]) => [headingName(heading), key] as const);
  const fresh = new Set(said.map(([heading]) => heading));
  const before = Object.entries(await columnNames()).filter(([heading]) => !fresh.has(heading));
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...before, ...said].slice(-MOST)) });
}
