// Is this JSON small and plain enough to look at? Answered without recursion, before any schema or rule walks into it.

/** Limits of one pack; beyond them it is refused before any rule is built. */
export const LIMITS = {
  depth: 12,
  conditionsPerRule: 200,
  rules: 5000,
  textLength: 2000,
  listLength: 2000,
} as const;

/** Every group of conditions is an object and a list; a rule holds a few levels more around them. */
const NESTING = 2 * LIMITS.depth + 8;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** One thing that is wrong, and where. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

interface Visit {
  readonly value: unknown;
  readonly parent: Visit | null;
  readonly key: string | number;
  readonly depth: number;
}

/** The place in the file, as one would write it in code; the root is `$`. */
export function pathText(keys: readonly PropertyKey[]): string {
  return `$${keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')}`;
}

function pathOf(visit: Visit): string {
  const keys: (string | number)[] = [];
  for (let at: Visit = visit; at.parent !== null; at = at.parent) keys.unshift(at.key);
  return keys.length > 20 ? `${pathText(keys.slice(0, 20))}...` : pathText(keys);
}

function faultOf({ value, key, depth, parent }: Visit): string | null {
  if (typeof key === 'string' && FORBIDDEN.has(key)) return `the key ${key} is not allowed`;
  if (depth > NESTING) return `nested deeper than ${LIMITS.depth} conditions`;
  if (typeof value === 'string' && value.length > LIMITS.textLength)
    return `longer than ${LIMITS.textLength} characters`;
  const longest = parent === null ? LIMITS.rules : LIMITS.listLength;
  if (Array.isArray(value) && value.length > longest) return `more than ${longest} entries`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not a number JSON can hold';
  return null;
}

/** The first thing that makes JSON unfit to be read as rules, or null. */
export function findLimitFault(json: unknown): Fault | null {
  const open: Visit[] = [{ value: json, parent: null, key: '', depth: 0 }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const message = faultOf(visit);
    if (message !== null) return { path: pathOf(visit), message };
    const { value, depth } = visit;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      open.push({ value: child, parent: visit, key: step, depth: depth + 1 });
    }
  }
  return null;
}
