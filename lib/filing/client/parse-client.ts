// Is this text a client? The whole client, or every fault with its place; nothing in between.
import type * as z from 'zod';
import { choiceNames, kindName } from './choice-names';
import { CLIENT_FORMAT, CLIENT_VERSION, Client } from './client';
import { checkClient } from './client-checks';
import { type ClientFault, faultAt, placeOf } from './client-faults';
import { draftFaults } from './draft-numbers';

export type ParseResult =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly faults: readonly ClientFault[] };

const MAX_CHARACTERS = 50 * 1024 * 1024;

/** Reads a client file. `asOf` (YYYY-MM-DD) is the day on which a birth date may not lie in the future. */
export function parseClient(text: string, asOf: string): ParseResult {
  if (text.length > MAX_CHARACTERS) return failed(faultAt('', 'too-large', '50 MB'));
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  return parsed.ok ? checkValue(parsed.value, asOf) : failed(faultAt('', 'not-json'));
}

/** The same for a value that was parsed already. */
export function checkValue(value: unknown, asOf: string): ParseResult {
  return checkBut(value, asOf, () => false);
}

/** The same for a client that is being edited: documents come without their bytes, which stay in the vault. */
export function checkEdited(value: unknown, asOf: string): ParseResult {
  return checkBut(value, asOf, ({ place }) => /^documents\[\d+\]\.data$/.test(place));
}

function checkBut(value: unknown, asOf: string, isAccepted: (fault: ClientFault) => boolean): ParseResult {
  const wrongKind = kindFault(value) ?? lengthFault(value);
  if (wrongKind) return failed(wrongKind);
  const shaped = Client.safeParse(value);
  if (!shaped.success) {
    const faults = shaped.error.issues.flatMap((issue) => faultsOf(issue, value));
    const known = new Set(faults.map(({ place }) => place));
    // what is wrong already is told together with what is missing, not only once nothing is missing any more
    const wrong = draftFaults(value, asOf).filter(({ place }) => !known.has(place));
    return { ok: false, faults: [...faults, ...wrong] };
  }
  const { client, faults: all } = checkClient(shaped.data, asOf);
  const faults = all.filter((fault) => !isAccepted(fault));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, client };
}

function failed(fault: ClientFault): ParseResult {
  return { ok: false, faults: [fault] };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false }; // the engine's message quotes the text
  }
}

/** Format and version first: a file of another kind must not end in a hundred missing keys. */
function kindFault(value: unknown): ClientFault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faultAt('', 'not-an-object');
  if (!('format' in value) || value.format !== CLIENT_FORMAT) return faultAt('format', 'wrong-format');
  const version = 'version' in value ? value.version : undefined;
  if (version === CLIENT_VERSION) return null;
  const isNewer = typeof version === 'number' && version > CLIENT_VERSION;
  return faultAt('version', isNewer ? 'newer-version' : 'unknown-version', String(CLIENT_VERSION));
}

/**
 * Where a text or a list is wanted zod compares the `length` of whatever stands there; one that cannot be compared ends
 * in an error instead of a fault. No part of a client has a `length` of its own, so it is told as the unknown key it is.
 */
function lengthFault(value: unknown): ClientFault | null {
  const waiting: Part[] = [{ value, key: '', within: null }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value: held } = part;
    if (typeof held !== 'object' || held === null) continue;
    if (!Array.isArray(held) && Object.hasOwn(held, 'length'))
      return faultAt(placeOf([...pathOf(part), 'length']), 'unknown-key', 'length');
    const keys = Array.isArray(held) ? held.keys() : Object.keys(held);
    for (const key of keys) waiting.push({ value: Reflect.get(held, key), key, within: part });
  }
  return null;
}

/** A part of a value, by its key in the one around it; a file may be nested deeper than functions can call each other. */
interface Part {
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly within: Part | null;
}

function pathOf(part: Part): readonly PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at = part; at.within !== null; at = at.within) path.push(at.key);
  return path.reverse();
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): readonly ClientFault[] {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => faultAt(placeOf([...issue.path, key]), 'unknown-key', key.slice(0, 60)));
    case 'invalid_type':
      return [
        isAbsent(value, issue.path)
          ? faultAt(place, 'missing')
          : faultAt(place, 'wrong-type', kindName(issue.expected)),
      ];
    case 'invalid_value':
      return [faultAt(place, 'not-allowed', choiceNames(place, issue.values.map(String)))];
    case 'too_big':
      return [faultAt(place, 'too-long', String(issue.maximum))];
    case 'too_small':
      return [faultAt(place, 'too-short', String(issue.minimum))];
    case 'invalid_union':
      return unionFaults(issue, value, place);
    default:
      return [faultAt(place, 'wrong-form')];
  }
}

/** Absent is one thing, wrong in every branch another. */
function unionFaults(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  place: string,
): readonly ClientFault[] {
  return [faultAt(place, isAbsent(value, issue.path) ? 'missing' : 'wrong-form')];
}

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return true;
    // the key is own, so this reads nothing from a prototype
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return false;
}
