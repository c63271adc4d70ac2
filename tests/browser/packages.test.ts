// Are the store packages correct: linted as the store does, and rebuilt from the sources package to the same bytes?
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';

/**
 * What is built from the sources package, and the package it is compared with. Edge gets the same package as Chromium, so one
 * build compares both. Terser's output for the page scripts is taken from the earlier build of the same `npm test`;
 * `npm run prove:build` builds all three packages twice without that.
 */
const TARGETS = [
  { name: 'edge', words: ['-b', 'edge'], like: 'chrome' },
  { name: 'firefox', words: ['-b', 'firefox', '--mv3'], like: 'firefox' },
] as const;

/** The files of one of our packages, which `npm run zip` makes. */
function unpack(name: string): Readonly<Record<string, Uint8Array>> {
  const path = `.output/beiantong-${version}-${name}.zip`;
  if (!existsSync(path)) throw new Error(`${path} is missing; run: npm run zip`);
  const files = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(files.filter(([file]) => !file.endsWith('/')));
}

/** The files below a folder, named as in a package. */
const filesBelow = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(at, join(parentPath, name)).split(sep).join('/'))
    .sort();

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beiantong-sources-'));
  for (const [file, bytes] of Object.entries(unpack('sources'))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules')); // what `npm ci` would install
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sources package', () => {
  // beside other browsers a build takes minutes; the limit is for one that hangs
  it.each(TARGETS)(
    'builds for $name what the package for $like holds, byte for byte, and nothing else',
    { timeout: 600_000 },
    ({ name, words, like }) => {
      const command = ['node_modules/wxt/bin/wxt.mjs', 'build', ...words];
      const env = { ...process.env, CI: '1', NODE_ENV: 'production' }; // only a test runner sets `test`
      const build = spawnSync(process.execPath, command, { cwd: folder, env });
      expect(build.status, String(build.stderr)).toBe(0);
      const packed = unpack(like);
      const rebuilt = join(folder, `.output/${name}-mv3`);
      expect(filesBelow(rebuilt)).toEqual(Object.keys(packed).sort());
      const differing = Object.keys(packed).filter(
        (file) => !readFileSync(join(rebuilt, file)).equals(packed[file] ?? new Uint8Array()),
      );
      expect(differing).toEqual([]);
      expect(Object.keys(packed)).toContain('manifest.json');
    },
  );

  it('holds no built, hidden or private file', () => {
    const odd = Object.keys(unpack('sources')).filter((file) => /(^|\/)(\.|node_modules\/)/.test(file));
    expect(odd).toEqual([]);
  });
});

describe('the package for Firefox', () => {
  it('passes the store’s own lint but for warnings that are known, one a bundle that carries it', () => {
    const words = ['lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'];
    const lint = spawnSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...words]);
    const report: { errors: unknown[]; warnings: { code: string }[] } = JSON.parse(String(lint.stdout));
    expect(report.errors).toEqual([]);
    // Preact's innerHTML in three; an import whose address is a variable in ONNX Runtime, in pdf.js and in its worker
    expect(report.warnings.map(({ code }) => code)).toEqual(Array(6).fill('UNSAFE_VAR_ASSIGNMENT'));
  });
});
