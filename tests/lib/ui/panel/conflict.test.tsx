// @vitest-environment happy-dom
// Is evidence that may belong to somebody else shown without blocking anything, and without a complete number?
import { expect, it } from 'vitest';
import { Doubts } from '../../../../lib/ui/panel/conflict';
import { createTranslate } from '../../../../lib/ui/translate';
import { show } from '../render';

const t = createTranslate('zh');

it('reports a name in help or in an example that is not the client’s', () => {
  const doubts = [
    { kind: 'name' as const, page: '南京样例贸易有限公司', client: '甲', where: '填写示例' },
    { kind: 'number' as const, page: '91320102MA1XK7N20T', client: '91330106MA0AHL014E', where: '' },
  ];
  const { one, all, root } = show(<Doubts doubts={doubts} t={t} />);
  expect(one('panel-identity-doubts').textContent).toContain('南京样例贸易有限公司');
  expect(root.outerHTML).not.toContain('91320102MA1XK7N20T');
  expect(all('panel-identity-conflict')).toEqual([]);
});

it('is not shown when there is nothing to report', () => {
  const { all } = show(<Doubts doubts={[]} t={t} />);
  expect(all('panel-identity-doubts')).toEqual([]);
});
