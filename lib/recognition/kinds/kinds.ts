// Which papers can be read, and which labels do their fields have? Parses kinds.json.
import * as z from 'zod';
import list from './kinds.json';

/** How a value is written. */
export const Shape = z.enum([
  'credit-code',
  'resident-number',
  'permit-number',
  'passport-number',
  'person',
  'owner',
  'representative',
  'organisation',
  'entity-type',
  'address',
  'capital',
  'day',
  'term',
  'sex',
  'ethnicity',
  'domain',
  'scope',
  'authority',
  'text',
]);
export type Shape = z.infer<typeof Shape>;

/** One field of a paper. */
export const KindField = z.strictObject({
  id: z.string(),
  shape: Shape,
  labels: z.array(z.string()).min(1),
  lines: z.number().int().positive().default(1).describe('over how many rows its value may run'),
  isBelow: z.boolean().default(false).describe('its value stands below the label'),
  ends: z
    .array(z.string())
    .optional()
    .describe('how an authority of this kind of paper is called behind its place'),
  isShown: z.boolean().default(true).describe('false: read only so that it does not run into others'),
});
export type KindField = z.infer<typeof KindField>;

/** One kind of paper. */
export const Kind = z.strictObject({
  id: z.string(),
  titles: z.array(z.string()),
  must: z.array(z.string()).describe('fields whose labels every such paper has'),
  like: z
    .strictObject({ kind: z.string(), field: z.string(), starts: z.array(z.string()) })
    .optional()
    .describe('looks like that kind, and is this one when the field starts so'),
  backOf: z.array(z.string()).default([]).describe('the kinds of card that it is the back of'),
  fields: z.array(KindField),
  stops: z.array(z.string()).describe('printed words that end a value'),
});
export type Kind = z.infer<typeof Kind>;

/** Every kind that can be read. */
export const KINDS: readonly Kind[] = z.strictObject({ kinds: z.array(Kind) }).parse(list).kinds;

/** The kind with this id. */
export function kindOf(id: string): Kind | null {
  return KINDS.find((kind) => kind.id === id) ?? null;
}

/** Whether a field holds a day; a period is shown as two fields, each a day. */
export function isDayField(kind: string, id: string): boolean {
  if (id === 'validFrom') return true; // the beginning of a period; no kind lists it as a field
  const shape = kindOf(kind)?.fields.find((field) => field.id === id)?.shape;
  return shape === 'day' || shape === 'term';
}

/** Whether the value of a field may run over several rows of the paper. */
export function mayRunOn(kind: string, id: string): boolean {
  return (kindOf(kind)?.fields.find((field) => field.id === id)?.lines ?? 1) > 1;
}

const NAMES: ReadonlySet<Shape> = new Set(['person', 'owner', 'representative']);

/** Whether a field holds a person's name, or may. */
export function namesPerson({ shape }: KindField): boolean {
  return NAMES.has(shape);
}
