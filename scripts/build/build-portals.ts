// How are the practice portals built into static pages? Rebuilt only when a source or a package changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { type PracticePortal, portalFolder, practicePortals, sourceFolder } from './portal-folders';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = [
  fileURLToPath(import.meta.url),
  join(ROOT, 'package-lock.json'),
  ...filesBelow(sourceFolder('state')),
];

/** Builds those of the named practice portals that are not built yet; answers how many it built. */
export async function buildPortals(
  ids: readonly string[],
  log: (line: string) => void = () => {},
): Promise<number> {
  let built = 0;
  for (const portal of practicePortals) {
    if (!ids.includes(portal.id)) continue;
    const stamp = join(portalFolder(portal.id), 'sources.sha256');
    const now = hashOf(portal.id);
    if (readText(stamp) === now) continue;
    log(`building the practice portal ${portal.id} …`);
    await buildPortal(portal);
    writeFileSync(stamp, now);
    built += 1;
  }
  return built;
}

async function buildPortal({ id, base, alias }: PracticePortal): Promise<void> {
  process.env.NODE_ENV = 'production'; // a test runner sets `test`, with which libraries give every control the same id
  const pages = readdirSync(sourceFolder(id)).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root: sourceFolder(id),
    base,
    logLevel: 'error',
    resolve: { alias },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: portalFolder(id),
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: { input: pages.map((name) => join(sourceFolder(id), name)) },
    },
  });
}

function hashOf(portal: string): string {
  const hash = createHash('sha256');
  for (const file of [...filesBelow(sourceFolder(portal)), ...SHARED])
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // not built yet
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildPortals(
    practicePortals.map(({ id }) => id),
    console.log,
  );
