// Is the built extension what we promise? Its hosts, its permissions, its page policy, and what a portal page has to load.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import hosts from '../../rules/portals/hosts.json';

const BUILD = '.output/chrome-mv3';
const CONTENT_BUDGET = 40_000;
/** The script that writes, which comes only when the person presses fill. */
const WRITER_BUDGET = 24_000;
const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
const gzipped = (file: string): number => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length;
const scripts = (readdirSync(BUILD, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
  file.endsWith('.js'),
);

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
    expect(manifest.content_security_policy.extension_pages).toContain("object-src 'none'");
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
    expect(told.sort()).toEqual([...asked, 'wasm-unsafe-eval'].sort());
  });

  it(`loads at most ${CONTENT_BUDGET} bytes (gzip) into a portal page`, () => {
    expect(gzipped('content-scripts/overlay.js')).toBeLessThanOrEqual(CONTENT_BUDGET);
  });

  it(`brings at most ${WRITER_BUDGET} more into it at the press of fill`, () => {
    expect(gzipped('page-writer.js')).toBeLessThanOrEqual(WRITER_BUDGET);
  });

  it('makes no code from strings', () => {
    const banned = /(?<![.\w])eval\([^)]*\)(?!\{)|new Function\(/; // not a method that happens to be called eval
    expect(scripts.filter((file) => banned.test(readFileSync(join(BUILD, file), 'utf8')))).toEqual([]);
  });
});
