// How is a key derived from a passphrase? With Argon2id, or PBKDF2 where the browser refuses WebAssembly; never below a minimum cost.
import { argon2id } from 'hash-wasm';
import * as z from 'zod';
import { vaultFault } from '../faults';
import { type Bytes, fromBase64, type Random, toBase64, toBytes, wipe } from './bytes';

/** The minimum accepted, whatever a header says (OWASP Password Storage: Argon2id 19 MiB t=2, PBKDF2-SHA256 600,000). */
export const KDF_FLOOR = { memoryKiB: 19 * 1024, passes: 2, iterations: 600_000 } as const;

/**
 * The maximum accepted, a step above anything ever written here. A header that demands more is forged, and would block the
 * only thread of the background for minutes.
 */
const KDF_CEILING = { memoryKiB: 256 * 1024, passes: 10, iterations: 2_000_000 } as const;

const salt = z.string().regex(/^[A-Za-z0-9+/]{22}==$/); // 16 bytes

export const KdfHeader = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: z.int().max(KDF_CEILING.memoryKiB),
    passes: z.int().max(KDF_CEILING.passes),
    lanes: z.literal(1),
    salt,
  }),
  z.strictObject({ name: z.literal('pbkdf2-sha256'), iterations: z.int().max(KDF_CEILING.iterations), salt }),
]);
export type KdfHeader = z.infer<typeof KdfHeader>;

export type KdfCost =
  | { readonly name: 'argon2id'; readonly memoryKiB: number; readonly passes: number }
  | { readonly name: 'pbkdf2-sha256'; readonly iterations: number };

/** What new vaults use: about 0.3 s in a service worker. */
export const defaultCost: KdfCost = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3 };

const fallbackCost: KdfCost = { name: 'pbkdf2-sha256', iterations: KDF_FLOOR.iterations };

/** The cost to use for a new vault: the wanted one, or PBKDF2 where WebAssembly is refused. */
export function chooseCost(wanted: KdfCost): KdfCost {
  return wanted.name === 'argon2id' && !isWasmAllowed() ? fallbackCost : wanted;
}

/** A header for a new passphrase, with a fresh salt. */
export function newKdfHeader(cost: KdfCost, random: Random): KdfHeader {
  const fresh = toBase64(random(16));
  return cost.name === 'argon2id' ? { ...cost, lanes: 1, salt: fresh } : { ...cost, salt: fresh };
}

/** Derives 32 bytes from a passphrase. Throws `weak-kdf` below the minimum and `wasm-refused` where Argon2id cannot run. */
export async function deriveFromPassphrase(passphrase: string, header: KdfHeader): Promise<Bytes> {
  if (isBelowFloor(header)) throw vaultFault('weak-kdf');
  const secret = toBytes(passphrase.normalize('NFKC'));
  try {
    return header.name === 'argon2id'
      ? await deriveArgon2id(secret, header)
      : await derivePbkdf2(secret, header);
  } finally {
    wipe(secret);
  }
}

function isBelowFloor(header: KdfHeader): boolean {
  if (header.name === 'pbkdf2-sha256') return header.iterations < KDF_FLOOR.iterations;
  return header.memoryKiB < KDF_FLOOR.memoryKiB || header.passes < KDF_FLOOR.passes;
}

async function deriveArgon2id(secret: Bytes, header: KdfHeader & { name: 'argon2id' }): Promise<Bytes> {
  if (!isWasmAllowed()) throw vaultFault('wasm-refused');
  const hash = await argon2id({
    password: secret,
    salt: fromBase64(header.salt),
    memorySize: header.memoryKiB,
    iterations: header.passes,
    parallelism: header.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  const bytes = new Uint8Array(hash); // a copy in memory of our own
  wipe(hash);
  collectSoon(header.memoryKiB * 1024);
  return bytes;
}

/**
 * Argon2's memory is garbage by now, but an idle background would keep it for its whole life: the engine collects only when
 * buffers have grown a lot. Allocating another of that size triggers a collection; never touched, it uses no memory itself.
 */
function collectSoon(taken: number): void {
  setTimeout(() => {
    try {
      Reflect.construct(ArrayBuffer, [taken]); // a plain `new` whose result is unused would be dropped from the bundle
    } catch {
      // allocation failed: then the engine has just collected everything it could
    }
  }); // in a separate task, because Argon2's memory is still in use until this one ends
}

async function derivePbkdf2(secret: Bytes, header: KdfHeader & { name: 'pbkdf2-sha256' }): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const how = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: fromBase64(header.salt),
    iterations: header.iterations,
  };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

function isWasmAllowed(): boolean {
  try {
    // the smallest module: the magic number and version 1; a policy without 'wasm-unsafe-eval' throws here
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}
