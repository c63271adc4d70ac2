// How is a text written with other characters of the same meaning? One character replaces one, by pairs written behind each other.

/** A writer that replaces the first character of each pair by the second; characters without a pair stay. */
export function signReplacer(pairs: string): (text: string) => string {
  const signs = [...pairs];
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < signs.length; at += 2) table.set(signs[at] ?? '', signs[at + 1] ?? '');
  return (text) => [...text].map((sign) => table.get(sign) ?? sign).join('');
}
