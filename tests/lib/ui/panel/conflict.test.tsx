// @vitest-environment happy-dom
// Is evidence that may belong to somebody else shown without blocking anything, and without a complete number?
import { expect, it, vi } from 'vitest';
import { Conflict, Doubts } from '../../../../lib/ui/panel/conflict';
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

it('offers to put back what was changed after the fill before it offers another client, where nothing else conflicts', () => {
  const conflicts = [
    { kind: 'domain' as const, page: 'yunfan-sampel.com', client: 'yunfan-sample.com', where: '域名' },
  ];
  const [putBack, none] = [vi.fn(), () => {}];
  const shared = { conflicts, t, isWrong: false, override: none, unbind: none };
  const { one, text } = show(<Conflict {...shared} slip={{ label: '域名', putBack }} />);
  expect(text()).toContain('“域名”现在与档案不同');
  expect(text()).not.toContain('页面上的主体与所选档案不一致');
  one('panel-slip').click();
  expect(putBack).toHaveBeenCalledOnce();
  expect(show(<Conflict {...shared} />).all('panel-slip')).toEqual([]);
});
