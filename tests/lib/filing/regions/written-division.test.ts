// Is a region read in every form in which people write it in one cell, and never guessed?
import { describe, expect, it } from 'vitest';
import { allDivisions, divisionNames, writtenNames } from '../../../../lib/filing/regions/divisions';
import { divisionsWritten } from '../../../../lib/filing/regions/written-division';

const codesOf = (text: string) => divisionsWritten(text).map(({ code }) => code);

describe('a region in one cell', () => {
  it.each([
    ['浙江省杭州市西湖区', '330106'],
    ['浙江省 杭州市 西湖区', '330106'],
    ['浙江省-杭州市-西湖区', '330106'],
    ['浙江省/杭州市/西湖区', '330106'],
    ['浙江省，杭州市，西湖区', '330106'],
    ['浙江省、杭州市、西湖区', '330106'],
    ['浙江 > 杭州 > 西湖', '330106'],
    ['浙江杭州西湖区', '330106'],
    ['浙江杭州西湖', '330106'],
    ['杭州市西湖区', '330106'],
    ['浙江省杭州市', '330100'],
    ['浙江杭州', '330100'],
    ['浙江省杭州市市辖区', '330100'],
    ['浙江', '330000'],
    ['江苏省昆山市', '320583'],
    ['北京市海淀区', '110108'],
    ['北京市北京市海淀区', '110108'],
    ['北京北京海淀', '110108'],
    ['北京市 市辖区 海淀区', '110108'],
    ['上海浦东', '310115'],
    ['重庆市城口县', '500229'],
    ['湖北省仙桃市', '429004'],
    ['湖北省省直辖县级行政区划仙桃市', '429004'],
    ['广东省东莞市', '441900'],
    ['广东省东莞市东莞市', '441900'],
    ['新疆乌鲁木齐天山区', '650102'],
    ['广西壮族自治区南宁市青秀区', '450103'],
    ['内蒙古呼和浩特市新城区', '150102'],
    ['湖北恩施州恩施市', '422801'],
    ['青海海西州德令哈市', '632802'],
    ['吉林省吉林市', '220200'],
    ['吉林市', '220200'],
  ])('%s is one place', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it.each(['西湖区', '朝阳区', '江苏鼓楼区'])('%s may be several and is not guessed', (text) => {
    expect(codesOf(text).length).toBeGreaterThan(1);
  });

  it.each(['', '浙江省杭州市西湖区文三路1号', '浙江省海淀区', '某地', '市辖区', '杭州浙江'])(
    '"%s" is no place',
    (text) => {
      expect(codesOf(text)).toEqual([]);
    },
  );

  it('reads every division of the list by its own names, in every combination', () => {
    const wrong = allDivisions.filter(({ code }) => {
      const names = writtenNames(code);
      const place = names.join();
      return ['', ' ', '-', '/', '，'].some((between) => {
        const found = divisionsWritten(names.join(between));
        return found.length !== 1 || writtenNames(found[0]?.code ?? '').join() !== place;
      });
    });
    expect(wrong.map(({ code }) => divisionNames(code).join(' '))).toEqual([]);
  });
});
