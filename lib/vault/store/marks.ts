// What of the vault stands beside its database? That it was made, its header, and which saves the second copy does not have yet.
import * as z from 'zod';
import type { VaultHeader } from '../crypto/keys';
import type { SessionStore } from './key-value-store';

/** Names in the store of marks; as they were released. */
export const MADE = 'vault-made';
export const HEADER_COPY = 'vault-header';
export const UNSAVED = 'vault-unsaved';

const Mark = z.strictObject({ vault: z.string(), at: z.number() });
const Kept = z.object({ header: z.unknown() });
const Unsaved = z.record(z.string(), z.int());

/** Whether a vault was made here and its loss not accepted. */
export async function wasMade(marks: SessionStore | undefined): Promise<boolean> {
  return Mark.safeParse(await marks?.get(MADE)).success;
}

/** Notes beside the database that there is a vault, so that its loss is not taken for a first start, and keeps its header. */
export async function noteMade(
  marks: SessionStore | undefined,
  header: VaultHeader,
  now: number,
): Promise<void> {
  const mark = Mark.safeParse(await marks?.get(MADE));
  if (mark.data?.vault !== header.vault)
    await marks?.set(MADE, { vault: header.vault, at: now } satisfies z.infer<typeof Mark>);
  const kept = Kept.safeParse(await marks?.get(HEADER_COPY));
  if (JSON.stringify(kept.data?.header) !== JSON.stringify(header)) await marks?.set(HEADER_COPY, { header });
}

/** Forgets that there was a vault: after everything was deleted, or when its loss was accepted. */
export async function forgetMade(marks: SessionStore | undefined): Promise<void> {
  for (const name of [MADE, HEADER_COPY, UNSAVED]) await marks?.remove(name);
}

/** Opaque ids of records that were saved since the copy, each with the revision. */
export async function readUnsaved(
  marks: SessionStore | undefined,
): Promise<Readonly<Record<string, number>>> {
  return asUnsaved(await marks?.get(UNSAVED));
}

/** The same of a value that was stored. */
export function asUnsaved(stored: unknown): Readonly<Record<string, number>> {
  return Unsaved.safeParse(stored).data ?? {};
}
