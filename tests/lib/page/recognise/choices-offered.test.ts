// Which field does a control with an unknown label ask for, judged by its choices?
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/page/recognise/recognise';
import { field, lexicon } from '../fields';

const CONTENT = ['即时通信', '搜索引擎', '综合门户', '网上邮局', '网络新闻', '单位门户网站'];
const METHODS = ['专线', '主机托管', '虚拟主机', '云接入'];
const PERSONS = ['居民身份证', '护照', '台湾居民来往大陆通行证', '港澳居民来往内地通行证'];
const TONGUES = ['中文简体', '英语', '维吾尔语', '藏语', '蒙古语'];
const IN_ENGLISH = [
  '即时通信 Instant messaging',
  '搜索引擎 Search engine',
  '综合门户 Portal',
  '网上邮局 Web mail',
  '网络新闻 Online news',
];

type Asked = readonly [section: readonly string[], label: string, options: readonly string[]];
const found = ([section, label, options]: Asked): ReturnType<typeof recognise> =>
  recognise(field(label, { section, options, kind: 'checkbox' }), null, null, lexicon);

describe('a list with an unreadable label', () => {
  it.each<[...Asked, string]>([
    [['说说网站'], '您家网站有啥看头？', CONTENT, 'service.content'],
    [['网站'], '您家网站有啥看头？', IN_ENGLISH, 'service.content'],
    [['接入'], '网线咋牵的', METHODS, 'access.method'],
    [['网站信息'], '访客读得懂的话', TONGUES, 'service.language'],
    [['网站'], '网页都拿啥写的', ['简体中文', '英文', '藏文', '彝文', '其他'], 'service.language'],
    [['主体负责人'], '拿哪本证来的', PERSONS, 'subjectPrincipal.certType'],
    [['网站负责人'], '拿哪本证来的', PERSONS, 'servicePrincipal.certType'],
    [['备案'], '要送审的是啥', ['网站', 'APP', '小程序', '快应用'], 'service.kind'],
    [['接入'], '接入的是', ['网站', 'APP'], 'service.kind'],
    [['主办单位'], '这回来干嘛', ['首次备案', '变更备案', '注销备案'], 'entity.filingType'],
  ])('under %j %s is recognized by its choices', (section, label, options, id) =>
    expect(found([section, label, options])).toMatchObject({ is: 'field', known: { id } }),
  );

  it.each<Asked>([
    [['调查'], '您对哪些产品感兴趣', ['虚拟主机', '云服务器', '专线', '主机托管']],
    [['接入'], '想了解哪些产品', METHODS],
    [['接入'], '以前怎么接入的', METHODS],
    [['接入'], '咋选', ['虚拟主机', '云服务器', '域名注册']],
    [['主体负责人'], '上次用的证件类型', PERSONS],
    [['主体负责人'], 'Previous document type', PERSONS],
    [['证件'], '拿哪本证来的', PERSONS],
    [['经办人'], '拿哪本证来的', PERSONS],
    [['设置'], '客服说啥话', TONGUES],
    [['网站'], '打算推广哪些业务', CONTENT],
    [['网站'], '行业', ['新闻', '教育', '文化', '游戏', '出版']],
    [['网站'], '要不要', ['是', '否']],
    [['网站'], '先看哪个', ['网站', 'APP']],
  ])('under %j %s is left alone', (section, label, options) =>
    expect(found([section, label, options]).is).not.toBe('field'),
  );

  it('is asked about when the list has no label at all', () =>
    expect(found([['网站信息'], '', CONTENT])).toMatchObject({
      is: 'unsure',
      candidates: ['service.content'],
    }));
});

describe('a list whose label names a field that it does not offer', () => {
  it.each<[...Asked, string]>([
    [['站点'], '备案对象', ['网站', 'APP', '小程序', '快应用'], 'service.kind'],
    [['备案主体'], '主体类型', ['个人', '单位'], 'entity.natureGroup'],
    [['备案主体'], '主体类型', ['个人', '企业'], 'entity.nature'],
    [['接入信息'], '云产品类型', ['ECS', 'Flexus应用服务器', '企业门户'], 'access.resourceType'],
  ])('under %j %s is recognized by its choices', (section, label, options, id) =>
    expect(recognise(field(label, { section, options, kind: 'radio' }), null, null, lexicon)).toMatchObject({
      is: 'field',
      known: { id },
    }),
  );
});

describe('a question with yes or no', () => {
  it.each([
    [['主体信息'], '是否有分支机构'],
    [['主体信息'], '证件有到期日吗'],
    [['主体负责人'], '证件是否已过期'],
    [['主体信息'], '是否境外'],
  ])('under %j %s is not read as the opposite question', (section, label) =>
    expect(
      recognise(field(label, { section, options: ['是', '否'], kind: 'radio' }), null, null, lexicon).is,
    ).not.toBe('field'),
  );

  it.each<[readonly string[], string, string]>([
    [['说说负责人', '主体负责人'], '他就是法人吗？', 'subjectPrincipal.isLegalPerson'],
    [
      ['Organiser', 'Principal of the organizer'],
      'Principal is the legal representative',
      'subjectPrincipal.isLegalPerson',
    ],
    [['备案资料'], '请确认主体负责人与主办单位法定代表人是否为同一人', 'subjectPrincipal.isLegalPerson'],
    [['网站负责人'], '应急联络人与网站负责人为同一人', 'servicePrincipal.emergencySameAsPrincipal'],
    [
      ['Site contact'],
      'Emergency contact is the site contact 应急联络人同负责人',
      'servicePrincipal.emergencySameAsPrincipal',
    ],
    [['接入信息'], '服务器在国外吗？', 'access.ispAbroad'],
    [['网站信息'], '有无交互式栏目', 'service.interactive'],
  ])('under %j %s is read', (section, label, id) =>
    expect(
      recognise(field(label, { section, options: ['是', '否'], kind: 'radio' }), null, null, lexicon),
    ).toMatchObject({ is: 'field', known: { id } }),
  );
});
