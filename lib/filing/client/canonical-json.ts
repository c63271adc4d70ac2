// How is a value written so that two programs produce the same bytes? By the JSON Canonicalization Scheme (RFC 8785): no spaces, sorted keys.
import { isObject } from './client-parts';

/**
 * The value as canonical JSON; undefined properties are left out, as by JSON.stringify. Keys must not be integers, because
 * JavaScript lists those first whatever the order of insertion, and the text would not be canonical. Clients have none.
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
