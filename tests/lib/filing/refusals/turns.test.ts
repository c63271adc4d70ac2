// Which phrases show that a text refuses nothing?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../../lib/filing/refusals/turns';
import { RefusalWords } from '../../../../lib/filing/rulebook/rejections';

const words = RefusalWords.parse(
  JSON.parse(readFileSync(new URL('../../../../rules/refusal-words.json', import.meta.url), 'utf8')),
);
const turns = turnsOf(words);

describe('phrases', () => {
  it.each([
    ['circular', '【通知】某省通信管理局关于注销空壳主体的公告', '关于您的备案：域名过期'],
    ['advice', '备案小技巧：照片要拍清楚', '照片要拍清楚'],
    ['advice', '如何避免照片被退回', '照片不清楚，被退回'],
    ['notBad', '公司未列入异常名录', '公司列入异常名录'],
    ['flawless', '执照没有模糊', '执照模糊'],
    ['flawless', '名称没有错误', '没有复印件'],
    ['former', '上次退回的域名问题', '域名问题'],
    ['wayOut', '请续费', '域名过期'],
    ['filing', '管局来电', '快递来电'],
    ['mended', '域名到期那件事已经续费了', '请尽快续费'],
    ['sameThing', '补交该表', '补交审核表'],
    ['noMatter', '这是可以的', '照片可以'],
    ['noMatter', '暂不算问题', '这是问题'],
    ['allRight', '这一点符合要求', '名称符合要求'],
    ['allRight', '没问题', '这一点不一致'],
    ['noEffect', '页面打不开不影响本单', '页面打不开,影响审核'],
    ['alternative', '或另以单位名义备案', '或已过期'],
    ['exception', '如确有新闻业务,须取得批文', '没有批文,如确有请上传'],
    ['obtainable', '备案密码遗忘可在工信部网站找回', '备案密码不对,可在网站找回'],
    ['notNeeded', '居住证不需要上传', '其他不需要上传'],
    ['toEverybody', '本通知面向全体用户', '贵单位的通知已送达全体用户'],
    ['concluded', '结论:无待修改事项', '结论:除域名外未发现问题'],
    ['advice', '问：域名要实名吗？答：要', '提问：被退怎么办？答复：域名过期'],
    ['advice', '问：域名要实名吗？答：要', '问：为什么退回？答：您的域名过期'],
    ['advised', '照片最好拍两张', '照片模糊,最好重拍'],
    ['circular', '【通告】域名后缀调整', '【退回】域名后缀不对'],
    ['caseOf', '确属分公司使用的,请说明关系', '名称不规范,请修改'],
    ['others', '老李家的单子被退了,执照过期。咱们这单还在排队。', '老李家的单子被退了,我们的执照也过期'],
    ['others', '隔壁公司备案没过。我司的还在审。', '我司备案没过。还在审的也有。'],
  ] as const)('%s: “%s”, but not “%s”', (turn, told, other) => {
    expect(turns[turn].test(told)).toBe(true);
    expect(turns[turn].test(other)).toBe(false);
  });

  it('removes the name of the writer from the start of a remark', () => {
    expect('审核意见：域名过期'.replace(turns.head, '$1')).toBe('域名过期');
  });

  it('removes what was sent back earlier and is corrected', () => {
    const now = (text: string) => text.replace(turns.formerMended, '');
    expect(now('贵司此前退回的问题均已处理,今日通过')).toBe('贵司,今日通过');
    expect(now('上次退回的两处(域名持有者不是本单位、执照的照片拍得模糊)经核对均已改正,今日上报')).toBe(
      ',今日上报',
    );
    expect(now('此前退回的问题仍未修改')).toBe('此前退回的问题仍未修改');
  });

  it('takes the signs of a word for what they are', () => {
    const own = turnsOf({ ...words, turns: { ...words.turns, tips: ['a.b'] } });
    expect(own.advice.test('a.b:照片')).toBe(true);
    expect(own.advice.test('axb:照片')).toBe(false);
  });
});
