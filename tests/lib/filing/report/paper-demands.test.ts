// Is a demand shortened by what the list of papers says already, and by no more?
import { describe, expect, it } from 'vitest';
import { demandBeside, tellsSigning } from '../../../../lib/filing/report/paper-demands';

const text = (zh: string, en = '') => ({ zh, en });
const beside = (label: string, demand: string, isMade = false) =>
  demandBeside(text(label), text(demand), isMade)?.zh ?? null;

describe('what a rule wants of a paper', () => {
  it.each([
    ['广东省备案承诺书', '个人须提交广东省备案承诺书：本人正楷签名、按手印', '本人正楷签名、按手印'],
    ['居住证明', '个人身份证住址不在本省时须提供：居住证明（居住证或暂住证）', '居住证或暂住证'],
    ['居住证明', '不在本省时须提供：在川学习证明（学生证）', '在川学习证明（学生证）'],
    ['域名证书', '须上传域名证书', null],
    ['网站/服务负责人授权书', '不是法定代表人时须上传服务负责人授权书', null],
    ['承诺书', '须提交《承诺书》（按当期模板）', '按当期模板'],
    ['责任告知书', '须签署《责任告知书》（2021-06-01起）', null],
    ['手持证件照', '须提供手持身份证和营业执照的照片', '须提供手持身份证和营业执照的照片'],
    ['承诺视频', '须手持承诺书原件录制视频，文字清晰', '须手持承诺书原件录制视频，文字清晰'],
  ])('of %s: %s', (label, demand, left) => {
    expect(beside(label, demand)).toBe(left);
  });

  it('names no paper that the agent writes, and keeps how it is signed', () => {
    expect(beside('法定代表人授权书', '须上传法定代表人签字盖章的授权委托书', true)).toBeNull();
    expect(tellsSigning([text('本人正楷签名、按手印')])).toBe(true);
    expect(tellsSigning([text('有效期1个月以上')])).toBe(false);
  });
});
