// Which day does a cell of a table mean, in whatever usual form it is written?

const PARTS =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** A day as a spreadsheet counts it where its column is no column of days: from the 1950s to the 2080s. */
const SERIAL = /^([2-6]\d{4})(?:\.\d+)?$/;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day as YYYY-MM-DD; null for none, and for one that no calendar has. */
export function readWrittenDay(given: string): string | null {
  const text = given.normalize('NFKC').trim();
  const serial = SERIAL.exec(text);
  if (serial) return new Date(FIRST_SERIAL + Number(serial[1]) * DAY).toISOString().slice(0, 10);
  const [, year = '', month = '', day = ''] = PARTS.exec(text) ?? COMPACT.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  const isReal = year !== '' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isReal ? written : null;
}
