// Is a text that refuses no filing told from one that does, whatever it asks for?
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../../../lib/filing/refusals/read';
import { refusesNothing, verdictsOf } from '../../../../lib/filing/refusals/verdict';
import { texts } from './own-rules';

const verdicts = verdictsOf(texts['refusal-words.json']);
const isSilent = (text: string) => refusesNothing(text.normalize('NFKC'), verdicts);

describe('a text refuses nothing', () => {
  it.each([
    ['that says the filing has passed', '您的备案已通过我司初审,请在24小时内完成短信核验,超时会被退回。'],
    ['that says so with a remark in brackets', '您提交的备案变更(变更负责人)已审核通过。'],
    ['that begins with it', '审核通过！请在30日内办理公安联网备案。'],
    ['that tells of a stage', '身份证清晰。本单初审通过,明日上报。'],
    ['that says that nothing need be done', '域名如将到期请续费。您无需进行任何操作。'],
    ['that says that nothing was handed in', '域名须实名满三天。您尚未提交申请。'],
    ['of which nothing came back', '您的订单没有被退回,请留意短信。'],
    ['that tells how it stands', '您的订单目前审核中,常见退回原因是电话不通。'],
    ['that speaks to everybody', '各位接入用户:\n证件过期的,请办理变更。'],
    ['that tells of a rule to come', '自12月1日起,须使用新版承诺书。'],
    ['that is a guide', '为方便您顺利完成备案,特发送本指引:域名须实名满三天。'],
    ['that tells of what came back once', '上次退回的域名问题已改好,您的申请已于今日上报管局。'],
    ['that reminds', '您的域名将于20日后到期,为不影响访问,请续费。'],
    ['that ends in that it is to be known', '域名后缀未获批复的不收。请转告客户。'],
    ['in which somebody asks what would be', '访客:个人备案可以做论坛吗\n机器人:个人备案不能涉及论坛'],
    ['whose faults were mended', '您11月20日被退回的订单(原因:域名持有者不符)已由您修改。特此告知。'],
    ['that counts none', '审核中:1\n已驳回:0\n已退回:0'],
    [
      'that tells of a rule from a day of a year on',
      '本省自2026年12月1日起执行新规:通信地址须精确到房间号。',
    ],
    ['that tells of a rule from now on', '即日起新增网站须同时提交域名证书彩色件。'],
    [
      'that counts what came back of many',
      '上月共初审512单,退回41单,其中照片不清晰12单、名称不规范9单、其他5单。',
    ],
    ['that begins with many addressees', '各分公司:注册商未获批复的域名不予受理。'],
    ['that stands beside a form', '提示:应急电话不能与负责人手机相同。填完点下一步。'],
    ['that brings a template', '您的授权书模板已发至邮箱,签字请写正楷。'],
    ['that reports a quarter', '季度通报:注销空壳主体 12 个。'],
  ])('%s', (_, text) => {
    expect(isSilent(text)).toBe(true);
  });

  it.each([
    ['in which the same words tell of another part', '其他资料已通过,域名证书没有上传。'],
    ['that came back after it had passed', '初审已通过,只因未在24小时内核验短信,订单被退回。'],
    ['that says what to correct', '您的备案已通过初审,但管局要求把名称改短,请修改。'],
    ['that speaks of a paper not handed in', '承诺书尚未提交,其余合格。'],
    ['that names a guide at its end', `${'域名已过期,须续费后再报。'.repeat(5)}办法见自查清单。`],
    ['of a society, that says what came back', '资料已通过初审。示例协会:情况如下,订单已被退回,执照过期。'],
    ['that goes on with a "but"', '您的订单目前审核中,但管局打来的电话没人接。'],
    ['that was only taken in', '您的备案申请已受理。经查,域名未实名。'],
    ['that begins with a filed site', '备案成功的网站打不开,请恢复访问。'],
    ['that lacks a paper', '您还没有提交备案授权书。'],
    ['that says nothing of the kind', '域名已过期。'],
    ['that tells since when a licence is void', '营业执照自2025年1月1日起被吊销。'],
    ['that refuses this filing', '各单位:你单位的备案申请不予受理。'],
    ['that names a template at its end', '授权书没盖章,模板已发您。'],
    ['that counts one', '审核中:0\n已退回:0\n已驳回:1\n原因:没有盖章'],
    ['that lacks something', '管局退回:无效的接入方式'],
    ['that reminds of what has happened', '您的域名已到期,为不影响备案,请续费。'],
    ['in which somebody asks why', '客户:我的单子怎么退了,可以改吗\n客服:域名没有实名'],
  ])('but not one %s', (_, text) => {
    expect(isSilent(text)).toBe(false);
  });

  it('and names no reason', () => {
    const named = (refusal: string) => matchRejections(texts, refusal).map(({ rejection }) => rejection.id);
    const tale =
      '尊敬的用户：\n您提交的网站备案已通过我司初审，现需您配合完成短信核验。\n请在收到短信后的24小时内，输入验证码、手机号码和证件号码后六位完成验证；超时未验证，申请会被退回。\n核验完成后，备案信息将提交管局审核。\n感谢支持！';
    expect(named(tale)).toEqual([]);
    expect(named('审核通过！备案号粤ICP备00000000号，请在30日内到公安机关网站办理公安联网备案。')).toEqual(
      [],
    );
  });
});
