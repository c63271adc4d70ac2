// How does a good input become a bad one? A few steps drawn at random, each a change of bytes or of a value in JSON.
import * as fc from 'fast-check';

/** One change: where, which kind of it, and a number that the kind makes something of. All count from 0 and wrap around. */
export interface Step {
  readonly at: number;
  readonly kind: number;
  readonly with: number;
}

/** One to six changes. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ at: fc.nat(), kind: fc.nat(), with: fc.nat() }),
  { minLength: 1, maxLength: 6 },
);

const pick = <T>(list: readonly T[], number: number): T => {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** What readers of our files stumble over: signs of CSV, XML and JSON, formulas, names of prototypes, broken UTF-8. */
const TOKENS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n\n',
  '=1+1',
  '\uFEFF',
  '\u0000',
  '\u202E',
  '<',
  '</c>',
  '<c r="A1"/>',
  ' r="ZZ99999"',
  '<row r="1048576"/>',
  '&#0;',
  '&amp;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  't="s"',
  '<v>-1</v>',
  '<v>99999999</v>',
  '[',
  '{',
  ']',
  '}',
  '{"__proto__":{"polluted":1}}',
  '1e999',
  '\\ud800',
  '长期',
  '浙江省；杭州市',
].map((text) => new TextEncoder().encode(text));
const BYTES = [0, 1, 0x7f, 0x80, 0xff, 0xc3, 0x22, 0x2c, 0x3c, 0x50];

const byteKinds: readonly ((bytes: Uint8Array, at: number, number: number) => readonly Uint8Array[])[] = [
  (bytes, at, number) => [
    bytes.subarray(0, at),
    Uint8Array.of((bytes[at] ?? 0) ^ (1 << (number % 8))),
    bytes.subarray(at + 1),
  ],
  (bytes, at, number) => [bytes.subarray(0, at), Uint8Array.of(pick(BYTES, number)), bytes.subarray(at + 1)],
  (bytes, at, number) => [bytes.subarray(0, at), pick(TOKENS, number), bytes.subarray(at)],
  (bytes, at, number) => [bytes.subarray(0, at), bytes.subarray(at + 1 + (number % 64))],
  (bytes, at, number) => [bytes.subarray(0, at), bytes.subarray(number % (bytes.length + 1))],
  (bytes, at) => [bytes.subarray(0, at)],
  (bytes, at, number) => [
    bytes.subarray(0, at),
    ...Array(1 + (number % 400)).fill(bytes.subarray(at, at + 32)),
  ],
];

/** Bytes after these changes. */
export function changedBytes(bytes: Uint8Array, changes: readonly Step[]): Uint8Array<ArrayBuffer> {
  return changes.reduce<Uint8Array<ArrayBuffer>>((before, change) => {
    const at = change.at % (before.length + 1);
    return new Uint8Array(Buffer.concat(pick(byteKinds, change.kind)(before, at, change.with)));
  }, new Uint8Array(bytes));
}

const deep = (levels: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
};

/** Values of the wrong kind, of the wrong size, and those that a program takes for something else. */
const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  ' ',
  '__proto__',
  'constructor',
  'long-term',
  '2026-02-30',
  '9999-12-31',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.org")',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202Eabc',
  '（'.repeat(3000),
  'a'.repeat(100_000),
  `${'a'.repeat(40)}!`,
  '1'.repeat(400),
  [],
  {},
  [[]],
  Array(3000).fill(null),
  deep(400),
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  'a'.repeat(5000),
  '0',
  'then',
];

const MOST_PLACES = 10_000;

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown, found: Place[] = [], levels = 0): readonly Place[] {
  if (typeof value !== 'object' || value === null || levels > 60) return found;
  const parent = value as Record<string, unknown>; // an array's indexes are keys as well
  for (const key of Object.keys(parent)) {
    found.push({ parent, key });
    placesIn(parent[key], found, levels + 1);
  }
  return found;
}

/** Asked of JSON: an object may have a `toString` that is no function. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const put = (parent: object, key: string, value: unknown) =>
  // an own key even where the name is that of the prototype, as JSON.parse makes it
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });

const valueKinds: readonly ((place: Place, number: number, places: readonly Place[]) => void)[] = [
  ({ parent, key }, number) => put(parent, key, structuredClone(pick(ODD, number))),
  ({ parent, key }) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  ({ parent, key }, number) => {
    const name = pick(KEYS, number);
    if (!Array.isArray(parent)) put(parent, name, parent[key]); // in JSON a list has no names
  },
  ({ parent, key }, number, places) => {
    const other = pick(places, number);
    put(parent, key, structuredClone(other.parent[other.key]));
  },
  ({ parent, key }) => put(parent, key, [parent[key]]),
  ({ parent, key }) => put(parent, key, { [key]: parent[key] }),
  ({ parent, key }, number) => {
    const value = parent[key];
    if (typeof value === 'string') put(parent, key, value.slice(0, 1000).repeat(1 + (number % 50)));
    else if (Array.isArray(value))
      put(
        parent,
        key,
        Array(1 + (number % 600))
          .fill(value)
          .flat()
          .slice(0, 2000),
      );
    else put(parent, key, textOf(value));
  },
  ({ parent, key }, number) => {
    const text = textOf(parent[key]).slice(0, 10_000);
    put(
      parent,
      key,
      new TextDecoder().decode(
        changedBytes(new TextEncoder().encode(text), [{ at: number, kind: number % 6, with: number }]),
      ),
    );
  },
  ({ parent, key }) => {
    const value = parent[key];
    put(parent, key, typeof value === 'number' ? textOf(value) : Number.parseFloat(textOf(value)) || 0);
  },
];

/** A value of JSON after these changes; the one given stays as it is. */
export function changedValue(value: unknown, changes: readonly Step[]): unknown {
  const root = { value: structuredClone(value) };
  for (const change of changes) {
    const places = placesIn(root);
    // taken away whole by an earlier change, or grown so much that changing it would take longer than reading it
    if (places.length === 0 || places.length > MOST_PLACES) break;
    pick(valueKinds, change.kind)(pick(places, change.at), change.with, places);
  }
  return root.value;
}
