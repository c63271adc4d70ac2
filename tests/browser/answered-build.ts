// How does a test proceed where the browser would ask a question, or would not apply a limit? With a copy of the build whose manifest is changed.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from './build-folders';

/** The parts of a manifest that are changed here. */
interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/**
 * The built extension with the permission for these origins granted at installation, because neither the browser's question
 * nor its toolbar icon can be pressed in a test. A granted origin is still used only after our own buttons were pressed.
 */
export const answeredBuild = (origins: readonly string[]): string =>
  changedBuild(({ host_permissions }) => ({
    host_permissions: [...host_permissions, ...origins.map((at) => `${at}/*`)],
  }));

/** The built extension without `unlimitedStorage`: with that permission Chromium applies no quota, not even one set by a test. */
export const limitedBuild = (): string =>
  changedBuild(({ permissions }) => ({
    permissions: permissions.filter((permission) => permission !== 'unlimitedStorage'),
  }));

/** A copy of the built extension, in a folder of its own. */
function changedBuild(change: (manifest: Manifest) => Partial<Manifest>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-build-'));
  cpSync(builtFolder(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return folder;
}
