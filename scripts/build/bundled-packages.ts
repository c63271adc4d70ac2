// Which packages are in a build? Taken from the bundler's chunks, so that the list cannot become outdated.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is in the build. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** The texts of its licence and notice files, in the order of the file names. */
  readonly texts: readonly string[];
}

/** Helper modules that a tool adds to the bundle under a path of its own. */
const WRITTEN_BY: readonly (readonly [RegExp, string])[] = [
  [/^\0?(vite|virtual:vite)\b/, 'vite'],
  [/^\0?rolldown\b/, 'rolldown'],
  [/^\0?virtual:wxt/, 'wxt'],
];
const TEXTS = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/** Collects the packages while every part of the extension is bundled: pages, scripts and workers. */
export function packageCollector(root: string): {
  readonly plugin: () => Plugin;
  /** The packages of all bundles so far, and those named in `others`, sorted; throws when one states no licence. */
  readonly packages: (others: readonly string[]) => readonly BundledPackage[];
} {
  const folders = new Set<string>();
  const plugin = (): Plugin => ({
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id, root) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  });
  const packages = (others: readonly string[]) => {
    const named = others.map((name) => join(root, 'node_modules', name));
    const found = [...folders, ...named].map(describePackage);
    // by name, because one folder can be reached by two paths
    const once = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
    return [...once.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  };
  return { plugin, packages };
}

/** The folder of the package that a module belongs to; null for our own modules. */
export function packageFolder(id: string, root: string): string | null {
  const writer = WRITTEN_BY.find(([begins]) => begins.test(id))?.[1];
  if (writer !== undefined) return join(root, 'node_modules', writer);
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const mark = `node_modules${sep}`;
  if (!file.includes(mark)) return null;
  for (let at = dirname(file); at.includes(mark); at = dirname(at)) {
    const about = join(at, 'package.json'); // a folder within a package may have a package.json that only gives the module format
    if (existsSync(about) && 'version' in JSON.parse(readFileSync(about, 'utf8'))) return at;
  }
  throw new Error(`${file} belongs to no package`);
}

function describePackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence in its package.json`);
  const files = readdirSync(folder).filter((file) => TEXTS.test(file));
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence: license, texts };
}

/** The NOTICE of a build: each package with its licence; a text shared by several packages is printed once, after them. */
export function noticeOf(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, texts } of packages)
    for (const text of texts.length > 0 ? texts : [`Licence: ${licence}`])
      byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  const head = 'Packages of others of which this extension holds code or data, each with its licence.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The same packages as a CycloneDX 1.5 bill of materials; without a time, so that the same build gives the same file. */
export function billOf(
  own: { readonly name: string; readonly version: string },
  packages: readonly BundledPackage[],
): string {
  const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: { type: 'application', ...own, 'bom-ref': purl(own.name, own.version) } },
      components: packages.map(({ name, version, licence }) => ({
        type: 'library',
        'bom-ref': purl(name, version),
        name,
        version,
        purl: purl(name, version),
        licenses: [{ expression: licence }],
      })),
    },
    null,
    2,
  )}\n`;
}
