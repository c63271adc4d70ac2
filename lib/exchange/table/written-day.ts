// Which day does a cell of a table mean, in whatever usual form it is written?
import { daysWritten } from '../../filing/days';

/** A spreadsheet's serial number for a day from the 1950s to the 2080s, seen when the column is not formatted as a date. */
const SERIAL = /^([2-6]\d{4})(?:\.\d+)?$/;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a cell as YYYY-MM-DD; null when it holds none, an impossible one, or one that can be read in two ways. */
export function readWrittenDay(given: string): string | null {
  const serial = SERIAL.exec(given.normalize('NFKC').trim());
  if (serial) return new Date(FIRST_SERIAL + Number(serial[1]) * DAY).toISOString().slice(0, 10);
  const [day = null, other] = daysWritten(given);
  return other === undefined ? day : null;
}
