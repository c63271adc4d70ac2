// How much does a person type to correct what was read?

/** How many characters must be typed to correct a value: everything between the common beginning and end. */
export function typedBetween(shown: string, wanted: string): number {
  let start = 0;
  while (start < shown.length && shown[start] === wanted[start]) start += 1;
  const [rest, left] = [shown.slice(start), wanted.slice(start)];
  let end = 0;
  while (end < Math.min(rest.length, left.length) && rest.at(-1 - end) === left.at(-1 - end)) end += 1;
  return left.length - end;
}

const WORDS: Readonly<Record<string, string>> = { male: '男', female: '女', 'long-term': '长期有效' };

/** The values of a document as the page that reads it writes them. */
export const writtenValues = (truth: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(truth).map(([field, value]) => [field, WORDS[value] ?? value]));
