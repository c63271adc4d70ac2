// Where does a worker get its networks from? From the extension's own folder, on first use.
import { MANIFEST } from '../engine/manifest';
import type { Nets } from '../engine/nets';
import { openNets } from '../engine/open-nets';
import { release } from '../image/release';

/** Opens the networks of a folder; null when the build has none. */
export async function loadNets(folder: string): Promise<Nets | null> {
  const { detect, turn, recognise, signs } = MANIFEST.models;
  const files = await Promise.all([detect, turn, recognise, signs].map(({ file }) => bytesAt(folder + file)));
  const [detectBytes, turnBytes, recogniseBytes, signBytes] = files;
  if (!detectBytes || !turnBytes || !recogniseBytes || !signBytes) return null;
  const address = (ending: string) =>
    folder + (MANIFEST.runtime.files.find(({ file }) => file.endsWith(ending))?.file ?? '');
  const nets = await openNets(
    { detect: detectBytes, turn: turnBytes, recognise: recogniseBytes, signs: signBytes },
    { mjs: address('.mjs'), wasm: address('.wasm') },
  );
  release(detectBytes, turnBytes, recogniseBytes, signBytes);
  return nets;
}

async function bytesAt(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
