// How is a value written so that two programs write the same bytes? As JSON Canonicalization Scheme (RFC 8785): no spaces, keys in order.
import { isObject } from './client-parts';

/** The value as canonical JSON. Keys without a value are left out, as JSON.stringify does; a value that is not there is null. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  let text = '';
  // by UTF-16 units, which is what the scheme asks for and what `sort` does
  for (const key of Object.keys(value).sort()) {
    const part = value[key];
    if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
  }
  return `{${text}}`;
}
