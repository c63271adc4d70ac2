// How does a test go on where the browser itself would ask, or would not hold us to a limit? By a build whose manifest says something else.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is changed here of a manifest. */
interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/**
 * The built extension with the permission for these origins given at its installation: neither the browser's own
 * question nor its icon can be pressed in a test. What is granted is still used only after our own buttons.
 */
export const answeredBuild = (origins: readonly string[]): string =>
  changedBuild(({ host_permissions }) => ({
    host_permissions: [...host_permissions, ...origins.map((at) => `${at}/*`)],
  }));

/** The built extension without `unlimitedStorage`: Chromium holds no extension that has it to a quota, not even to one that is set for it. */
export const limitedBuild = (): string =>
  changedBuild(({ permissions }) => ({
    permissions: permissions.filter((permission) => permission !== 'unlimitedStorage'),
  }));

/** A copy of the built extension, in a folder of its own. */
function changedBuild(change: (manifest: Manifest) => Partial<Manifest>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-build-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return folder;
}
