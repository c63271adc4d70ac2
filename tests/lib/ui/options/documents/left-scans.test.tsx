// @vitest-environment happy-dom
// Is one reason told once, however many files it concerns?
import { expect, it } from 'vitest';
import type { FolderScan } from '../../../../../lib/ui/options/documents/folder-scan';
import { LeftScans } from '../../../../../lib/ui/options/documents/left-scans';
import { whyOpen } from '../../../../../lib/ui/options/documents/scan-lines';
import { createTranslate } from '../../../../../lib/ui/translate';
import { show } from '../../render';

const file = new File(['x'], 'x.png');
const scan = (path: string, part: Partial<FolderScan> = {}): FolderScan => ({
  ...{ path, file, client: null, candidates: [], document: null, side: null },
  ...part,
});

it('tells each reason once, above its files in order of name', () => {
  const { all } = show(
    <LeftScans
      t={createTranslate('zh')}
      rowId="row"
      why={(one) => whyOpen(createTranslate('zh'), one, { names: new Map() })}
      scans={[scan('b.png'), scan('c.png', { candidates: ['one', 'two'] }), scan('a.png'), scan('d.png')]}
      refused={new Map([['d.png', 'cancelled']])}
    />,
  );
  const words = all('folder-why').map((one) => one.textContent);
  expect(words).toHaveLength(3);
  expect(words.join()).toContain('文件名看不出是谁的');
  const rows = all('row').map((one) => one.querySelector('span')?.textContent);
  expect(rows.indexOf('b.png')).toBe(rows.indexOf('a.png') + 1);
});
