// How does recognition run without a browser? With the same neural networks, loaded from node_modules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST } from '../../../lib/recognition/engine/manifest';
import type { Nets } from '../../../lib/recognition/engine/nets';
import { openNets } from '../../../lib/recognition/engine/open-nets';

/** Loads the networks in the manifest. */
export function openNodeNets(): Promise<Nets> {
  const root = fileURLToPath(new URL(`../../../node_modules/${MANIFEST.package}`, import.meta.url));
  const bytesOf = (name: keyof typeof MANIFEST.models) =>
    new Uint8Array(readFileSync(join(root, MANIFEST.folder, MANIFEST.models[name].file)));
  return openNets({
    detect: bytesOf('detect'),
    turn: bytesOf('turn'),
    recognise: bytesOf('recognise'),
    signs: bytesOf('signs'),
  });
}
