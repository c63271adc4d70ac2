// How is a key derived from a passphrase without blocking the page? In this worker, since the header of a foreign file may demand seconds of work.
import * as z from 'zod';
import { faultCode } from '../faults';
import { toBase64 } from './bytes';
import { deriveFromPassphrase, KdfHeader } from './kdf';

z.config({ jitless: true }); // the extension's content security policy forbids eval, which zod would otherwise use

export interface DeriveOrder {
  readonly passphrase: string;
  readonly kdf: KdfHeader;
}

export type DeriveMessage = { readonly secret: string } | { readonly fault: string };

addEventListener('message', ({ data }: MessageEvent<DeriveOrder>) => {
  const post = (message: DeriveMessage) => postMessage(message);
  void derive(data).then(
    (secret) => post({ secret }),
    (error: unknown) => post({ fault: faultCode(error) ?? 'failed' }),
  );
});

async function derive({ passphrase, kdf }: DeriveOrder): Promise<string> {
  return toBase64(await deriveFromPassphrase(passphrase, KdfHeader.parse(kdf)));
}
