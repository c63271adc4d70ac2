// Which option is the wanted one when options contain more words than ours?
import { expect, it } from 'vitest';
import { pick } from '../../../../lib/page/dom/option-match';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

it.each([
  [['Chinese 中文', 'English 英语'], ['英语'], 'English 英语'],
  [['Yes 是', 'No 否'], ['否'], 'No 否'],
  [['Yes 是', 'No 否'], ['no'], 'No 否'],
  [['Person个人', 'Company企业'], ['企业'], 'Company企业'],
  [
    ['Blog / personal space 博客/个人空间', 'Web shop 网上商店'],
    ['博客/个人空间'],
    'Blog / personal space 博客/个人空间',
  ],
  [['Company 企业', 'Firm 企业'], ['企业'], null],
  [['APP', 'App 应用商店'], ['应用'], null],
  [['是 Yes', '否 No'], ['否'], '否 No'],
  [['是 Yes', '否 No'], ['no'], '否 No'],
  [['身份证 A面', '身份证 B面'], ['身份证'], null],
  [['个人', '企业/个体户', '事业单位'], ['企业', '公司'], '企业/个体户'],
  [['居民身份证或临时身份证', '护照'], ['居民身份证'], '居民身份证或临时身份证'],
  [['企业/个体户', '企业/公司'], ['企业'], null],
  [['我自己（个人）', '公司、个体户（企业）'], ['企业'], '公司、个体户（企业）'],
  [['公司（企业）', '工厂（企业）'], ['企业'], null],
  [['个人', '非（企业）'], ['企业'], null],
  [['张示例', '+ 新建负责人'], ['新建负责人'], '+ 新建负责人'],
  [['是，本人就是法人', '不是'], ['是'], '是，本人就是法人'],
  [['是，首次', '是，再次'], ['是'], null],
  [['騰訊雲', '阿里雲'], ['腾讯云'], '騰訊雲'],
  [['餘杭區', '蕭山區'], ['萧山区'], '蕭山區'],
])('of %j what is called %j is %s', (entries, words, wanted) =>
  expect(pick(entries, (entry) => entry, words)).toBe(wanted),
);

it('a choice of yes and no in two languages is asked whether', () => {
  const asked = [
    field('是否涉及前置审批', { kind: 'radio', options: ['Yes 是', 'No 否'], section: ['网站信息'] }),
    field('单位性质', { kind: 'radio', options: ['Natural person 个人', 'Company 企业'] }),
  ];
  const held = [{ ...values, 'service.preApproval': ['none'] }];
  expect(planFor(reading(asked), null, lexicon, held, options).map(({ will }) => will.join())).toEqual([
    'No 否',
    'Company 企业',
  ]);
});
