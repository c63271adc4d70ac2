// What are the parts that every file of the rulebook is made of?
import * as z from 'zod';
import { Cite } from '../../rules/format';

export const day = z.iso.date();
export const id = z.string().regex(/^[A-Za-z][\w.-]{0,99}$/);
export const days = z.union([z.number(), z.tuple([z.number(), z.number()]), z.array(z.number())]);

/** Fields that every sourced entry ends with. */
export const sourced = { sourceDate: day.nullable(), cites: z.array(Cite).min(1) };

/** A list of values in order of day; the newest one not later than the day asked about counts. */
export function datedList<T extends z.ZodType>(value: T) {
  const entry = z.strictObject({
    value,
    from: day,
    source: id,
    path: z.string().optional(),
    sourceDate: day.nullable(),
    note: z.string().optional(),
  });
  return z.array(entry).refine(isInOrder, 'values must stand in order of `from`, each day once');
}

/** A whole file that is one list under one key. */
export function listOf<K extends string, T extends z.ZodType>(key: K, entry: T) {
  return z.strictObject({ [key]: z.array(entry) } as Record<K, z.ZodArray<T>>); // a computed key widens to string
}

function isInOrder(list: readonly { readonly from: string }[]): boolean {
  return list.every((entry, at) => at === 0 || (list[at - 1]?.from ?? '') < entry.from);
}
