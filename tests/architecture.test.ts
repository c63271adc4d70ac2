// Does every import point the right way, and does every file keep to its size? Reads the import lines of the tree.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '..');
const FOLDERS = ['entrypoints', 'lib', 'rules', 'scripts', 'tests'];
const MAX_LINES = 300;

/** Exceptions, each with its reason. */
const ALLOWED = new RegExp(
  [
    'lib/page/recognise/portal-(file|address)\\.ts zod', // portal files are parsed in the background only
    'lib/filing/regions/\\S+ rules/regions/\\S+\\.json', // the divisions are plain data
    'lib/app/\\S+ (entrypoints/background/|wxt/browser)', // until what the browser gives is handed in
  ]
    .map((pair) => `^${pair}`)
    .join('|'),
);

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name.startsWith('.')) return [];
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return /\.(ts|tsx|mjs)$/.test(name) ? [relative(ROOT, path)] : [];
  });
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const target = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { file, target, typeOnly: match[1] !== undefined };
  });
}

const sources = FOLDERS.flatMap((folder) => sourcesBelow(join(ROOT, folder)));
const imports = sources.flatMap(importsOf);
const below = (folder: string) => imports.filter((entry) => entry.file.startsWith(folder));
const offenders = (folder: string, forbidden: RegExp, allow: (entry: Import) => boolean = () => false) =>
  below(folder)
    .filter((entry) => forbidden.test(entry.target) && !allow(entry))
    .map((entry) => `${entry.file} imports ${entry.target}`);

/**
 * Low to high; an import may only go down or stay. What stands on one line knows nothing of its neighbours.
 * `rules/` is data that its `index.ts` opens with the parsers of `lib/filing`.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/rules'],
  ['lib/filing'],
  ['rules'],
  ['lib/page'],
  ['lib/protocol'],
  ['lib/vault'],
  ['lib/pictures', 'lib/exchange', 'lib/recognition'],
  ['lib/ui'],
  ['lib/app', 'lib/extension'],
  ['entrypoints'],
  ['scripts', 'tests'],
];

/** What a folder may not use besides what stands above it. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'lib/rules': /^(wxt|preact|idb|hash-wasm|@wxt-dev|webextension-polyfill)/,
  'lib/filing': /^(rules\/|wxt|preact|idb|hash-wasm|@wxt-dev|webextension-polyfill)/,
  'lib/page': /^(rules\/|wxt|preact|idb|hash-wasm|webextension-polyfill|zod)/,
  'lib/protocol': /^(rules\/|wxt|preact|idb|hash-wasm|webextension-polyfill)/,
  'lib/vault': /^(rules\/|lib\/(page|rules)\/|wxt|preact|webextension-polyfill)/,
  'lib/exchange': /^(wxt|preact|webextension-polyfill)/,
  'lib/pictures': /^(wxt|preact|webextension-polyfill)/,
  'lib/ui': /^(lib\/(vault|exchange|pictures)\/|rules\/|wxt|webextension-polyfill|zod)/,
  'lib/app': /^(preact|webextension-polyfill|wxt)/,
};

function layerOf(path: string): number {
  return LAYERS.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

const folderOf = (path: string) => LAYERS.flat().find((folder) => path.startsWith(`${folder}/`));
const isOurs = (path: string) => FOLDERS.some((folder) => path.startsWith(`${folder}/`));

describe('imports point from the surfaces to the core', () => {
  it('has a layer for every file, and no loose file in lib', () => {
    expect(sources.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('never imports from a higher layer, nor from a neighbour on the same one', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!isOurs(target) || ALLOWED.test(`${file} ${target}`)) return false;
      const [from, to] = [layerOf(file), layerOf(target)];
      return to > from || (to === from && folderOf(file) !== folderOf(target) && to < LAYERS.length - 1);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))('keeps out of %s what does not belong there', (folder, forbidden) => {
    expect(
      offenders(`${folder}/`, forbidden, (entry) => ALLOWED.test(`${entry.file} ${entry.target}`)),
    ).toEqual([]);
  });

  it('lets only the reference file use json-rules-engine', () => {
    const allowed = (entry: Import) => /^(lib\/rules\/reference\.ts|tests\/|scripts\/)/.test(entry.file);
    expect(imports.filter((entry) => entry.target === 'json-rules-engine' && !allowed(entry))).toEqual([]);
  });

  it('never lets one entrypoint import another', () => {
    const roomOf = (path: string) => path.split('/')[1]?.replace(/\.(ts|tsx)$/, '');
    const crossing = below('entrypoints/').filter(
      (entry) => entry.target.startsWith('entrypoints/') && roomOf(entry.target) !== roomOf(entry.file),
    );
    expect(crossing).toEqual([]);
  });

  it('keeps engine, rulebook and zod out of what pages load', () => {
    const heavy = /^(zod|json-rules-engine|re2js|idb|hash-wasm|rules\/index|lib\/rules\/|lib\/vault\/)/;
    const isLight = (entry: Import) => entry.typeOnly || ALLOWED.test(`${entry.file} ${entry.target}`);
    expect(offenders('entrypoints/overlay.content/', heavy, isLight)).toEqual([]);
    expect(offenders('lib/page/', heavy, isLight)).toEqual([]);
  });
});

describe('files can be read in one sitting', () => {
  it(`has no file over ${MAX_LINES} lines`, () => {
    const long = sources.filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MAX_LINES,
    );
    expect(long).toEqual([]);
  });

  it('opens every source file with a comment that says what it answers', () => {
    const silent = sources.filter(
      (file) => !/^(#!.*\n)?(\/\/|\/\*)/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

describe('text from data is only ever text', () => {
  it('never turns strings into markup or code', () => {
    const bans =
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    const shipped = sources.filter((file) => /^(entrypoints|lib|rules)\//.test(file));
    expect(shipped.filter((file) => bans.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('has no listener for messages that a page could forge', () => {
    const pageSide = sources.filter((file) => /^(entrypoints\/overlay\.content|lib\/page)\//.test(file));
    const listens = /addEventListener\(\s*['"]message['"]/;
    expect(pageSide.filter((file) => listens.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
