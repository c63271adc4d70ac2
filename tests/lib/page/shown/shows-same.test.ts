// Does a control show what was meant?
import { describe, expect, it } from 'vitest';
import type { WidgetKind } from '../../../../lib/page/model';
import { showsSame } from '../../../../lib/page/shown/shows-same';

describe('a control', () => {
  it.each([
    ['text', ['ABC-1 '], ['abc-1'], true],
    ['text', ['甲公司'], ['甲 公司'], true],
    ['text', ['甲公司'], ['乙公司'], false],
    ['text', [], [''], true],
    ['text', [], ['甲'], false],
    ['select', ['营业执照（个人或企业）'], ['营业执照'], true],
    ['select', ['企业'], ['企业单位'], false],
    ['select', ['i-sample-zj-0001 / 华东1（杭州） / 剩余 5 个'], ['i-sample-zj-0001'], true],
    ['select', ['i-sample-zj-0001-b / 华东1（杭州）'], ['i-sample-zj-0001'], false],
    ['select', ['xi-sample-zj-0001'], ['i-sample-zj-0001'], false],
    ['select', ['个人独资企业'], ['企业'], false],
    ['checkbox', ['b', 'a'], ['a', 'b'], true],
    ['checkbox', ['a', 'b', 'c'], ['a', 'b'], false],
    ['cascader', ['浙江省', '杭州市'], ['浙江省', '杭州市'], true],
    ['cascader', ['浙江省', '宁波市'], ['浙江省', '杭州市'], false],
    ['cascader', ['综合信息', '单位门户'], ['单位门户'], true],
    ['cascader', ['单位门户', '博客'], ['单位门户'], false],
    ['date', ['2026/03/05'], ['2026-03-05'], true],
    ['date', ['2026年3月5日'], ['2026-03-05'], true],
    ['date', ['2026年3月15日'], ['2026-03-05'], false],
    ['date', ['2026年11月1日'], ['2026-01-11'], false],
    ['date-range', ['2020-01-02'], ['2020-01-02', '2030-01-02'], false],
    ['upload', ['licence.png'], ['licence.png'], true],
    ['upload', [], ['licence.png'], false],
    ['upload', ['licence.jpg'], ['licence.png'], true],
    ['upload', ['licence.pdf'], ['licence.png'], false],
    ['upload', ['licence-2.jpg'], ['licence.png'], false],
    ['phone', ['0571', '20000001', ''], ['0571', '20000001', ''], true],
  ] as const)('of kind %s that shows %j and should show %j: %s', (kind, shown, wanted, is) => {
    expect(showsSame(kind satisfies WidgetKind, shown, wanted)).toBe(is);
  });
});
