// Which refusals speak of the name, and which names are refused so?
import { app, company, mini, person } from '../clients';
import { nothing, type Pair, pair, service } from '../pair';

const named = (id: string, of: Pair['of'], name: string, says: RegExp, truth?: Pair['truth']): Pair =>
  pair(
    id,
    of,
    (client) => {
      service(client).name = name;
    },
    says,
    truth,
  );
const js = () => {
  const client = person('jiangsu');
  service(client).name = '小示的个人博客';
  return client;
};

export const NAMES: readonly Pair[] = [
  named('name-two-signs', company, '云帆', /3个(字|汉字)|三个(字|汉字)/),
  named('name-one-han', company, 'YF帆', /3个(以上)?汉字/),
  named('name-one-han/2', company, 'QH机电', /3个(以上)?汉字/),
  named('name-digits', company, '20261125', /纯数字/),
  named('name-english', company, 'Yunfan Home', /纯英文/),
  named('name-domain', company, 'yunfan-sample.com', /域名/),
  named('name-domain-part', company, '云帆yunfan-sample.com官网', /域名/),
  named('name-domain-part/2', company, '云帆点cn官网', /域名/),
  named('name-domain-part/3', company, 'qinghe网', /域名|3个(以上)?汉字/),
  named('name-special', company, '云帆科技★官方', /特殊(符号|字符)/),
  named('name-special/2', company, '云帆|科技_官方', /特殊(符号|字符)/),
  named('name-china', company, '中国云帆科技', /中国|国字/),
  named('name-people', company, '人民云帆科技', /人民|中央/),
  named('name-people/2', company, '中央云帆资料', /人民|中央/),
  named('name-anticorruption', company, '云帆廉政建设资料', /反腐|廉政/),
  named('name-anticorruption/2', company, '云帆反贪倡廉之声', /反腐|廉政|敏感/),
  named('name-gambling', company, '云帆博彩资料', /赌博|博彩|敏感/),
  named('name-gambling/2', company, '云帆竞猜大厅', /赌博|博彩|敏感/),
  named('name-gambling/3', company, '云帆彩票走势', /赌博|博彩|彩票|敏感/),
  named('name-gambling/4', company, '云帆成人影片库', /色情|成人|敏感/),
  named('name-unit-forum', company, '云帆科技论坛', /论坛/),
  named('name-unit-forum/2', company, '云帆技术交流', /论坛|交流|社区/),
  named('name-unit-forum/3', company, '云帆在线服务', /在线/),
  named('name-person-forum', person, '示范摄影论坛', /论坛/),
  named('name-person-forum/2', person, '示范摄影交流', /论坛|交流/),
  named('name-person-trade', person, '示范钢材批发', /行业|产品|经营/),
  named('name-person-trade/2', person, '示范装修设计报价', /行业|产品|经营/),
  named('name-person-generic', person, '摄影爱好者之家', /爱好者/),
  named('name-person-generic/2', person, '示范网址导航', /导航/),
  named('name-person-generic/3', person, '示范热线笔记', /热线/),
  named('name-person-generic/4', person, '示范作品展示', /作品展示/),
  named('name-person-generic/5', person, '示范资讯笔记', /资讯/),
  named('name-person-studio', person, '示范摄影工作室', /工作室/),
  named('name-person-unit', person, '示范摄影俱乐部', /俱乐部|非个人/),
  named('name-person-unit/2', person, '示范文化公司', /公司|非个人/),
  named('name-person-unit/3', person, '示范摄影协会', /协会|非个人/),
  named('name-person-factory', person, '示范相框厂', /厂|非个人/),
  named('name-person-factory/2', person, '示范摄影学校', /学校|非个人/),
  named('name-person-factory/3', person, '示范写作基地', /基地|非个人/),
  named('name-person-blog', person, '示范的博客', /博客/),
  named('name-person-blog/2', person, '小示的个人博客', /博客/),
  named('name-person-own-name', person, '王示范的笔记', /姓名|人名/),
  named('name-person-own-name/2', person, '王示范', /姓名|人名/),
  named('name-person-place', person, '杭州摄影笔记', /地名/),
  named('name-person-place/2', person, '西湖随拍笔记', /地名/),
  named('name-person-idiom', person, '海阔天空', /成语/),
  named('name-person-idiom/2', person, '水滴石穿', /成语/),
  named('name-person-js', js, '示范摄影学习笔记', /个人(博客|主页)/),
  named('name-person-js/2', js, '我的读书随记', /个人(博客|主页)/),
  named('name-unrelated', company, '蓝鲸物语大观', /关联|相关/, { 'service.nameRelatedToEntity': false }),
  named('name-unrelated-sc', () => company('sichuan'), '蓝鲸物语大观', /情况说明/, {
    'service.nameRelatedToEntity': false,
    'service.nameContainsShortName': false,
  }),
  named('name-scope', mini, '云帆火锅外卖', /经营范围|关联/, {
    'service.contentMatches': false,
    'service.nameRelatedToEntity': false,
  }),
  pair(
    'name-same-jx',
    () => company('jiangxi'),
    (client) => {
      const first = service(client);
      client.services.push({
        ...first,
        id: 'two',
        domains: [{ name: 'yunfan-two-sample.com', owner: client.entity.name }],
        homeUrls: ['www.yunfan-two-sample.com'],
      });
      client.filings[0]?.services.push('two');
    },
    /(同名|名称.*(重复|相同))/,
  ),
  pair(
    'name-same-filed-sn',
    () => company('shaanxi', { subjectRecord: 'at-this-provider', otherServicesUnderSubject: 1 }),
    nothing,
    /(同名|名称.*(重复|相同))/,
    { 'service.nameDuplicatesOwn': true },
  ),
  pair(
    'name-same-app',
    app,
    (client) => {
      client.services.push({
        ...service(client),
        id: 'two',
        domains: [],
        apps: [{ platform: 'android', packageName: 'com.yunfan.two' }],
      });
    },
    /(同名|名称.*(重复|相同|已存在))/,
  ),
  pair(
    'name-same-app/2',
    mini,
    (client) => {
      client.services.push({ ...service(client), id: 'two' });
    },
    /(同名|名称.*(重复|相同|已存在))/,
  ),
  named('name-brand', company, '云帆可口可乐', /商标|侵权/, { 'service.nameRelatedToEntity': false }),
  named('name-finance', company, '云帆理财基金', /金融|理财|基金/, {
    'service.involvesPreApproval': false,
    'service.nameApprovalWordsCovered': false,
  }),
  named('name-news', company, '云帆新闻周报', /新闻/, {
    'service.involvesPreApproval': false,
    'service.nameApprovalWordsCovered': false,
  }),
  named('name-medical', company, '云帆医疗药品资料', /药|医疗/, {
    'service.involvesPreApproval': false,
    'service.nameApprovalWordsCovered': false,
  }),
  pair('name-site-differs', company, nothing, /首页标题|实际名称|名称.*一致/, {
    'service.nameMatchesSite': false,
    'service.nameReflectsContent': false,
  }),
];
