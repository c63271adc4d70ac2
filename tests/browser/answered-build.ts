// How does a test go on where the browser itself would ask? By a build that holds the answer "allow" for some addresses.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The built extension with the permission for these origins given at its installation: neither the browser's own
 * question nor its icon can be pressed in a test. What is granted is still used only after our own buttons.
 */
export function answeredBuild(origins: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-build-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      host_permissions: [...manifest.host_permissions, ...origins.map((at) => `${at}/*`)],
    }),
  );
  return folder;
}
