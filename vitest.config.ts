// How unit tests run: WXT's aliases, plain Node unless a file asks for a DOM.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const UNITS = ['tests/**/*.test.{ts,tsx}'];
/** What `npm run check` leaves to `npm test`: command lines that are started, vaults, networks that are run, long walks and many made cases. */
const SLOW = [
  'tests/{scripts,cluster,team,lib/vault}/**/*.test.ts',
  'tests/walks/{two-windows,merge-pairs,equality,backup,export,vectors,vault-*,mutated-*,ordinary-*}.test.ts',
  'tests/walks/{restore-by-ancestry,team-rescue,team-many,page-costs,other-provinces,agency-tables}.test.ts',
  'tests/walks/{editor-words,list-words,payloads,typed-profile}.test.tsx',
  'tests/{refusals,rules-lint,filing-cases,cases-reference}.test.ts',
  'tests/strangers{,.generated,.generator,.consoles,.labels}.test.ts',
  'tests/refusal-texts/*.test.ts',
  'tests/lib/app/state/rulebooks.test.ts',
  'tests/lib/filing/{rulebook-pack,rulebook-tools,numbers}/*.test.ts',
  'tests/lib/filing/report/{decision,batch,same-demand,upcoming}.test.ts',
  'tests/lib/exchange/{import/client-zip,import/pack-clients,table/read-xlsx}.test.ts',
  'tests/lib/app/{exchange/backup-job,vault/hint,clients/undecided,filings/many}.test.ts',
  'tests/lib/app/team/*.test.ts',
  'tests/{inputs/inputs,inputs/guided,bad-rules}.test.ts',
  'tests/lib/rules/{lint/lint,guards}.test.ts',
  'tests/lib/app/rules/handlers.test.ts',
  'tests/lib/page/read/kept-gather.test.ts',
  'tests/lib/recognition/engine/{folded-scales,net-in-parts,without-casts}.test.ts',
  'tests/lib/recognition/{quality/scan-of,pdf/pdf-page,worker/load-nets}.test.ts',
  'tests/lib/team/{receive-revisions,vault-sending,waiting,find-revisions,pull,push}.test.ts',
];
const BROWSERS = ['tests/browser/**', ...configDefaults.exclude, '.output/**'];
/** Files whose first line asks for a DOM: a worker keeps one page for all of them. */
const DOM = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`)
  .filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment happy-dom'));

/** Of the slow ones those that derive keys as the product does: the vault and its keys, and files that other programs and versions wrote. */
const VAULT = [
  'tests/lib/vault/{vault,access/*,crypto/*}.test.ts',
  'tests/walks/{vectors,vault-migrations}.test.ts',
];
/** All others open a vault for something else and do not pay its price. */
const QUICK = { 'hash-wasm': fileURLToPath(new URL('tests/quick-argon2.ts', import.meta.url)) };

/**
 * The projects run one after the other, and the files of one share what they import: reading rulebook and schemas anew
 * for each file took longer than the tests. A file therefore leaves nothing behind; what it stubs is taken back for it.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    maxWorkers: '100%', // the default leaves a core unused, which on two of them is half
    testTimeout: 120_000, // a time-out tells of something that hangs, not of a slow machine
    hookTimeout: 120_000,
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: UNITS,
          exclude: [...BROWSERS, ...SLOW, ...DOM],
          alias: QUICK,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          setupFiles: 'tests/empty-page.ts',
          include: DOM,
          exclude: [...BROWSERS, ...SLOW],
          alias: QUICK,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW,
          exclude: [...BROWSERS, ...VAULT],
          alias: QUICK,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: { name: 'vault', include: VAULT, sequence: { groupOrder: 4 } },
      },
    ],
  },
});
