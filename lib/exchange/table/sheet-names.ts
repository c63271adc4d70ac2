// Which names may the sheets of a workbook have? Excel refuses some signs, long names and the same name twice.

const LONGEST = 31;

/** A name for each sheet, in order, as near as can be to what it is called. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']); // Excel keeps this one for itself
  return wanted.map((one) => {
    const name = allowed(one);
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` (${count})`;
      const tried = `${cut(name, LONGEST - end.length)}${end}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

const allowed = (text: string): string =>
  text
    .replaceAll(/[[\]:*?/\\\p{C}]/gu, ' ')
    .replaceAll(/^['\s]+|['\s]+$/gu, '')
    .replaceAll(/\s+/gu, ' ') || '-';

/** No longer than so many units, without half a sign or a blank at its end. */
function cut(text: string, longest: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > longest) break;
    kept += sign;
  }
  return kept.replaceAll(/['\s]+$/gu, '');
}
