// Are circles, imports up and loose files found, however the import is written?
import { expect, it } from 'vitest';
import { chaptersUp, circlesOf, importsUp, looseFiles } from '../../../scripts/figures/layers';
import { checkoutOf } from './checkout';

it('finds circles of values, of types and of late imports, each once with all its files', () => {
  const sources = checkoutOf({
    'lib/filing/a.ts': `import { b } from './b';`,
    'lib/filing/b.ts': `export * from './c';`,
    'lib/filing/c.ts': `export type A = import('./a').A;`,
    'lib/filing/d.ts': `import type { E } from './e';\nimport './a';`,
    'lib/filing/e.ts': `export const d = () => import('@/lib/filing/d');`,
    'lib/filing/f.ts': `import type {} from './f';`,
    'lib/filing/g.ts': `import './a';\nimport './d';`,
  });
  expect(circlesOf(sources)).toEqual([
    ['lib/filing/a.ts', 'lib/filing/b.ts', 'lib/filing/c.ts'],
    ['lib/filing/d.ts', 'lib/filing/e.ts'],
    ['lib/filing/f.ts'],
  ]);
});

it('finds imports from a higher layer, a neighbour and a later chapter, and loose files', () => {
  const sources = checkoutOf({
    'lib/loose.ts': '',
    'lib/rules/low.ts': `import type { High } from '../ui/high';`,
    'lib/ui/high.ts': `import '../rules/low';`,
    'lib/app/one.ts': `import '../extension/other';`,
    'lib/extension/other.ts': '',
    'lib/page/dom/text.ts': `import '../write/fill';`,
    'lib/page/write/fill.ts': `import '../dom/text';`,
  });
  const imports = sources.flatMap((source) => source.imports);
  const files = (found: readonly { readonly file: string }[]) => found.map(({ file }) => file).sort();
  expect(files(importsUp(imports))).toEqual(['lib/app/one.ts', 'lib/rules/low.ts']);
  expect(files(chaptersUp(imports))).toEqual(['lib/page/dom/text.ts']);
  expect(looseFiles(sources)).toEqual(['lib/loose.ts']);
});
