// Which day does a cell of a table mean, in whatever usual form it is written?
import { daysWritten } from './days';

/** A spreadsheet's serial number for a day from the 1950s to the 2080s, seen when the column is not formatted as a date. */
const SERIAL = /^([2-6]\d{4})(?:\.\d+)?$/;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Each day that a cell may mean, as YYYY-MM-DD. */
export function daysInCell(given: string): readonly string[] {
  const serial = SERIAL.exec(given.normalize('NFKC').trim());
  if (!serial) return daysWritten(given);
  return [new Date(FIRST_SERIAL + Number(serial[1]) * DAY).toISOString().slice(0, 10)];
}

/** The day of a cell as YYYY-MM-DD; null when it holds none, an impossible one, or one that can be read in two ways. */
export function readWrittenDay(given: string): string | null {
  const [day = null, other] = daysInCell(given);
  return other === undefined ? day : null;
}
