// Into which parts is a client divided to compare two versions? Objects by key, items by id or name, everything else as a whole.

type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What identifies an item of a list: a person by id, a domain by name, an answer by fact. */
export function itemKey(item: Loose): string {
  return String(item.id ?? item.fact ?? item.name ?? item.platform ?? item.provider ?? '');
}

/** The items of a list by their distinct keys; null for any other value and for a list of plain texts. */
export function itemsOf(value: unknown): readonly Loose[] | null {
  if (!Array.isArray(value) || !value.every(isObject)) return null;
  const keys = value.map(itemKey);
  return keys.includes('') || new Set(keys).size !== keys.length ? null : value;
}

/** Whether two values are equivalent; absent, null and an empty list all mean nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, at) => sameValue(value, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
