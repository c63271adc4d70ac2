// What does a signed rulebook look like as a file, and which keys sign one?
import * as z from 'zod';
import { day } from '../rulebook/parts';

/** Beyond these a file is refused before anything in it is looked at. */
export const PACK_LIMITS = { bytes: 12 * 1024 * 1024, files: 2000, rules: 5000, cases: 50_000 } as const;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const path = z.string().regex(/^[a-z0-9/.-]{1,80}\.json$/);

/** The file. `signature`: ECDSA over P-256 with SHA-256, of the UTF-8 bytes of `contents`, which is JSON as text. */
export const PackFile = z.strictObject({
  format: z.literal('beiantong-rulebook'),
  key: z.string().max(60),
  signature: hex(64),
  contents: z.string(),
});
export type PackFile = z.infer<typeof PackFile>;

/** What is signed: every file of the rulebook and the cases beside its rules, by their paths below rules/. */
export const PackContents = z.strictObject({
  version: z.int().min(1),
  day,
  files: z.record(path, z.unknown()),
  cases: z.record(path, z.unknown()),
});
export type PackContents = z.infer<typeof PackContents>;

/** A key that packs are signed with. `until`: its last day; from then on nothing that it signed is taken. */
export const SigningKey = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,59}$/),
  /** The point of P-256, uncompressed: 65 bytes. */
  publicKey: hex(65),
  until: day.nullable(),
});
export type SigningKey = z.infer<typeof SigningKey>;

/** rules/release.json: the version of the rulebook in the package, and whose packs it takes. */
export const Release = z.strictObject({
  version: z.int().min(1),
  keys: z.array(
    SigningKey.refine(
      ({ id }) => !id.startsWith('test'),
      'is a key for tests: its private half is no secret',
    ),
  ),
});
export type Release = z.infer<typeof Release>;
