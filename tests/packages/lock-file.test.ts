// Do only the packages that we named come in, each as it was when it was named, and does none of them run anything by itself?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAY_RUN_SCRIPTS } from '../../scripts/setup.mjs';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

/** Packages with an install script that is not run: each builds or thanks, and works without it. */
const MAY_NOT_RUN = [
  '@parcel/watcher',
  'antdv1',
  'core-js',
  'core-js-pure',
  'protobufjs',
  'swiper',
  'vue-demi',
];

// npm's own format
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//u, '');

describe('T17: the lock file', () => {
  it('names for every package what its bytes hash to', () => {
    expect(lock.lockfileVersion).toBe(3);
    const without = packages.filter(([, { integrity }]) => !/^sha512-/u.test(integrity ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('takes nothing from an address, a folder or a repository', () => {
    const elsewhere = packages.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('has no package that would run something at installation but those we know', () => {
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect([...new Set(running)].sort()).toEqual([...MAY_RUN_SCRIPTS, ...MAY_NOT_RUN].sort());
  });
});

it('T17: every direct dependency is pinned to one version', () => {
  const wishes = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(wishes.filter(([, wish]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/u.test(wish))).toEqual([]);
});

it('T17: nothing is installed that the lock file does not name, and no script runs unasked', () => {
  const files = ['scripts/setup.mjs', '.github/workflows/ci.yml', '.github/workflows/release.yml'];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toMatch(/npm install\b|npm i\b|npm\('install'/u);
    expect(text, file).toContain('--ignore-scripts');
  }
});
