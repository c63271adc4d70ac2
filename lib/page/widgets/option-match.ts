// Which option of a list is the value that is to be chosen?
import { carries, normal, withoutBrackets } from '../dom/text';

/** The one entry that a wording names: exact first, then without brackets, then by a code in it; two that fit are none. */
export function pick<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  wordings: readonly string[],
): T | null {
  for (const shape of [normal, (name: string) => normal(withoutBrackets(name))]) {
    for (const wording of wordings) {
      const wanted = shape(wording);
      const fitting = entries.filter((entry) => wanted !== '' && shape(nameOf(entry)) === wanted);
      const [first] = fitting;
      if (first !== undefined && (fitting.length === 1 || shape === normal)) return first;
    }
  }
  for (const wording of wordings) {
    const [first, ...more] = entries.filter((entry) => carries(nameOf(entry), wording));
    if (first !== undefined && more.length === 0) return first;
  }
  return null;
}
