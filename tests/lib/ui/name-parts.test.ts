// Which part of a long name may be left out, and for which names do two lines not suffice?
import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../lib/ui/name-parts';

describe('a long name', () => {
  it('keeps its end, where a branch or a number is named', () => {
    const { start, end, isLong } = nameParts('浙江省示例云帆信息科技发展有限公司宁波分公司');
    expect(start + end).toBe('浙江省示例云帆信息科技发展有限公司宁波分公司');
    expect(end).toBe('宁波分公司');
    expect(isLong).toBe(false);
  });

  it('is long where two lines of a narrow list do not hold it', () => {
    const name = '浙江省示例云帆信息科技发展股份有限公司宁波高新区第二分公司';
    expect(nameParts(name).isLong).toBe(true);
    expect(nameParts('Example Sailing Technology (Zhejiang) Co., Ltd.').isLong).toBe(true);
    expect(nameParts('Example Sailing Technology Co., Ltd.').end).toBe(' Co., Ltd.');
  });

  it('is whole where it is short', () => {
    expect(nameParts('杭州示例科技公司')).toEqual({ start: '杭州示例科技公司', end: '', isLong: false });
    expect(nameParts('')).toEqual({ start: '', end: '', isLong: false });
  });
});
