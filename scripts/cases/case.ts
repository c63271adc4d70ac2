// What is a file of cases? Inputs, the day, and the expected answers.
import * as z from 'zod';
import type { Report } from '../../lib/filing/report/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Facts } from '../../lib/rules/operator-names';

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())], {
  error: 'is no value of a fact: text, a number, true, false, null, or a list of texts',
});

export const Case = z.looseObject({
  id: z.string(),
  asOf: z.iso.date(),
  inputs: z.looseObject({
    facts: z.record(z.string(), value).optional(),
    decision: z.record(z.string(), value).optional(),
  }),
  expect: z.record(z.string(), z.unknown()),
});
export type Case = z.infer<typeof Case>;

/** A file of cases: an object with a list `cases`, or the bare list. Which one it is is decided first, so that faults have their place. */
export const CaseFile = z.pipe(
  z.transform((read) => (Array.isArray(read) ? { cases: read } : read)),
  z.looseObject({ cases: z.array(Case) }),
);

/** One deviation from what is expected. */
export interface Miss {
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The facts of a case: an absent one is unknown, null means that there is none, and a case without a kind is about a website. */
export function factsOf({ inputs }: Case): Facts {
  const given = Object.entries(inputs.facts ?? {}).filter(([, known]) => known !== null);
  return Object.fromEntries(given);
}
/** Everything that a check of a case may use. */
export interface Setting {
  readonly book: Rulebook;
  readonly one: Case;
  readonly facts: Facts;
  readonly report: Report;
}
