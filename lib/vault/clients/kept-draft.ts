// What was being typed when the vault locked? One draft, and the values of a list, encrypted like records and kept outside the database until they are saved or discarded.
import * as z from 'zod';
import { type Bytes, fromBase64, toBase64, toBytes, toText } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { decrypt, encrypt } from '../crypto/sealing';
import type { SessionStore } from '../store/key-value-store';
import type { OpenVault } from './open-vault';

/** Key of the draft in the store of marks; never change it, since released versions use it. */
export const DRAFT = 'unsaved-draft';

/** A client as it was being typed, and the revision that was edited; null for a new client. */
export const KeptDraft = z.strictObject({
  client: z.record(z.string(), z.unknown()),
  base: z.int().positive().nullable(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

/** Encrypts a draft in place of the previous one; null deletes it. */
export const keepDraft = (vault: OpenVault, marks: SessionStore, draft: KeptDraft | null): Promise<void> =>
  draft === null ? marks.remove(DRAFT) : keep(vault, marks, DRAFT, draftPlace(vault.keys), draft);

/** Key of the values in the store of marks. */
export const VALUES = 'unsaved-values';

/** Values of single fields, by client and place, that were filled in for many clients and not saved. */
export const KeptValues = z.record(z.string(), z.unknown());
export type KeptValues = z.infer<typeof KeptValues>;

/** Encrypts unsaved values in place of the previous ones; none deletes them. */
export const keepValues = (vault: OpenVault, marks: SessionStore, values: KeptValues): Promise<void> =>
  Object.keys(values).length === 0
    ? marks.remove(VALUES)
    : keep(vault, marks, VALUES, valuesPlace(vault.keys), values);

async function keep(
  { keys, random }: OpenVault,
  marks: SessionStore,
  key: string,
  place: string,
  content: unknown,
): Promise<void> {
  const sealed = await encrypt(keys.local.key, toBytes(JSON.stringify(content)), place, random);
  await marks.set(key, toBase64(sealed));
}

/** The unsaved values; none where there are none that these keys can decrypt. */
export async function readValues({ keys }: OpenVault, marks: SessionStore): Promise<KeptValues> {
  const sealed = await marks.get(VALUES);
  if (typeof sealed !== 'string') return {};
  try {
    const plain = await decrypt(keys.local.key, fromBase64(sealed), valuesPlace(keys));
    return KeptValues.parse(JSON.parse(toText(plain)));
  } catch {
    return {}; // of another vault, or incomplete
  }
}

/** The draft; null when there is none that these keys can decrypt. */
export async function readDraft({ keys }: OpenVault, marks: SessionStore): Promise<KeptDraft | null> {
  const sealed = await marks.get(DRAFT);
  if (typeof sealed !== 'string') return null;
  try {
    const bytes = fromBase64(sealed);
    const plain = await decrypt(keys.local.key, bytes, draftPlace(keys)).catch(() =>
      openFormat1(keys, bytes),
    );
    return KeptDraft.parse(JSON.parse(toText(plain)));
  } catch {
    return null; // of another vault, or incomplete
  }
}

const draftPlace = (keys: VaultKeys) => `2|${keys.vault}|draft`;
const valuesPlace = (keys: VaultKeys) => `2|${keys.vault}|values`;

/** A draft from before the vault's migration. */
function openFormat1(keys: VaultKeys, bytes: Bytes): Promise<Bytes> {
  const { key, kid } = keys.wrapper;
  return decrypt(key, bytes, ['1', keys.vault, ...kid.split('.'), 'draft'].join('|'));
}
