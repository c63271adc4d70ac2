// What does `npm start` do? It builds the extension, then opens a browser, or without a display walks through the main job by itself.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, '.output/start');
const log = (line) => console.log(line);

function buildExtension() {
  log('building the extension …');
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, CI: '1' }; // no spinner
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, env, encoding: 'utf8' });
  if (built.status === 0) return;
  console.error(`${built.stdout ?? ''}${built.stderr ?? ''}`);
  throw new Error('the extension could not be built; the lines above say why');
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start() {
  process.chdir(ROOT);
  buildExtension();
  // packages are imported only now, because they were not installed before setup.mjs ran
  const { register } = await import('tsx/esm/api');
  register();
  const { buildPortals } = await import('./build/build-portals.ts');
  await buildPortals(['aliyun'], log);
  if (hasDisplay()) {
    const { openDemoBrowser } = await import('./demo-browser.ts');
    await openDemoBrowser(log);
    return;
  }
  log('no display here: walking the main job without a window');
  const { walk } = await import('./pictures/walk.ts');
  await walk({ log, picturesDir: PICTURES });
}

// Ctrl-C is the regular way to end it, so the exit code is not that of a failure
process.on('SIGINT', () => process.exit(0));

start().catch((error) => {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
