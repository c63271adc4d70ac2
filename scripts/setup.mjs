// What is missing before anything can run? Installs packages and a browser; imports only Node's own modules, since no package is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserVersion, findBrowser, findFirefox } from './find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 12];
/** The programs of a WebDAV server and of a cluster that speaks S3. */
const STORE_PROGRAMS = ['lighttpd', 'ceph-mon', 'ceph-osd', 'radosgw', 'openssl'];
const STORE_PACKAGES = [
  'lighttpd',
  'lighttpd-mod-webdav',
  'ceph-mon',
  'ceph-osd',
  'radosgw',
  'ceph-common',
  'openssl',
];
const SYSTEM_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

/** The packages whose install scripts may run: esbuild's puts its binary in place. */
export const MAY_RUN_SCRIPTS = ['esbuild'];

/** Whether this version of Node can run the project. */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Whether packages are missing or older than the lock file demands. */
export function needsPackages(root) {
  const installed = join(root, 'node_modules/.package-lock.json'); // npm writes this file last
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** One line that says what to do by hand when there is no browser. */
export function browserAdvice(platform, isDebian) {
  const own = 'or set BROWSER_PATH to a Chromium-family browser';
  if (platform === 'darwin') return `no browser found: brew install --cask chromium, ${own}`;
  if (platform === 'win32') return `no browser found: winget install Hibbiki.Chromium, ${own}`;
  const how = isDebian
    ? `sudo apt-get install ${SYSTEM_PACKAGES.join(' ')}`
    : 'install chromium with your package manager';
  return `no browser found: ${how}, ${own}`;
}

function installPackages() {
  if (!needsPackages(ROOT)) return;
  say('installing the packages of package-lock.json …');
  // only the named packages may run their scripts; the project's own postinstall is then run separately
  const isDone =
    npm('ci', '--ignore-scripts') && npm('rebuild', ...MAY_RUN_SCRIPTS) && npm('run', 'postinstall');
  if (isDone) return;
  stop(
    'the packages of package-lock.json could not be installed: the lines above say why; without network to the npm registry nothing can be installed, and nothing else than what the lock file names is',
  );
}

function npm(command, ...more) {
  const flags = command === 'run' ? [] : ['--include=dev', '--no-audit', '--no-fund'];
  const words = [command, ...more, ...flags];
  const own = process.env.npm_execpath; // the npm that runs this script, if it is npm
  if (own && /npm-cli\.[cm]?js$/.test(own)) return run(process.execPath, [own, ...words]);
  return run('npm', words, { shell: process.platform === 'win32' });
}

function installBrowser() {
  if (browserOrStop()) return;
  const isDebian = isDebianLike();
  if (!isDebian || process.getuid?.() !== 0) stop(browserAdvice(process.platform, isDebian));
  say(`installing ${SYSTEM_PACKAGES.join(', ')} with apt …`);
  if (!apt('update'))
    stop('apt-get update failed: the lines above say why; without network no browser can be installed');
  apt('install', '-y', '--no-install-recommends', ...SYSTEM_PACKAGES);
  if (!browserOrStop()) stop(`apt-get brought no browser; ${browserAdvice(process.platform, false)}`);
}

/** Firefox is needed only for its own tests: where it cannot be installed, they are counted as skipped. */
function installFirefox() {
  if (findFirefox()) return;
  if (isDebianLike() && process.getuid?.() === 0) {
    say('installing firefox-esr with apt …');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'firefox-esr');
  }
  if (!findFirefox()) say('no Firefox found: its tests are skipped; install Firefox or set FIREFOX_PATH');
}

/** The stores over which teams share, needed only for their own tests: where they cannot be installed, these are counted as skipped. */
function installStores() {
  const isThere = (program) => ['/usr/bin', '/usr/sbin'].some((folder) => existsSync(join(folder, program)));
  if (STORE_PROGRAMS.every(isThere)) return;
  if (isDebianLike() && process.getuid?.() === 0) {
    say(`installing ${STORE_PACKAGES.join(', ')} with apt …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...STORE_PACKAGES);
  }
  if (!STORE_PROGRAMS.every(isThere))
    say(`no stores found: their tests are skipped; on Debian install ${STORE_PACKAGES.join(' ')}`);
}

function browserOrStop() {
  try {
    return findBrowser();
  } catch (error) {
    return stop(error.message); // BROWSER_PATH names nothing that can be run
  }
}

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], { env });
}

function isDebianLike() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(program, words, options = {}) {
  return spawnSync(program, words, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

function say(line) {
  console.log(`setup: ${line}`);
}

function stop(line) {
  console.error(`setup: ${line}`);
  process.exit(1);
}

function setUp() {
  if (!isNodeNewEnough(process.versions.node)) {
    stop(`Node ${process.versions.node} is too old; install Node ${OLDEST_NODE.join('.')} or newer`);
  }
  installPackages();
  installBrowser();
  if (process.argv.includes('--with-firefox')) installFirefox();
  if (process.argv.includes('--with-stores')) installStores();
  const path = findBrowser();
  say(`ready: Node ${process.versions.node}, ${browserVersion(path) || 'browser'} at ${path}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp();
