// How is a text put into a spreadsheet so that no program takes it for a formula or a number? One quote before it.

// What a spreadsheet calculates (ASVS 1.2.10), also after spaces and in full width; and a quote, so that reading takes exactly one off.
const FORMULA = /^[=+\-−@']/;
const CONTROL = /^[\t\r\n\0]/;
/** What nobody sees and some programs pass over: spaces, control and format signs. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu;
const LONG_NUMBER = /^\d{12,}$|^0\d+$/; // an identity number would become 3.3E+17, a landline lose its zero

/** The text as a cell of a CSV file. */
export function safeCell(text: string): string {
  const seen = text.replace(UNSEEN, '').slice(0, 4).normalize('NFKC'); // full width and small forms become the plain sign
  return FORMULA.test(seen) || CONTROL.test(text) || LONG_NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell that `safeCell` made; any other stays as it is. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
