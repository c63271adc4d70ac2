// Are clauses that tell of a case, and of what then happens, told from what is said of this filing?
import { describe, expect, it } from 'vitest';
import { casesOf, withoutCases, withoutOutcomes } from '../../../../lib/filing/refusals/cases';
import { named, texts } from './own-rules';

const cases = casesOf(texts['refusal-words.json']);

describe('clauses that tell of a case', () => {
  it.each([
    [
      'where something is not so, to the end of the sentence',
      '证件过期,电话打不通的,应及时办理变更',
      '证件过期,',
    ],
    ['that are supposed', '法人变更了的话,先去换照', ''],
    ['that come once something has happened', '域名过期,一旦被列入黑名单,两年内不能备案', '域名过期,'],
    ['that another act takes', '主体有两个,注销时需提供授权书,请备好', '主体有两个,'],
    ['that tell what may have to be', '电话没人接,可能会让补许可证', '电话没人接,'],
    ['that tell what will happen', '电话没人接,#次未接将按退回处理', '电话没人接,'],
  ])('are left out: %s', (_, plain, left) => {
    expect(withoutCases(plain, cases)).toBe(left);
  });

  it.each([
    ['a statement', '照片是模糊的,须重拍'],
    ['what follows from it', '网站内容不是单位自己的,因此不予通过'],
    ['what is chiefly so', '主要是法人换了,填的还是老的'],
    ['where a licence is of', '营业执照为四川的,应在四川备案'],
  ])('but not %s', (_, plain) => {
    expect(withoutCases(plain, cases)).toBe(plain);
  });

  it('are found across sentences', () => {
    expect(withoutOutcomes('电话无人接听。超时会被退回。', cases)).toBe('电话无人接听。');
  });

  it.each([
    '企业更名后，备案名称与工商登记不一致的，应先办理变更主体备案，并提供名称变更核准通知书。',
    '要是法人不方便做人脸，可以授权别人当负责人，但要传授权书。',
    '若负责人由法人本人担任，授权书可免，但须重新做人脸核验。',
    '一旦被管局列入黑名单，两年内不能备案，所以资料千万别造假。',
    '未在规定时间内完成短信核验的，系统将自动退回。您还有 6 小时，请尽快完成。',
  ])('name no reason: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('end at a "but" behind which this filing is meant', () => {
    expect(named('若由法人本人担任，授权书可免，但您的授权书没有盖章。')).toEqual(['seal-missing']);
  });
});
