// What reading certificates brings into a build: every file of the manifest, by its sum; nothing in the lite build.
import { resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import { recognitionFiles, withoutReading } from '@/scripts/build/recognition-files';

const ROOT = resolve(__dirname, '../../..');

describe('the files of a build', () => {
  it('are those of the manifest and a notice', () => {
    const names = recognitionFiles(ROOT, 'production').map(({ relativeDest }) => relativeDest);
    const wanted = [...Object.values(MANIFEST.models), ...MANIFEST.runtime.files].map(({ file }) => file);
    const pdf = [
      'pdf.worker.min.mjs',
      'wasm/jbig2.wasm',
      'cmaps/UniGB-UTF16-H.bcmap',
      'cmaps/GBK-EUC-H.bcmap',
    ];
    expect(names).toEqual(
      expect.arrayContaining([...wanted, ...pdf, 'NOTICE.txt'].map((file) => `recognition/${file}`)),
    );
  });

  it('are none in the lite build', () => {
    expect(recognitionFiles(ROOT, 'lite')).toEqual([]);
  });

  it('bring no code of reading along in the lite build', async () => {
    const page = `import { recognition } from '@/lib/extension/read-papers'; globalThis.reads = recognition !== null;`;
    const answer = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, rollupOptions: { input: 'page' } },
      plugins: [
        withoutReading(),
        {
          name: 'page',
          resolveId: (asked) => (asked === 'page' ? asked : null),
          load: (id) => (id === 'page' ? page : null),
        },
      ],
    });
    const [only, ...others] = [answer].flat().flatMap((one) => ('output' in one ? one.output : []));
    expect(others).toEqual([]);
    expect(only?.type === 'chunk' && only.code).toContain('reads = false');
  });

  it('end the build when a file is missing', () => {
    expect(() => recognitionFiles(resolve(ROOT, 'docs'), 'production')).toThrow(/is missing: run npm ci/);
  });
});
