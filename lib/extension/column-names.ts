// Which columns do headings of other tables mean? The person says so once; only headings are stored, never values.
import { browser } from 'wxt/browser';
import { type ColumnNames, headingName } from '../exchange/table/columns';

const KEY = 'column-names';
const MOST = 500;

/** The known headings. */
export async function columnNames(): Promise<ColumnNames> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return (kept as ColumnNames | undefined) ?? {}; // only written below, with this type
}

/** Stores what these headings mean, besides the known ones; when there are too many, the oldest are dropped. */
export async function nameColumns(names: ColumnNames): Promise<void> {
  const said = Object.entries(names).map(([heading, key]) => [headingName(heading), key] as const);
  const fresh = new Set(said.map(([heading]) => heading));
  const before = Object.entries(await columnNames()).filter(([heading]) => !fresh.has(heading));
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...before, ...said].slice(-MOST)) });
}
