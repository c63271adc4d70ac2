// A checkout of a few files, for the tests of what is counted over one.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSources, type Source } from '../../../scripts/figures/sources';

/** Writes the files into a folder of their own and reads them as sources. */
export function checkoutOf(files: Readonly<Record<string, string>>): readonly Source[] {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return readSources(root);
}
