// How is a pack that was admitted opened again as fast as the packaged rulebook? It is kept as checked data; at each wake only what may have changed since is looked at.
import * as z from 'zod';
import { openRulebook } from '../rulebook/open';
import type { RulebookData } from '../rulebook/parse';
import { day } from '../rulebook/parts';
import { mayBeUsed, type PackTerms, type Read, type SignedRulebook } from './read-pack';

/** A pack as it is in use: its book, and what is said of it. */
export type PackInUse = Pick<SignedRulebook, 'version' | 'day' | 'key' | 'book'>;

/** The pack as it is kept. `data`: the rulebook as JSON, written by the build that checked it; another build reads the file again. */
const Admitted = z.object({
  build: z.string(),
  version: z.int(),
  day,
  key: z.string(),
  publicKey: z.string(),
  data: z.string(),
  /** SHA-256 of `data`: what is stored is what was written. */
  digest: z.string(),
});
export type Admitted = z.infer<typeof Admitted>;

/** The form in which a pack is kept that passed every check. */
export async function admitted(pack: SignedRulebook, build: string): Promise<Admitted> {
  const { version, day, key, publicKey } = pack;
  const data = JSON.stringify(pack.data);
  return { build, version, day, key, publicKey, data, digest: await digestOf(data) };
}

/** Opens what is kept of one version. Null: this build did not write it so, and the file must be read again. */
export async function openAdmitted(
  stored: unknown,
  { version, build }: Pick<Admitted, 'version' | 'build'>,
  terms: PackTerms,
): Promise<Read<PackInUse> | null> {
  const kept = Admitted.safeParse(stored).data;
  if (kept?.version !== version || kept.build !== build) return null;
  if (kept.digest !== (await digestOf(kept.data))) return null;
  const { day, key } = kept;
  const trusted = mayBeUsed({ version, day, key }, terms);
  if (!trusted.ok) return trusted;
  if (trusted.value.publicKey !== kept.publicKey) return null; // another key of that name: the signature decides
  const data: RulebookData = JSON.parse(kept.data); // written from a value of this type
  return { ok: true, value: { version, day, key, book: openRulebook(data) } };
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
