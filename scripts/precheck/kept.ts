// Which filings of a batch are already checked? A file with one report per line; what is in it is not checked again.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PrecheckInput } from '../../lib/filing/facts/facts';
import type { Report } from '../../lib/filing/report/report';

/** The reports of an earlier run, and a function that adds new ones. */
export interface Kept {
  readonly find: (input: PrecheckInput) => Report | undefined;
  readonly add: (input: PrecheckInput, report: Report) => void;
}

/** One line: the report, and the hash of what it was made from. */
interface Line {
  readonly of: string;
  readonly report: Report;
}

const NOTHING_KEPT: Kept = { find: () => undefined, add: () => undefined };

/** Opens the file; an incomplete last line, left by an interrupted run, is removed and its filing checked again. `rules` is the rulebook's whole content. */
export function openKept(file: string | null, rules: unknown): Kept {
  if (file === null) return NOTHING_KEPT;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) writeFileSync(file, whole);
  const lines = whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line); // written by `add` below
  const known = new Map(lines.map(({ of, report }) => [of, report]));
  const book = hashOf(rules);
  const keyOf = (input: PrecheckInput) => hashOf([book, input]); // other facts or other rules give another report
  return {
    find: (input) => known.get(keyOf(input)),
    add: (input, report) =>
      appendFileSync(file, `${JSON.stringify({ of: keyOf(input), report } satisfies Line)}\n`),
  };
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
