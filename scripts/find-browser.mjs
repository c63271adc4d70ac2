// Which Chromium-based browser is on this machine, and how does it load an unpacked extension? Imports only Node's own modules.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
];

/** Where browsers are installed that are not on PATH. */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return apps.flatMap((app) =>
      ['/Applications', `${env.HOME ?? ''}/Applications`].map(
        (at) => `${at}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    const tails = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
  }
  return [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

/** The full path of the browser to use, or null. `BROWSER_PATH` takes precedence; a value that cannot be run is an error. */
export function findBrowser({ env = process.env, platform = process.platform, canRun = isProgram } = {}) {
  if (env.BROWSER_PATH) {
    if (canRun(env.BROWSER_PATH)) return env.BROWSER_PATH;
    throw new Error(`BROWSER_PATH is ${env.BROWSER_PATH}, but there is no program that can be run`);
  }
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...onPath, ...usualPlaces(platform, env)].find((path) => canRun(path)) ?? null;
}

/** The full path of Firefox, or null. `FIREFOX_PATH` takes precedence. */
export function findFirefox({ env = process.env, platform = process.platform, canRun = isProgram } = {}) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const usual = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox/firefox.exe')],
  };
  const places = [env.FIREFOX_PATH, ...onPath, ...(usual[platform] ?? [])].filter(Boolean);
  return places.find((path) => canRun(path)) ?? null;
}

/** The browser's version text, such as `Chromium 156.0.1.2`; empty when it prints none. */
export function browserVersion(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
  } catch {
    return ''; // Windows builds print nothing; the caller then uses the method that every version supports
  }
}

/** `switch` where `--load-extension` works; `protocol` for branded browsers, which removed the switch in version 137. */
export function loadsExtensionBy(version) {
  if (/^Chromium /.test(version)) return 'switch';
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.POSITIVE_INFINITY);
  return major < 137 ? 'switch' : 'protocol';
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // the file does not exist or may not be executed
  }
}
