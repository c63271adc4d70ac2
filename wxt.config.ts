// How the extension is built: permissions, hosts and the page policy, the same for every browser.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { MANIFEST } from './lib/recognition/engine/manifest';
import { name, version } from './package.json';
import hosts from './rules/portals/hosts.json';
import { alikeTogetherInBuild } from './scripts/build/alike-together';
import { billOf, noticeOf, packageCollector } from './scripts/build/bundled-packages';
import { collectRules } from './scripts/build/collect-rules';
import { keptMinified } from './scripts/build/kept-minified';
import { latePatternsInBuild } from './scripts/build/late-patterns';
import { noCodeFromStrings } from './scripts/build/no-code-from-strings';
import { LITE, recognitionFiles, withoutReading } from './scripts/build/recognition-files';

/** Of its two entries the one that does not carry the WebAssembly file: that one is in the build by its address. */
const RUNTIME = fileURLToPath(
  new URL('./node_modules/onnxruntime-web/dist/ort.wasm.min.mjs', import.meta.url),
);

const PAGE_POLICY = [
  "default-src 'self'",
  "connect-src 'self' https:", // the store of a team, only where the person allowed its address
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default', // lib/extension/own-scripts.ts
].join('; ');

// WXT takes the mode's name for the environment: the build without reading would be one for development, with paths of this machine in it.
if (process.env.NODE_ENV === LITE) process.env.NODE_ENV = 'production';
const IN_PRODUCTION = JSON.stringify('production');

const bundled = packageCollector(fileURLToPath(new URL('.', import.meta.url)));
/** Packages whose files are copied into the build; those of the bundle are found in it. */
const COPIED = [MANIFEST.package, MANIFEST.runtime.package, 'pdfjs-dist'];

const SCRIPT_LIFE = fileURLToPath(new URL('./lib/extension/script-life.ts', import.meta.url));

/** What runs in portal pages. */
const PAGE_SCRIPTS = new Set(['page', 'page-reader', 'page-overlay', 'page-writer']);

/**
 * What portal pages load is made as small as it can be: its two calls to the browser answer alike in all of them, so
 * that the polyfill stays out of it, the life of a script is our own short one, and terser's later looks take another
 * fiftieth away; what `alike-together.ts` does takes as much again. Functions put before everything else make the script that reads a seventieth smaller, and the one that
 * writes larger.
 */
function makeSmall(config: InlineConfig, areFunctionsFirst: boolean): void {
  const alias = config.resolve?.alias;
  if (Array.isArray(alias) || alias === undefined || !('wxt/browser' in alias))
    throw new Error(
      'the polyfill stands in for wxt/browser in another way now; see the hook in wxt.config.ts',
    );
  Reflect.deleteProperty(alias, 'wxt/browser');
  Object.assign(alias, { 'wxt/utils/content-script-context': SCRIPT_LIFE });
  config.build = {
    ...config.build,
    minify: 'terser',
    terserOptions: {
      compress: {
        passes: 4,
        ecma: 2022,
        unsafe_arrows: true,
        inline: 1,
        sequences: false,
        hoist_funs: areFunctionsFirst,
        lhs_constants: false, // null !== one, as without it, is longer once compressed
      },
      ecma: 2022,
      safari10: false, // asked for by the bundler; no browser that loads this script needs it
    },
  };
}

export default defineConfig({
  imports: false,
  hooks: {
    // A faulty rule file ends the build with its name and place.
    'build:before': () => collectRules(),
    // Named here and not in the script itself, which would carry the list into every page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script' && entrypoint.name === 'page')
          entrypoint.options.matches = hosts.hosts.map(({ match }) => match);
    },
    'build:publicAssets': ({ config }, assets) => {
      assets.push(...recognitionFiles(config.root, config.mode));
      const packages = bundled.packages(config.mode === LITE ? [] : COPIED);
      assets.push({ relativeDest: 'NOTICE.txt', contents: noticeOf(packages) });
      assets.push({ relativeDest: 'bill.cdx.json', contents: billOf({ name, version }, packages) });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const areInPages = entrypoints.every(({ name }) => PAGE_SCRIPTS.has(name));
      // packages ask for the environment; WXT's logger asks for the mode, which nothing of ours in a page does
      if (config.mode === LITE)
        config.define = {
          ...config.define,
          'process.env.NODE_ENV': IN_PRODUCTION,
          ...(areInPages && { 'import.meta.env.MODE': IN_PRODUCTION }),
        };
      if (!areInPages) return;
      config.plugins = [...(config.plugins ?? []), latePatternsInBuild()];
      makeSmall(
        config,
        entrypoints.some(({ name }) => name === 'page-reader'),
      );
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  // a worker is a bundle of its own, to which the plugins of pages do not come
  vite: ({ mode }) => ({
    resolve: { alias: { 'onnxruntime-web/wasm': RUNTIME } },
    plugins: [
      preact(),
      noCodeFromStrings(),
      bundled.plugin(),
      keptMinified(),
      alikeTogetherInBuild((minify) => minify === 'terser'),
      ...(mode === LITE ? [withoutReading()] : []),
    ],
    worker: { plugins: () => [noCodeFromStrings(), bundled.plugin()] },
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'notifications',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // the same pages as the script that reads; the one that writes is brought in when the person presses fill
    host_permissions: hosts.hosts.map(({ match }) => match),
    // asked for when the vault is made; taken back in the settings
    optional_permissions: ['idle'],
    // asked for one address at a time, when the person adds it
    optional_host_permissions: ['https://*/*'],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
      fill: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFill__' },
      recheck: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandRecheck__' },
      lock: { description: '__MSG_commandLock__' },
    },
    ...(manifestVersion === 3 ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'beiantong@example.org',
              strict_min_version: '140.0',
              // without a team nothing is sent; what a team shares goes to a store of its own, sealed
              data_collection_permissions: {
                required: ['none'],
                optional: ['personallyIdentifyingInfo'],
              },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
