// Is a text that refuses nothing told from one that does?
import { describe, expect, it } from 'vitest';
import { saysReturned } from '../../../../lib/filing/refusals/matters';
import { readerFor } from '../../../../lib/filing/refusals/reader';
import { named, texts } from './own-rules';

describe('what a text is about', () => {
  it.each([
    '上次退回时指出的两处——域名持有者不是本单位、执照照片模糊——经核对均已改正：域名已过户，实名数据已同步。本次审核未发现其他问题，已上报管局。\n请注意：审核期间服务器请勿释放，否则可能导致备案失败。',
    '特提醒：域名如将到期，请续费；网站底部请悬挂备案号。本通知面向全体用户，并非指贵单位资料有误。',
    '客户反映：显示此证件有进行中的订单，无法新建。处理过程：草稿单已撤销。结论：无待修改事项。',
  ])('names no reason of a text that ends in that nothing is wrong, or is told to everybody: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['将按退回处理', false],
    ['会被退回', false],
    ['已被退回', true],
    ['Rejected: the seal is missing', true],
  ])('“%s”: whether it came back', (text, isReturned) => {
    expect(saysReturned(text, readerFor(texts))).toBe(isReturned);
  });

  it('is a filing where a quoted name of a field says so, whatever else is named', () => {
    expect(named('“主体证件”那里传的是食品经营许可证，这里要营业执照。')).toEqual(['wrong-picture']);
  });

  it.each([
    ['身份证照片模糊，请重拍；执照上压着贷款公司的水印。', ['certificate-illegible', 'watermark-wrong']],
    ['1、APP 的包名与应用商店的不一致；2、APP 未填写域名。', ['app-features', 'app-domain-missing']],
  ])('is a filing where another matter only tells of whom or of what: %s', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it("is no friend's filing, though it came back", () => {
    expect(named('我朋友那个说电话没接被退了。我的昨天才报上去。')).toEqual([]);
    expect(named('同事说授权书没盖章被退了。')).toEqual(['seal-missing']);
  });

  it('reads what a question tells of', () => {
    expect(named('管局说网站名称跟公司没有关联，请问怎么改')).toEqual(['name-unrelated']);
  });
});

describe('a text that speaks of an invoice or a parcel', () => {
  it.each(['您的发票因电话无人接听被退回，请修改后再提交', '快递单号已发您，地址不详被退回'])(
    'names no reason: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it.each([
    '退款已到账，但备注没有填写，授权书没有盖章',
    '快递收到了，但授权书没有盖章，身份证照片模糊，请重新上传',
  ])('is a refusal where it names two reasons all the same: %s', (text) => {
    expect(named(text)).toHaveLength(2);
  });
});
