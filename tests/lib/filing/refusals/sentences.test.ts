// Are the items of a list read separately, and is something said to be in order not taken for a reason?
import { describe, expect, it } from 'vitest';
import { countedAsList, sentencesOf } from '../../../../lib/filing/refusals/sentences';
import { named } from './own-rules';

describe('rows of sentences', () => {
  const rows = (text: string) =>
    sentencesOf(text, (written) => written).map(({ row, inList }) => (inList ? `${row}!` : `${row}`));

  it('go on behind a semicolon, also on the next line, and end with a full stop', () => {
    expect(rows('域名过期；\n名称不对，但执照清楚。电话停机')).toEqual(['0', '0', '0', '1']);
    expect(rows('域名过期\n名称不对')).toEqual(['0', '1']);
  });

  it('each begin with an item of a list, which what follows in it belongs to', () => {
    expect(rows('1、域名过期；2、名称可以，但执照模糊。请修改')).toEqual(['1!', '2!', '2!', '3']);
  });

  it('are items where lines begin with a dash, a dot or "reason one"', () => {
    expect(rows('结果：\n· 域名过期\n· 名称不对')).toEqual(['0', '1!', '2!']);
    expect(rows('原因一：域名过期\n原因二：名称不对')).toEqual(['0!', '1!']);
    expect(rows('- 域名过期')).toEqual(['0']);
  });

  it.each([
    '#1 域名过期\n#2 名称不对',
    '一 域名过期\n二 名称不对',
    '01 域名过期\n02 名称不对',
    '1/ 域名过期\n2/ 名称不对',
    'a. 域名过期\nb. 名称不对',
    'fail-1：域名过期\nfail-2：名称不对',
    '站1 —— 域名过期\n站2 —— 名称不对',
    '[1] 域名过期\n[2] 名称不对',
    '× 域名过期\n× 名称不对',
  ])('are items however their lines are counted: %s', (text) => {
    expect(rows(text).filter((row) => row.endsWith('!'))).toHaveLength(2);
  });

  it('are no items where lines begin with a time of day', () => {
    expect(rows('10:20 域名过期\n10:21 名称不对')).toEqual(['0', '1']);
  });

  it('are no items where two times of day stand side by side, and a time is one number', () => {
    const [only, ...more] = sentencesOf('今日10:20、15:40致电', (written) => written);
    expect([only?.plain, only?.listed, more]).toEqual(['今日#、#致电', false, []]);
  });
});

describe('what is written as a table, in brackets or in English', () => {
  const plain = (text: string) => sentencesOf(text, (written) => written).map((one) => one.plain);

  it('is a sentence a row, headed by its first cell', () => {
    expect(plain('| 项目 | 结果 |\n|---|---|\n| 授权书 | 不通过 | 期限颠倒 |\n| 域名 | 通过 | — |')).toEqual([
      '项目:结果',
      '授权书:不通过,期限颠倒',
      '域名:通过',
    ]);
  });

  it('is one sentence with its remark in brackets, whatever parts that', () => {
    expect(plain('证件与所选类型不符（所选：执照；实传：合同）。')).toEqual([
      '证件与所选类型不符(所选:执照,实传:合同)',
    ]);
  });

  it('ends with a full stop, also before a small letter, and has none at its end', () => {
    expect(plain('they want three months. renew first, it is ok. Licence is fine.')).toEqual([
      'they want three months',
      'renew first,it is ok',
      'licence is fine',
    ]);
  });
});

describe('matters that are announced as two', () => {
  it.each([
    [
      '两个事儿，一个手机号是外地的，一个地址没门牌。照片不用换',
      '两个事儿\n1、手机号是外地的\n1、地址没门牌。照片不用换',
    ],
    ['俩问题：一个是没盖章，另一个是水印不对', '俩问题\n1、没盖章\n1、水印不对'],
  ])('are items of a list: %s', (text, list) => {
    expect(countedAsList(text)).toBe(list);
  });

  it.each(['两个负责人，一个手机号', '两个问题：一个域名有两个备案号', '两个事：域名过期，一个章不对'])(
    'but not %s',
    (text) => {
      expect(countedAsList(text)).toBe(text);
    },
  );
});

describe('a comma of a list', () => {
  const cut = (text: string) => sentencesOf(text, (written) => written).map(({ text: one }) => one);

  it('parts no matters within brackets, nor behind the head of an item', () => {
    expect(cut('集成的第三方开发包(推送、地图和分享服务)未列明')).toHaveLength(1);
    expect(cut('【人员信息】法定代表人、网站负责人核验通过')).toHaveLength(1);
    expect(cut('域名已经过期请您续费、执照照片模糊不清请重拍')).toHaveLength(2);
  });
});

describe('lists and what is in order', () => {
  it.each([
    ['退回：一要补承诺书，二要换身份证，已过期', ['commitment-missing', 'certificate-expiring']],
    ['Rejected: (a) the domain has expired; (b) the seal is missing', ['domain-expired', 'seal-missing']],
    ['管局驳回，1 营业执照模糊 2 身份证已过期', ['certificate-illegible', 'certificate-expiring']],
    ['退件：（甲）身份证已过期；（乙）没有盖公章', ['certificate-expiring', 'seal-missing']],
    ['意见两条 a)域名已过期 b)没有盖公章', ['domain-expired', 'seal-missing']],
    ['网站负责人姓名为空（1044），联系方式亦未填（1031）', ['person-name-missing', 'contact-missing']],
  ])('each item of a list is read: %s', (refusal, ids) => {
    expect(named(refusal)).toEqual(ids);
  });

  it('a number before a unit opens no item', () => {
    expect(named('域名 1 年前已过期，距今 2 个月')).toEqual(['domain-expired']);
  });

  it.each([
    ['名称可以，没有盖公章', ['seal-missing']],
    ['承诺书通过。身份证已过期', ['certificate-expiring']],
    ['不是域名的问题，是电话无人接听', ['phone-unreachable']],
    ['域名已实名，证件清晰，公章与名称一致', []],
    ['执照没有模糊，电话也打通了，身份证已过期', ['certificate-expiring']],
  ])('what is said to be in order is no reason: %s', (refusal, ids) => {
    expect(named(refusal)).toEqual(ids);
  });

  it('what a paper has written on it is not what the text is about', () => {
    expect(named('执照模糊且四角未拍全；水印写的“贷款专用”，不行。')).toEqual([
      'certificate-illegible',
      'watermark-wrong',
    ]);
  });

  it('a word for "in order" in a long sentence takes back no other clause', () => {
    expect(named('注销退回：该站系唯一接入，取消接入办不了，若确已不用，请直接提网站注销。')).toEqual([
      'only-access',
    ]);
  });

  it('blanks between clauses are commas', () => {
    expect(named('王总 备案退了 域名过期了 备注没填 其他没毛病')).toContain('remark-missing');
  });

  it.each([
    ['又驳回：执照拍糊了 + 备注没填', ['certificate-illegible', 'remark-missing']],
    ['客户的server expire了，order被return了', ['server-expired']],
  ])('what is typed into a chat is read as if written out: %s', (refusal, ids) => {
    expect(named(refusal)).toEqual(ids);
  });
});
