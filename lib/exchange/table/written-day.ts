// Which day does a cell of a table mean, in whatever usual form it is written?
import { daysWritten } from '../../filing/days';

/** A day as a spreadsheet counts it where its column is no column of days: from the 1950s to the 2080s. */
const SERIAL = /^([2-6]\d{4})(?:\.\d+)?$/;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a cell as YYYY-MM-DD; null for none, for one that no calendar has, and for what may be two. */
export function readWrittenDay(given: string): string | null {
  const serial = SERIAL.exec(given.normalize('NFKC').trim());
  if (serial) return new Date(FIRST_SERIAL + Number(serial[1]) * DAY).toISOString().slice(0, 10);
  const [day = null, other] = daysWritten(given);
  return other === undefined ? day : null;
}
