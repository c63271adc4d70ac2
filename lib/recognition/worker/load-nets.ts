// Where does a worker get its networks from? From the extension's own folder, on first use.
import { toHex } from '../../vault/crypto/bytes';
import { MANIFEST } from '../engine/manifest';
import type { Nets } from '../engine/nets';
import { openNets } from '../engine/open-nets';
import { release } from '../image/release';

/** Loads the networks of a folder; null when a file is missing, differs from the manifest, or cannot be loaded. */
export async function loadNets(folder: string): Promise<Nets | null> {
  const { detect, turn, recognise, signs } = MANIFEST.models;
  const files = await Promise.all([detect, turn, recognise, signs].map((file) => bytesAt(folder, file)));
  const [detectBytes, turnBytes, recogniseBytes, signBytes] = files;
  if (!detectBytes || !turnBytes || !recogniseBytes || !signBytes) return null;
  const address = (ending: string) =>
    folder + (MANIFEST.runtime.files.find(({ file }) => file.endsWith(ending))?.file ?? '');
  const nets = await openNets(
    { detect: detectBytes, turn: turnBytes, recognise: recogniseBytes, signs: signBytes },
    { mjs: address('.mjs'), wasm: address('.wasm') },
  ).catch(() => null);
  release(detectBytes, turnBytes, recogniseBytes, signBytes);
  return nets;
}

/** The bytes of a file; null when it is missing or its checksum differs from the manifest. */
async function bytesAt(
  folder: string,
  { file, sha256 }: { readonly file: string; readonly sha256: string },
): Promise<Uint8Array | null> {
  const answer = await fetch(folder + file).catch(() => null);
  if (!answer?.ok) return null;
  const bytes = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return toHex(sum) === sha256 ? new Uint8Array(bytes) : null;
}
