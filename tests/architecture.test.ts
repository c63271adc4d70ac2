// Does every import point the right way, and does every file keep to its size? Reads the import lines of the tree.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '..');
const FOLDERS = ['entrypoints', 'lib', 'rules', 'scripts', 'tests'];
const MAX_LINES = 300;

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

describe('imports point from the surfaces to the core', () => {
  it('keeps the engine free of filing, browser and extension', () => {
    expect(
      offenders('lib/rules/', /^(lib\/(?!rules\/)|entrypoints|rules\/|wxt|preact|idb|hash-wasm)/),
    ).toEqual([]);
  });

  it('lets only the reference file use json-rules-engine', () => {
    const allowed = (entry: Import) => /^(lib\/rules\/reference\.ts|tests\/|scripts\/)/.test(entry.file);
    expect(imports.filter((entry) => entry.target === 'json-rules-engine' && !allowed(entry))).toEqual([]);
  });

  it('keeps filing free of page, vault, surfaces and extension', () => {
    expect(
      offenders('lib/filing/', /^(lib\/(page|vault|ui|messages|view)|entrypoints|wxt|preact|idb)/),
    ).toEqual([]);
  });

  it('gives page code nothing but types of filing, and no vault', () => {
    expect(offenders('lib/page/', /^(lib\/(vault|ui|messages)|entrypoints|wxt|preact|idb|zod)/)).toEqual([]);
  });

  it('keeps the vault free of page, surfaces and extension', () => {
    expect(offenders('lib/vault/', /^(lib\/(page|ui|rules|messages)|entrypoints|wxt|preact)/)).toEqual([]);
  });

  it('keeps components free of the extension and the vault', () => {
    expect(offenders('lib/ui/', /^(lib\/vault|entrypoints|wxt|webextension-polyfill|zod)/)).toEqual([]);
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
    expect(offenders('entrypoints/overlay.content/', heavy, (entry) => entry.typeOnly)).toEqual([]);
    expect(offenders('lib/page/', heavy, (entry) => entry.typeOnly)).toEqual([]);
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
