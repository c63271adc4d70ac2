// What does a rule file look like? The strict subset of json-rules-engine JSON that we accept, with limits that are checked before anything is built.
import * as z from 'zod';
import { LIMITS } from './limits';
import { operandFault } from './operand';
import { Name, OPERATORS, text, Value } from './operator-names';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

const day = z.iso.date();
/** A sentence in both languages, kept in the rule so that one rule stays one file. */
export const Text = z.strictObject({ zh: text, en: text });

/** One comparison. `params`, `path` and `priority` of json-rules-engine are not read, so they are refused. */
export const Leaf = z
  .strictObject({ fact: Name, operator: z.enum(OPERATORS), value: Value })
  .check((context) => {
    const message = operandFault(context.value.operator, context.value.value);
    if (message !== null)
      context.issues.push({ code: 'custom', message, path: ['value'], input: context.value.value });
  });
export type Leaf = z.infer<typeof Leaf>;

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Leaf;

/** A tree of conditions: exactly one of all, any, not, a named condition, or a leaf; no empty groups. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ condition: Name }),
    Leaf,
  ]),
);

/** Why a rule's conditions are too large, or null. The JSON's own depth is limited before, so the recursion ends. */
function sizeFault(conditions: readonly Condition[]): string | null {
  let count = 0;
  let deepest = 0;
  const visit = (one: Condition, depth: number): void => {
    count += 1;
    deepest = Math.max(deepest, depth);
    const inner = 'all' in one ? one.all : 'any' in one ? one.any : 'not' in one ? [one.not] : [];
    for (const child of inner) visit(child, depth + 1);
  };
  visit({ all: conditions }, 0);
  if (deepest > LIMITS.depth) return `conditions deeper than ${LIMITS.depth}`;
  return count > LIMITS.conditionsPerRule ? `more than ${LIMITS.conditionsPerRule} conditions` : null;
}

/** The facts that a condition reads, repeated as often as they are read; without those of named conditions. */
export function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('condition' in condition) return [];
  const { fact, value } = condition;
  return typeof value === 'object' && value !== null && 'fact' in value ? [fact, value.fact] : [fact];
}

/** A source by its id in rules/sources.json; `path` or `clause` says where in it. */
export const Cite = z.strictObject({ source: Name, path: text.optional(), clause: text.optional() });
export type Cite = z.infer<typeof Cite>;

export const Severity = z.enum(['block', 'warn', 'todo', 'info']);

/**
 * A rule. `conditions.all` lists when it applies; if its last member is a `not`, its content is what the rule requires.
 * So the file runs unchanged in json-rules-engine, and we can still tell "passes" from "does not apply".
 */
export const Rule = z.strictObject({
  name: Name,
  conditions: z.strictObject({ all: z.array(Condition).min(1) }).check(({ value, issues }) => {
    const message = sizeFault(value.all);
    if (message !== null) issues.push({ code: 'custom', message, path: [], input: value });
  }),
  event: z.strictObject({
    type: z.literal('finding'),
    params: z.strictObject({
      severity: Severity,
      message: Text,
      // the exact wording that the source demands in the field; a person copies it, so there is no translation
      copy: text.optional(),
      field: z.string().max(80).optional(),
      document: z.string().max(80).optional(),
      // what is wanted of the document beside that it is submitted, for a list where its name stands already; null: nothing
      beside: Text.extend({ isSigning: z.literal(true).optional() })
        .nullable()
        .optional(),
      // documents to be submitted when the rule applies: all of these, any one of those, and whether on paper
      documents: z.array(z.string().max(80)).min(1).optional(),
      documentsOneOf: z.array(z.string().max(80)).min(1).optional(),
      delivery: z.literal('mail').optional(),
    }),
  }),
  meta: z.strictObject({
    label: Text.optional(),
    kind: Name.optional(),
    phase: z.enum(['before-submit', 'after-submit', 'after-filing']).optional(),
    // the kinds of service that the source is about; for other kinds the rule is only a hint
    serviceKinds: z.array(z.string().max(40)).min(1).optional(),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    from: day,
    to: day.nullable().default(null),
    status: z.enum(['current', 'conflicting', 'historical']).default('current'),
    note: text.optional(),
    overrides: Name.optional(),
    // where a rule of one of these kinds applies, the province has settled the matter and this rule is not shown
    givesWayTo: z.array(Name).min(1).optional(),
    cites: z.array(Cite).min(1),
    sourceDate: day.nullable(),
    aliases: z.array(z.string().max(100)).optional(),
  }),
});
export type Rule = z.infer<typeof Rule>;

/** When a rule applies, and what it then requires (the content of a last `not`); null when it only informs. */
export function demandOf({ conditions }: Rule): {
  readonly when: readonly Condition[];
  readonly require: Condition | null;
} {
  const last = conditions.all.at(-1);
  if (last === undefined || !('not' in last)) return { when: conditions.all, require: null };
  return { when: conditions.all.slice(0, -1), require: last.not };
}

/** The documents that a rule names, by id. */
export function documentsOf({ event }: Pick<Rule, 'event'>): readonly string[] {
  const { document, documents = [], documentsOneOf = [] } = event.params;
  return [...(document === undefined ? [] : [document]), ...documents, ...documentsOneOf];
}

/** A value that holds from a day on; for any day, the newest entry that is not later counts. */
export const DatedValue = z.strictObject({
  value: z.unknown(),
  from: day,
  source: Name,
  path: text.optional(),
  sourceDate: day.nullable(),
  note: text.optional(),
});
export type DatedValue = z.infer<typeof DatedValue>;
