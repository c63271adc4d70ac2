// How is a text written so that no spreadsheet takes it for a formula or a number? With a single quote in front.

// What a spreadsheet would calculate (ASVS 1.2.10); and the quote itself, so that reading removes exactly one.
const FORMULA = /^[=+\-−@']/;
const CONTROL = /^[\t\r\n\0]/;
/** Invisible characters that some programs skip: spaces, control and format characters. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu;
const LONG_NUMBER = /^\d{12,}$|^0\d+$/; // else an identity number becomes 3.3E+17 and a landline loses its zero

/** The text as a cell of a CSV file. */
export function safeCell(text: string): string {
  const seen = text.replace(UNSEEN, '').slice(0, 4).normalize('NFKC'); // full-width and small forms become the ordinary character
  return FORMULA.test(seen) || CONTROL.test(text) || LONG_NUMBER.test(text) ? `'${text}` : text;
}

/** Undoes `safeCell`; other texts do not change. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
