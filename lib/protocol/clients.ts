// What may a surface ask about clients: lists, single ones, changes, history, duplicates?
import * as z from 'zod';
import { id } from './parts';

const ids = z.array(id).min(1).max(20_000);
const rev = z.int().positive();
const search = z.string().max(200);
const word = z.string().min(1).max(40);
const choices = z.record(z.string().max(300), z.enum(['mine', 'theirs']));
const command = z.string().min(8).max(80);
/** A client as it is being edited: checked by its schema in the background, which names every fault. */
const draft = z.record(z.string(), z.unknown());

export const ClientMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('clients.list'), search }),
  z.strictObject({
    type: z.literal('clients.page'),
    search,
    tag: word.nullable(),
    group: word.nullable(),
    order: z.enum(['name', 'changed', 'ends', 'province']),
    removed: z.boolean(),
    from: z.int().nonnegative(),
    count: z.int().positive().max(500),
  }),
  z.strictObject({
    type: z.literal('clients.import'),
    text: z.string(),
    apply: z.boolean(),
    /** Names the change, so that asking again after a lost reply stores nothing twice. */
    command: command.optional(),
  }),
  z.strictObject({ type: z.literal('clients.remove'), ids }),
  z.strictObject({ type: z.literal('clients.restore'), ids }),
  z.strictObject({ type: z.literal('clients.get'), id }),
  z.strictObject({ type: z.literal('clients.read'), id }),
  z.strictObject({ type: z.literal('clients.choices') }),
  z.strictObject({ type: z.literal('clients.regions'), search: z.string().max(60) }),
  z.strictObject({ type: z.literal('clients.check'), client: draft }),
  /** `base` is the revision that was edited, null for a new client; `seen` the one whose conflicts `choices` decide. */
  z.strictObject({
    type: z.literal('clients.save'),
    client: draft,
    base: rev.nullable(),
    seen: rev.nullable(),
    choices,
    command,
  }),
  /** Tags, group and colour of many clients; what is left out stays. */
  z.strictObject({
    type: z.literal('clients.mark'),
    ids,
    addTag: word.optional(),
    removeTag: word.optional(),
    group: word.nullable().optional(),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .nullable()
      .optional(),
  }),
  z.strictObject({ type: z.literal('clients.history'), id }),
  z.strictObject({ type: z.literal('clients.revision'), id, rev }),
  z.strictObject({ type: z.literal('clients.restore-revision'), id, rev, expected: rev, command }),
  z.strictObject({
    type: z.literal('clients.duplicates'),
    from: z.int().nonnegative(),
    count: z.int().positive().max(100),
  }),
  /** Without `apply` only what would have to be decided; with it `second` is merged into `first` and removed. */
  z.strictObject({
    type: z.literal('clients.merge'),
    first: id,
    second: id,
    choices,
    apply: z.boolean(),
    command,
  }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;
