// Does the NOTICE name each package that is in a bundle, once, with its licence?
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { billOf, noticeOf, packageCollector, packageFolder } from '../../../scripts/build/bundled-packages';

const root = mkdtempSync(join(tmpdir(), 'bundled-'));

function put(file: string, content: string): string {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), content);
  return join(root, file);
}

function putPackage(folder: string, about: object, text?: string): void {
  put(
    `${folder}/package.json`,
    JSON.stringify({ version: '1.0.0', license: 'MIT', main: 'index.js', ...about }),
  );
  put(
    `${folder}/index.js`,
    `export const value = ${JSON.stringify(folder)}; export const unused = 'left out';`,
  );
  if (text !== undefined) put(`${folder}/LICENSE`, text);
}

putPackage('node_modules/one', { name: 'one' }, 'the text of one');
putPackage('node_modules/@scope/two', { name: '@scope/two', license: 'ISC' }, 'the text of one');
putPackage('node_modules/one/node_modules/deep', { name: 'deep', version: '2.0.0' });
putPackage('node_modules/unseen', { name: 'unseen' }, 'never shown');
putPackage('node_modules/copied', { name: 'copied' }, 'the text of copied');
put('node_modules/one/esm/package.json', '{"type":"module"}');
put('node_modules/one/esm/part.js', "export { value as deep } from 'deep'; export const part = 1;");
const entry = put(
  'entry.js',
  "import { value } from 'one'; import { value as two } from '@scope/two'; import 'unseen';" +
    "import { part, deep } from 'one/esm/part.js'; console.log(value, two, part, deep);",
);

async function bundled() {
  const collector = packageCollector(root);
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [collector.plugin()],
    build: { write: false, rolldownOptions: { input: entry, treeshake: { moduleSideEffects: false } } },
  });
  return collector.packages(['copied']);
}

describe('the packages of a bundle', () => {
  it('are those of which something was put in, nested ones too, and those that are copied', async () => {
    expect((await bundled()).map(({ name, version }) => `${name} ${version}`)).toEqual([
      '@scope/two 1.0.0',
      'copied 1.0.0',
      'deep 2.0.0',
      'one 1.0.0',
    ]);
  });

  it('stand in the NOTICE with their texts, one that is shared only once', async () => {
    const notice = noticeOf(await bundled());
    expect(notice.split('the text of one')).toHaveLength(2);
    expect(notice).toContain('@scope/two 1.0.0 (ISC)\none 1.0.0 (MIT)\n\nthe text of one');
    expect(notice).toContain('deep 2.0.0 (MIT)\n\nLicence: MIT');
    expect(notice).not.toContain('unseen');
  });

  it('stand in the bill of materials, which is the same each time', async () => {
    const own = { name: 'ours', version: '3.0.0' };
    const bill = billOf(own, await bundled());
    expect(JSON.parse(bill).components.map(({ purl }: { purl: string }) => purl)).toContain(
      'pkg:npm/%40scope/two@1.0.0',
    );
    expect(billOf(own, await bundled())).toBe(bill);
  });

  it('end the build when one tells no licence', async () => {
    putPackage('node_modules/copied', { name: 'copied', license: undefined }, 'x');
    await expect(bundled()).rejects.toThrow('copied names no licence');
  });
});

it('knows a helper of a tool, a module of ours, and a file that belongs to nobody', () => {
  expect(packageFolder('\0vite/preload-helper.js', root)).toBe(join(root, 'node_modules', 'vite'));
  expect(packageFolder(join(root, 'lib/a.ts'), root)).toBeNull();
  expect(() => packageFolder(join(root, 'node_modules/nobody/a.js'), root)).toThrow('belongs to no package');
});
