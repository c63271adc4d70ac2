// How is a value written so that two programs write the same bytes? As JSON Canonicalization Scheme (RFC 8785): no spaces, keys in order.
import { isObject } from './client-parts';

/** The value as canonical JSON. Keys without a value are left out, as JSON.stringify does; a value that is not there is null. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  // by UTF-16 units, which is what the scheme asks for and what `sort` does
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    .join(',')}}`;
}
