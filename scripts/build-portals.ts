// How do the practice portals become pages that a server can hand out? Built again only when a source or a package changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'tests/portals');

/** Where the built pages of a practice portal lie. */
export const portalFolder = (portal: string): string => join(ROOT, '.output/portals', portal);

/** Builds every practice portal that is not built yet; says how many it had to build. */
export async function buildPortals(log: (line: string) => void = () => {}): Promise<number> {
  let built = 0;
  for (const portal of ['aliyun']) {
    const stamp = join(portalFolder(portal), 'sources.sha256');
    const now = hashOf(portal);
    if (readText(stamp) === now) continue;
    log(`building the practice portal ${portal} …`);
    await buildPortal(portal);
    writeFileSync(stamp, now);
    built += 1;
  }
  return built;
}

async function buildPortal(portal: string): Promise<void> {
  process.env.NODE_ENV = 'production'; // a test runner says `test`, and libraries then give every control one id
  await build({
    configFile: false,
    root: join(SOURCES, portal),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: portalFolder(portal),
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  });
}

function hashOf(portal: string): string {
  const hash = createHash('sha256');
  const folder = join(SOURCES, portal);
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...sources, fileURLToPath(import.meta.url), join(ROOT, 'package-lock.json')]) {
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // not built yet
  }
}
