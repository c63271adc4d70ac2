// What is stored about the vault outside of its database? That it exists, its header, and the saves that the second copy lacks.
import * as z from 'zod';
import type { VaultHeader } from '../crypto/keys';
import type { SessionStore } from './key-value-store';

/** Keys in the store of marks; never change them, since released versions use them. */
export const MADE = 'vault-made';
export const HEADER_COPY = 'vault-header';
export const UNSAVED = 'vault-unsaved';

const Mark = z.strictObject({ vault: z.string(), at: z.number() });
const Kept = z.object({ header: z.unknown() });
const Unsaved = z.record(z.string(), z.int());

/** Whether a vault was created here and the person has not accepted its loss. */
export async function wasMade(marks: SessionStore | undefined): Promise<boolean> {
  return Mark.safeParse(await marks?.get(MADE)).success;
}

/** Records that there is a vault, so that its loss is not taken for a first start, and stores its header. */
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

/** Deletes that record, after everything was deleted or the loss was accepted. */
export async function forgetMade(marks: SessionStore | undefined): Promise<void> {
  for (const name of [MADE, HEADER_COPY, UNSAVED]) await marks?.remove(name);
}

/** Records saved since the copy: opaque id → revision. */
export async function readUnsaved(
  marks: SessionStore | undefined,
): Promise<Readonly<Record<string, number>>> {
  return asUnsaved(await marks?.get(UNSAVED));
}

/** The same, parsed from the stored value. */
export function asUnsaved(stored: unknown): Readonly<Record<string, number>> {
  return Unsaved.safeParse(stored).data ?? {};
}
