// Are words for content that needs an approval found where they have that meaning, and ignored elsewhere?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWords, type WordTexts, wordFacts } from '../../../../lib/filing/facts/content-words';
import { WordBook } from '../../../../lib/filing/rulebook/content-words';

const file = new URL('../../../../rules/content/pre-approval.json', import.meta.url);
const book = WordBook.parse(JSON.parse(readFileSync(file, 'utf8')));
const categories = (texts: WordTexts) =>
  [...new Set(findWords(book, texts).map((hit) => hit.category))].sort();
const hitsIn = (field: keyof WordTexts, text: string) => categories({ [field]: text });

describe('words that hint at approval-bound content', () => {
  const TECHNOLOGY = '技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广';
  it.each<[string, keyof WordTexts, string, string[]]>([
    ['the standard scope of a technology company', 'business-scope', `一般项目：${TECHNOLOGY}；软件开发`, []],
    ['an ordinary name', 'service-name', '泉城智联科技', []],
    ['a plain word', 'service-name', '泉城新闻', ['news']],
    ['a synonym', 'service-name', '车友会讨论区', ['bbs']],
    ['what the scope denies in brackets', 'business-scope', '健康咨询服务（不含诊疗服务）', []],
    ['the same words when they are not denied', 'business-scope', '诊疗服务', ['health-care']],
    ['an exception', 'unit-name', '泉城新闻纸销售有限公司', []],
    ['a word outside the exception beside it', 'unit-name', '泉城新闻纸与新闻有限公司', ['news']],
    ['a name of a street', 'unit-name', '泉城教育路餐饮店', []],
    ['goods that are called after it', 'service-name', '泉城医疗器材', []],
    ['a village in the name of a unit', 'unit-name', '泉城宗教村合作社', []],
    ['but no village in the name of a service', 'service-name', '宗教村', ['religion']],
    ['full-width and capital letters', 'service-name', 'ＢＢＳ 之家', ['bbs']],
    ['a word with blanks in it', 'service-name', '新 闻', ['news']],
    ['a temple at the end of the name', 'unit-name', '泉城示例寺', ['religion']],
    ['the syllable elsewhere', 'unit-name', '泉城寺前街面馆', []],
    ['words that count in names only', 'business-scope', '资讯', []],
  ])('%s', (_, field, text, found) => {
    expect(hitsIn(field, text)).toEqual(found);
  });

  it('warns of a plain word in the service name and only asks in the name of the unit', () => {
    const warns = (field: keyof WordTexts) =>
      findWords(book, { [field]: '泉城新闻' }).map((hit) => hit.warns);
    expect(warns('service-name')).toEqual([true]);
    expect(warns('unit-name')).toEqual([false]);
    expect(findWords(book, { 'service-name': '泉城头条' })).toMatchObject([
      { kind: 'synonym', warns: false },
    ]);
  });
});

describe('the facts that follow from them', () => {
  it('keeps the fields apart and joins them when a rule asks for both', () => {
    expect(
      wordFacts(book, { 'service-name': '泉城新闻', 'unit-name': '泉城图书', 'business-scope': '药品零售' }),
    ).toMatchObject({
      'text.serviceNameHits': ['news'],
      'text.unitNameHits': ['publishing'],
      'text.businessScopeHits': ['drugs-medical-devices'],
      'text.licenceHits': ['drugs-medical-devices', 'publishing'],
      'text.preApprovalHits': ['drugs-medical-devices', 'news', 'publishing'],
    });
  });

  it('says nothing about unknown texts', () => {
    const facts = wordFacts(book, { 'service-name': '泉城小记' });
    expect(facts['text.serviceNameHits']).toEqual([]);
    expect(facts).not.toHaveProperty(['text.unitNameHits']);
    expect(facts).not.toHaveProperty(['text.preApprovalHits']);
    expect(facts).not.toHaveProperty(['text.educationKeywordHit']);
  });

  it('treats a text known to be none as one without words', () => {
    const known = {
      'service-name': '泉城小记',
      'unit-name': null,
      'business-scope': null,
      'service-remark': null,
    };
    expect(wordFacts(book, known)).toMatchObject({
      'text.preApprovalHits': [],
      'text.educationKeywordHit': false,
      'text.ecommerceKeywordHit': false,
    });
  });

  it('decides education and e-commerce by one match, whatever else is unknown', () => {
    expect(wordFacts(book, { 'unit-name': '泉城教育咨询有限公司' })).toMatchObject({
      'text.educationKeywordHit': true,
    });
    expect(wordFacts(book, { 'service-remark': '泉城商城' })).toMatchObject({
      'text.ecommerceKeywordHit': true,
    });
    expect(
      wordFacts(book, { 'business-scope': '食品互联网销售' })['text.ecommerceKeywordHit'],
    ).toBeUndefined();
  });
});
