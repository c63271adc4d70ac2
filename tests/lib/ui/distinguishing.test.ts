// Are clients distinguished whose names differ in one character, and does the list of places match the divisions?
import { describe, expect, it } from 'vitest';
import places from '../../../lib/filing/client/place-names.json';
import { allDivisions } from '../../../lib/filing/regions/divisions';
import { distinguishing } from '../../../lib/ui/distinguishing';

describe('the distinguishing character', () => {
  it.each([
    ['杭州示例云帆科技有限公司', '云'],
    ['上海样本航图软件有限公司', '航'],
    ['北京华盛文化传媒有限公司', '华'],
    ['浙江省杭州市西湖区云帆咨询有限公司', '云'],
    ['广东广州启程商贸有限公司', '启'],
    ['王示范', '范'],
    ['杭州示例科技有限公司', '示'],
    ['科技有限公司', '科'],
    ['Acme Ltd', 'A'],
    ['', '·'],
  ])('of %s is %s', (name, character) => {
    expect(distinguishing(name)).toBe(character);
  });

  it('knows every province and prefecture by its short name', () => {
    const short = allDivisions
      .filter(({ code, name }) => code.endsWith('00') && !/^县$|直辖/.test(name))
      .map(({ name }) =>
        name.replace(/(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|地区|盟)$/u, ''),
      )
      .filter((name) => name.length >= 2 && name.length <= 4);
    expect(new Set(places)).toEqual(new Set(short));
  });
});
