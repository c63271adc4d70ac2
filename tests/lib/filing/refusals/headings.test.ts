// Is a text before a colon or above a list distinguished from what it introduces?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../../../lib/filing/refusals/dictionary';
import { headed } from '../../../../lib/filing/refusals/headings';
import { sentencesOf } from '../../../../lib/filing/refusals/sentences';
import { RefusalWords } from '../../../../lib/filing/rulebook/rejections';

const words = RefusalWords.parse(
  JSON.parse(readFileSync(new URL('../../../../rules/refusal-words.json', import.meta.url), 'utf8')),
);
const dictionary = dictionaryOf(words);
const told = (text: string) =>
  headed(
    sentencesOf(text, (written) => written),
    dictionary,
  ).map((one) => one.body);
const headings = (text: string) =>
  headed(
    sentencesOf(text, (written) => written),
    dictionary,
  ).map(({ heading }) => heading);

describe('a heading', () => {
  it('names the thing that the items of its list do not name', () => {
    expect(told('域名：①没做实名认证 ②已过期')).toEqual(['', '域名没做实名认证', '域名已过期']);
  });

  it('applies to the clauses after it, and to the next sentence', () => {
    expect(told('授权书：没盖章，已过期；看不清')).toEqual(['授权书没盖章,授权书已过期', '授权书看不清']);
  });

  it('on a line of its own above numbered items applies to them, and is no item', () => {
    expect(told('一、域名\n1. 没做实名认证\n2. 已过期\n二、APP信息\n（1）证件照模糊')).toEqual([
      '',
      '域名没做实名认证',
      '域名已过期',
      '',
      '证件照模糊',
    ]);
    expect(told('一、域名证书\n二、授权书')).toEqual(['域名证书', '授权书']);
  });

  it('is what a clause after it compares with another thing', () => {
    expect(told('应急电话：不可与手机号码相同')).toEqual(['应急电话不可与手机号码相同']);
  });

  it('leaves a clause alone that names a thing of its own', () => {
    expect(told('负责人：①证件照模糊 ②电话停机')).toEqual(['', '证件照模糊', '电话停机']);
  });

  it('applies no further than the next sentence with a thing of its own', () => {
    expect(told('域名：没做实名认证。电话打不通。已过期')).toEqual([
      '域名没做实名认证',
      '电话打不通',
      '已过期',
    ]);
  });

  it('is not needed when a sentence continues about the thing of the one before', () => {
    expect(told('域名开启了隐私保护；并且有效期不足三个月')).toEqual([
      '域名开启了隐私保护',
      '域名并且有效期不足#个月',
    ]);
    expect(told('包名填的是旧的；位数也不对')).toEqual(['包名填的是旧的', '包名位数也不对']);
    expect(told('域名开启了隐私保护；并且执照有效期不足三个月')).toEqual([
      '域名开启了隐私保护',
      '并且执照有效期不足#个月',
    ]);
  });

  it('that says only that something is wrong is distinguished', () => {
    expect(headings('授权书三处不合格：落款日期已过三个月')).toEqual(['授权书三处不合格']);
    expect(told('授权书三处不合格：落款日期已过三个月')).toEqual(['授权书落款日期已过#个月']);
  });

  it('that says what is wrong is no heading', () => {
    expect(told('个人跨省：请补充居住证')).toEqual(['个人跨省:请补充居住证']);
  });

  it('that ends its sentence says nothing about the matter, whatever colons are in it', () => {
    const text = '您的网站（网站名称：小林的面包日记）未通过审核，意见如下：\n主体负责人电话停机';
    expect(told(text)).toEqual(['', '主体负责人电话停机']);
  });

  it('that introduces the way out is distinguished', () => {
    const ways = (text: string) =>
      headed(
        sentencesOf(text, (written) => written),
        dictionary,
      ).map(({ isWayOut }) => isWayOut);
    expect(ways('原因：域名已过期；建议：在注册商处续费')).toEqual([false, true]);
  });

  it('with the name of an office says nothing and is dropped', () => {
    expect(told('提醒并退回：域名已过期')).toEqual(['域名已过期']);
  });
});
