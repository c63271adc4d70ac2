// How large and how connected is the code? Usage: npm run figures [-- CHECKOUT …]: one column per checkout, this one last.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { functionsOf, MOST_LINES } from './functions';
import { circlesOf, importsUp, looseFiles } from './layers';
import { placesOfActs } from './places';
import { readSources, type Source } from './sources';

const HERE = resolve(import.meta.dirname, '../..');
const TRIPS = 'tests/lib/app/tab/trips.ts';

/** The measurements of one checkout, by their names. */
type Figures = Readonly<Record<string, string>>;

async function figuresOf(root: string): Promise<Figures> {
  const all = readSources(root);
  const sources = all.filter(({ file }) => !file.startsWith('tests/'));
  return {
    ...sizesOf(sources),
    ...tanglesOf(sources),
    ...functionFigures(sources),
    ...(await tripsOf(root)),
  };
}

const linesIn = (sources: readonly Source[]): number =>
  sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);

function sizesOf(sources: readonly Source[]): Figures {
  const background = sources.filter(({ file }) => file.startsWith('entrypoints/background'));
  return {
    'source files': String(sources.length),
    'lines of source': String(linesIn(sources)),
    'files of the background entrypoint': String(background.length),
  };
}

function tanglesOf(sources: readonly Source[]): Figures {
  const circles = circlesOf(sources);
  return {
    'circles of imports, types included': `${circles.length} (${circles.flat().length} files)`,
    'imports that point up': String(importsUp(sources.flatMap(({ imports }) => imports)).length),
    'loose files in lib': String(looseFiles(sources).length),
    'places for a new act': String(placesOfActs(sources)),
  };
}

function functionFigures(sources: readonly Source[]): Figures {
  const lengths = sources.flatMap(functionsOf).map(({ lines }) => lines);
  const inOrder = lengths.toSorted((one, other) => one - other);
  return {
    'lines of a function, nine of ten at most': String(inOrder[Math.floor(inOrder.length * 0.9)] ?? 0),
    'lines of the longest function': String(inOrder.at(-1) ?? 0),
    [`functions over ${MOST_LINES} lines`]: String(lengths.filter((lines) => lines > MOST_LINES).length),
  };
}

/** Played through the checkout's own background; a checkout whose background needs a browser cannot be measured. */
async function tripsOf(root: string): Promise<Figures> {
  const path = join(root, TRIPS);
  if (!existsSync(path))
    return { 'messages of a fill': '-', 'views of a fill': '-', 'views of an opening': '-' };
  // the same module in every checkout that has it
  const trips = (await import(pathToFileURL(path).href)) as typeof import('../../tests/lib/app/tab/trips');
  const { fields, messages, views } = await trips.playFill();
  return {
    'messages of a fill': `n + ${messages - fields} (n = ${fields})`,
    'views of a fill': String(views),
    'views of an opening': String((await trips.playOpening()).length),
  };
}

const roots = [...process.argv.slice(2).map((path) => resolve(path)), HERE];
for (const root of roots)
  if (!existsSync(join(root, 'package.json'))) throw new Error(`${root}: no checkout of this project`);
const columns: Figures[] = [];
for (const root of roots) columns.push(await figuresOf(root));
for (const name of Object.keys(columns[0] ?? {}))
  console.log(`${name.padEnd(44)}${columns.map((figures) => (figures[name] ?? '-').padStart(18)).join('')}`);
