// How is a value written so that two programs write the same bytes? As JSON Canonicalization Scheme (RFC 8785): no spaces, keys in order.
import { isObject } from './client-parts';

/**
 * The value as canonical JSON; keys without a value are left out, as JSON.stringify does. Keys must not be whole numbers:
 * JavaScript lists those first, in whatever order they were put, and the text would not be canonical. Clients have none.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? 'null';
}

/** The same value with the keys of every object in the order of their UTF-16 units, which is how `sort` orders them. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) ordered[key] = inOrder(value[key]);
  return ordered;
}
