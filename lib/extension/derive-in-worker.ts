// How is a key derived from a passphrase without blocking the page? In a worker, which cancelling or locking ends.
import type { KdfRequest } from '../protocol/exchange-signals';
import type { DeriveMessage, DeriveOrder } from '../vault/crypto/derive-worker';
import './own-scripts';

/** The 32 bytes as base64. Throws `cancelled` when the signal is aborted first, and the fault's code when it fails. */
export async function deriveInWorker(
  passphrase: string,
  kdf: KdfRequest,
  signal: AbortSignal,
): Promise<string> {
  const worker = new Worker(new URL('../vault/crypto/derive-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
      worker.addEventListener('error', () => reject(new Error('failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<DeriveMessage>) => {
        if ('secret' in data) resolve(data.secret);
        else reject(new Error(data.fault));
      });
      worker.postMessage({ passphrase, kdf } satisfies DeriveOrder);
    });
  } finally {
    worker.terminate();
  }
}
