// Does every import point the right way, and does every file keep to its size and place? Reads the syntax of every source.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../lib/protocol/protocol';
import { browserUsesOf } from '../scripts/figures/browser-use';
import { functionsOf, MOST_LINES } from '../scripts/figures/functions';
import { chaptersUp, circlesOf, importsUp, LAYERS, layerOf, looseFiles } from '../scripts/figures/layers';
import { FOLDERS, type Import, readSources } from '../scripts/figures/sources';

const ROOT = resolve(__dirname, '..');
const MAX_LINES = 300;

/** Exceptions, each with its reason. */
const ALLOWED = new RegExp(
  [
    'lib/page/recognise/portal-(file|address)\\.ts zod', // portal files are parsed in the background only
    'lib/filing/regions/\\S+ rules/regions/\\S+\\.json', // the divisions are plain data
  ]
    .map((pair) => `^${pair}`)
    .join('|'),
);

const sources = readSources(ROOT);
const imports = sources.flatMap((source) => source.imports);
const below = (folder: string) => imports.filter((entry) => entry.file.startsWith(folder));
const lines = (entries: readonly Import[]) => entries.map(({ file, target }) => `${file} imports ${target}`);
const offenders = (folder: string, forbidden: RegExp, allow: (entry: Import) => boolean = () => false) =>
  lines(below(folder).filter((entry) => forbidden.test(entry.target) && !allow(entry)));

