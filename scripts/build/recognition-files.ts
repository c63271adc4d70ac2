// Which files does reading certificates bring into a build? Networks and runtime from node_modules, checked by their sums.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { MANIFEST } from '../../lib/recognition/engine/manifest';
import { MODEL_FOLDER } from '../../lib/recognition/worker/messages';

/** The build without reading: `wxt build --mode lite`. */
export const LITE = 'lite';

/** Leaves the code that reads out of a build too: its module gives way to one that says there is none. */
export function withoutReading(): Plugin {
  return {
    name: 'without-reading',
    enforce: 'pre',
    resolveId: (asked) =>
      asked.endsWith('/extension/read-papers') ? join(ROOT, 'lib/extension/no-reading.ts') : null,
  };
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the build: copied from a place, or with contents of its own. */
export type BuildFile =
  | { readonly absoluteSrc: string; readonly relativeDest: string }
  | { readonly contents: string; readonly relativeDest: string };

/** The files of a build in this mode; a missing or changed one ends the build. */
export function recognitionFiles(root: string, mode: string): readonly BuildFile[] {
  if (mode === LITE) return [];
  const { models, runtime } = MANIFEST;
  const parts = [
    ...Object.values(models).map((model) => ({ ...model, from: join(MANIFEST.package, MANIFEST.folder) })),
    ...runtime.files.map((file) => ({ ...file, from: join(runtime.package, runtime.folder) })),
  ];
  const copied = parts.map(({ file, sha256, from }) => ({
    absoluteSrc: checked(join(root, 'node_modules', from, file), sha256),
    relativeDest: `${MODEL_FOLDER}/${file}`,
  }));
  return [
    ...copied,
    ...pdfFiles(root),
    { relativeDest: `${MODEL_FOLDER}/NOTICE.txt`, contents: notice(root) },
  ];
}

/** What pdf.js wants beside its code: its worker, tables of Chinese character codes, decoders of scanned pages. */
function pdfFiles(root: string): readonly BuildFile[] {
  const from = join(root, 'node_modules/pdfjs-dist');
  const tables = readdirSync(join(from, 'cmaps')).filter((name) => CHINESE_TABLES.test(name));
  const files = [
    ['build/pdf.worker.min.mjs', 'pdf.worker.min.mjs'],
    ['wasm/jbig2.wasm', 'wasm/jbig2.wasm'],
    ['wasm/openjpeg.wasm', 'wasm/openjpeg.wasm'],
    ...tables.map((name) => [`cmaps/${name}`, `cmaps/${name}`] as const),
  ] as const;
  return files.map(([file, to]) => ({
    absoluteSrc: join(from, file),
    relativeDest: `${MODEL_FOLDER}/${to}`,
  }));
}

const CHINESE_TABLES = /^(Adobe-(GB1|CNS1)-UCS2|UniGB|UniCNS|GB|H|V|ETen|B5|HKscs)/;

function checked(path: string, sha256: string): string {
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm ci`);
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (found !== sha256) throw new Error(`${path} is not the file of the manifest: its SHA-256 is ${found}`);
  return path;
}

/** Whose work the files are, and under which licences; the text of Apache 2.0 stands in a package of its own. */
function notice(root: string): string {
  const apache = readFileSync(join(root, 'node_modules/pdfjs-dist/LICENSE'), 'utf8');
  const { models, runtime } = MANIFEST;
  const names = Object.values(models).map(({ file }) => file);
  return [
    `${names.join(', ')}: networks and signs of PaddleOCR, copyright PaddlePaddle Authors, Apache License 2.0,`,
    `as packed in ${MANIFEST.package} (MIT).`,
    '',
    `${runtime.files.map(({ file }) => file).join(', ')}: ONNX Runtime, copyright Microsoft Corporation, MIT License:`,
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
    'documentation files (the "Software"), to deal in the Software without restriction, including without limitation',
    'the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and',
    'to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above',
    'copyright notice and this permission notice shall be included in all copies or substantial portions of the',
    'Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.',
    '',
    'pdf.js: copyright Mozilla Foundation, Apache License 2.0.',
    '',
    apache,
  ].join('\n');
}
