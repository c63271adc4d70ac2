// In which direction may an import point, and which imports point up or form a cycle?
import type { Import, Source } from './sources';

/**
 * From low to high; an import may only point down or stay in its layer. Folders on one line do not import each other.
 * `rules/` is data that its `index.ts` opens with the parsers of `lib/filing`.
 */
export const LAYERS: readonly (readonly string[])[] = [
  ['lib/rules'],
  ['lib/filing'],
  ['rules'],
  ['lib/page'],
  ['lib/protocol'],
  ['lib/vault'],
  ['lib/pictures', 'lib/exchange', 'lib/recognition', 'lib/team'],
  ['lib/ui', 'lib/app'],
  ['lib/extension'],
  ['entrypoints'],
  ['scripts', 'tests'],
];

/** The chapters of a folder, from low to high: each imports only from those before it. */
const CHAPTERS: Readonly<Record<string, readonly string[]>> = {
  'lib/filing': [
    'numbers',
    'regions',
    'client',
    'rulebook',
    'facts',
    'refusals',
    'report',
    'calendar',
    'site',
    'rulebook-tools',
  ],
  'lib/page': ['dom', 'shown', 'widgets', 'read', 'recognise', 'plan', 'write'],
  'lib/vault': ['crypto', 'store', 'clients', 'access', 'copy', 'backup'],
};

/** The imports from a later chapter of the same folder. */
export function chaptersUp(imports: readonly Import[]): readonly Import[] {
  return Object.entries(CHAPTERS).flatMap(([folder, chapters]) => {
    const chapterOf = (path: string) =>
      path.startsWith(`${folder}/`)
        ? chapters.indexOf(path.slice(folder.length + 1).split('/')[0] ?? '')
        : -1;
    return imports.filter(({ file, target }) => chapterOf(file) >= 0 && chapterOf(target) > chapterOf(file));
  });
}

/** The index in `LAYERS` to which a file belongs; -1: none. */
export function layerOf(path: string): number {
  return LAYERS.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

const folderOf = (path: string) => LAYERS.flat().find((folder) => path.startsWith(`${folder}/`));

/**
 * The imports from a higher layer, or from a neighbour in the same one. Scripts and tests may import each other. JSON is plain
 * data; a file without a layer is reported by `looseFiles` or the test, not here.
 */
export function importsUp(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ file, target }) => {
    const [from, to] = [layerOf(file), layerOf(target)];
    if (from < 0 || target.endsWith('.json')) return false;
    return to > from || (to === from && folderOf(file) !== folderOf(target) && to < LAYERS.length - 1);
  });
}

/** The files that are directly in `lib/` and so in no layer. */
export function looseFiles(sources: readonly Source[]): readonly string[] {
  return sources.map(({ file }) => file).filter((file) => /^lib\/[^/]+$/.test(file));
}

/**
 * The import cycles: every group of files that all reach each other, the largest first, files in order. By Tarjan's algorithm:
 * a file closes a group when nothing it reaches leads to a file before it.
 */
export function circlesOf(sources: readonly Source[]): readonly (readonly string[])[] {
  const targets = new Map(sources.map(({ file, imports }) => [file, imports.map(({ target }) => target)]));
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const target of targets.get(file) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === number) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || targets.get(file)?.includes(file)) circles.push(group.sort());
    }
    return low;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles.sort((one, other) => other.length - one.length);
}