/** What a folder may not use besides what stands above it. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'lib/rules': /^(wxt|preact|idb|hash-wasm|@wxt-dev|webextension-polyfill)/,
  'lib/filing': /^(rules\/|wxt|preact|idb|hash-wasm|@wxt-dev|webextension-polyfill)/,
  'lib/page': /^(rules\/|wxt|preact|idb|hash-wasm|webextension-polyfill|zod)/,
  'lib/protocol': /^(rules\/|wxt|preact|idb|hash-wasm|webextension-polyfill)/,
  'lib/vault': /^(rules\/|lib\/(page|rules)\/|wxt|preact|webextension-polyfill)/,
  'lib/team': /^(lib\/(page|rules)\/|rules\/|wxt|preact|webextension-polyfill)/,
  'lib/exchange': /^(wxt|preact|webextension-polyfill)/,
  'lib/pictures': /^(wxt|preact|webextension-polyfill)/,
  'lib/ui': /^(lib\/(vault|exchange|pictures)\/|rules\/|wxt|webextension-polyfill|zod)/,
  'lib/app': /^(preact|webextension-polyfill|wxt)/,
  'lib/extension': /^lib\/app\//,
};

describe('imports point from the surfaces to the core', () => {
  it('has a layer for every file, and no loose file in lib', () => {
    expect(sources.map(({ file }) => file).filter((file) => layerOf(file) < 0)).toEqual([]);
    expect(looseFiles(sources)).toEqual([]);
    const folders = LAYERS.flat();
    expect(folders.filter((folder) => !sources.some(({ file }) => file.startsWith(`${folder}/`)))).toEqual(
      [],
    );
    expect(FOLDERS.filter((folder) => !folders.some((one) => one.split('/')[0] === folder))).toEqual([]);
  });

  it('finds the file behind every import of ours', () => {
    const isOurs = (path: string) => FOLDERS.some((folder) => path.startsWith(`${folder}/`));
    const isThere = (path: string) => existsSync(join(ROOT, path));
    expect(lines(imports.filter(({ target }) => isOurs(target) && !isThere(target)))).toEqual([]);
  });

  it('never imports from a higher layer, nor from a neighbour on the same one', () => {
    expect(lines(importsUp(imports))).toEqual([]);
  });

  it('never imports from a later chapter of the same folder', () => {
    expect(lines(chaptersUp(imports))).toEqual([]);
  });

  it('has no circle of imports, those of types included', () => {
    expect(circlesOf(sources)).toEqual([]);
  });

  it('calls the browser only in lib/extension and the entrypoints', () => {
    const within = sources.filter(({ file }) => /^(lib|rules)\/(?!extension\/)/.test(file));
    expect(within.flatMap((source) => browserUsesOf(source).map((use) => `${source.file}: ${use}`))).toEqual(
      [],
    );
  });

  it.each(Object.entries(FORBIDDEN))('keeps out of %s what does not belong there', (folder, forbidden) => {
    const isAllowed = (entry: Import) => ALLOWED.test(`${entry.file} ${entry.target}`);
    expect(offenders(`${folder}/`, forbidden, isAllowed)).toEqual([]);
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
    expect(offenders('entrypoints/page.content/', heavy, isLight)).toEqual([]);
    expect(offenders('entrypoints/page-reader/', heavy, isLight)).toEqual([]);
    expect(offenders('entrypoints/page-overlay/', heavy, isLight)).toEqual([]);
    expect(offenders('lib/page/', heavy, isLight)).toEqual([]);
  });
});

describe('what is known of component libraries stands in one place', () => {
  it('names no class of a page outside its tables', () => {
    const tables = ['component-libraries', 'opened-parts'].map((name) => `lib/page/dom/${name}.ts`);
    const names = /\[class[$*^]?=|hasToken\([^)]*\/[^)]*\/u/;
    const reading = sources.filter(({ file }) =>
      /^(lib\/page|entrypoints\/(page\.content|page-reader|page-overlay))\//.test(file),
    );
    const naming = reading.filter(({ text }) => names.test(text)).map(({ file }) => file);
    expect(naming.toSorted()).toEqual(tables);
  });
});

describe('what our own surfaces may say', () => {
  it('has no kind of message that nobody sends', () => {
    const senders = sources.filter(({ file }) => /^(entrypoints|lib\/(ui|extension))\//.test(file));
    const isSent = (kind: string) => senders.some(({ text }) => text.includes(`'${kind}'`));
    expect(Object.keys(PROTOCOL).filter((kind) => !isSent(kind))).toEqual([]);
  });
});

describe('tests are found by the name of what they test', () => {
  it('has a source of the same stem for every test that mirrors a folder; the others stand in a folder of their own kind', () => {
    // tests/ itself, walks and data run over many sources, the rest over pages, portals and browsers
    const mirrored = /^tests\/((?:lib|entrypoints|scripts)\/.+)\.test\.tsx?$/;
    const stems = new Set(sources.map(({ file }) => file.replace(/\.(tsx?|mjs)$/, '')));
    const homeless = sources.filter(({ file }) => {
      const [, stem] = mirrored.exec(file) ?? [];
      return stem !== undefined && !stems.has(stem);
    });
    expect(
      homeless.map(({ file }) => `${file}: move it beside its source's place, or to tests/walks`),
    ).toEqual([]);
  });
});

describe('files can be read in one sitting', () => {
  it(`has no file over ${MAX_LINES} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > MAX_LINES);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it(`has no style sheet over ${MAX_LINES} lines`, () => {
    const sheets = FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.css'))
        .map((path) => join(folder, path)),
    );
    const long = sheets.filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MAX_LINES,
    );
    expect(sheets).not.toEqual([]);
    expect(long).toEqual([]);
  });

  it(`has no function over ${MOST_LINES} lines outside the tests`, () => {
    const long = sources
      .filter(({ file }) => !file.startsWith('tests/'))
      .flatMap(functionsOf)
      .filter(({ lines: count }) => count > MOST_LINES);
    expect(
      long.map(({ file, name, line, lines: count }) => `${file}:${line} ${name}: ${count} lines`),
    ).toEqual([]);
  });

  it('opens every source file with a comment that says what it answers', () => {
    const silent = sources.filter(({ text }) => !/^(#!.*\n)?(\/\/|\/\*)/.test(text));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

describe('the types of every file are checked', () => {
  const projectOf = (file: string) =>
    JSON.parse(readFileSync(join(ROOT, file), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as {
      readonly include?: readonly string[];
      readonly exclude: readonly string[];
    };

  it('by a project of its own where the main one leaves a folder out', () => {
    const left = projectOf('tsconfig.json').exclude.filter((path) => /^(?:scripts|tests)\//.test(path));
    const kits = projectOf('tsconfig.kits.json').include ?? [];
    const unchecked = left
      .map((path) => path.replace(/\/\*\.tsx$/, ''))
      .filter((folder) => !kits.includes(folder) && !existsSync(join(ROOT, folder, 'tsconfig.json')));
    expect(left.length).toBeGreaterThan(0);
    expect(unchecked).toEqual([]);
  });
});

describe('text from data is only ever text', () => {
  it('T13: never turns strings into markup or code', () => {
    const bans =
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    const shipped = sources.filter(({ file }) => /^(entrypoints|lib|rules)\//.test(file));
    expect(shipped.filter(({ text }) => bans.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('T9: has no listener for messages that a page could forge', () => {
    const pageSide = sources.filter(({ file }) =>
      /^(entrypoints\/(page\.content|page-reader)|lib\/page)\//.test(file),
    );
    const listens = /addEventListener\(\s*['"]message['"]/;
    expect(pageSide.filter(({ text }) => listens.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
