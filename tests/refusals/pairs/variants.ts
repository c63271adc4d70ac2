// The same reasons written in other ways: other provinces, kinds and hands than the first pairs.
import { app, company, mini, person, unifiedCode } from '../clients';
import { domain, type Pair, pair, principal, service } from '../pair';

type Of = Pair['of'];
const inProvince =
  (of: typeof company, province: string): Of =>
  () =>
    of(province);
const home = (of: Of): string => of().entity.region.names.join('');

const address = (id: string, of: Of, street: string, says: RegExp): Pair =>
  pair(
    id,
    of,
    (client) => {
      client.entity.mailAddress = /^.+?[省市]/u.test(street) ? street : home(of) + street;
    },
    says,
  );
const named = (id: string, of: Of, name: string, says: RegExp): Pair =>
  pair(
    id,
    of,
    (client) => {
      service(client).name = name;
    },
    says,
  );
const entity = (id: string, of: Of, more: object, says: RegExp): Pair =>
  pair(id, of, (client) => Object.assign(client.entity, more), says);
const remark = (id: string, text: string): Pair =>
  pair(
    id,
    person,
    (client) => {
      service(client).remark = text;
    },
    /备注.*(公司|企业|经营)/,
  );
const ip = (id: string, address: string, says: RegExp, of: Of = company): Pair =>
  pair(
    id,
    of,
    (client) => {
      service(client).access.ips = [address];
    },
    says,
  );

const guangdong = inProvince(company, 'guangdong');
const ABBREVIATED = /缩写|简写/;
const SPECIAL = /特殊(字符|符号)/;
const ELSEWHERE = /通信地址.*(省|证件住所)|区域.*通信/;

export const VARIANTS: readonly Pair[] = [
  address('address-no-door/5', guangdong, '体育西路', /门牌/),
  address('address-no-door/6', inProvince(company, 'hebei'), '样本镇东村', /门牌/),
  address('address-no-door/7', app, '文样路', /门牌/),
  address('address-no-door-person/4', inProvince(person, 'shandong'), '样本花园3号楼2单元', /房号|室号|门牌/),
  address('address-abbreviated/4', guangdong, '样本花园B-1203', ABBREVIATED),
  address('address-abbreviated/5', guangdong, '样本苑3—2—501', ABBREVIATED),
  address('address-abbreviated/6', mini, '样本小区９－１－１０１', ABBREVIATED),
  address('address-special/4', guangdong, '样本路5号￥301室', SPECIAL),
  address('address-special/5', inProvince(person, 'hunan'), '样本路5号*301室', SPECIAL),
  address('address-other-province/3', guangdong, '长沙市芙蓉区样本路5号301室', ELSEWHERE),
  address('address-other-province/4', mini, '江苏省南京市玄武区样本路5号301室', ELSEWHERE),
  entity('address-no-door/8', company, { mailAddress: '' }, /通信地址/),
  entity(
    'unit-other-province/2',
    guangdong,
    { certAddress: '长沙市岳麓区样本路1号501室' },
    /证件住所|备案省/,
  ),
  named('name-digits/2', person, '１２３４５６', /数字/),
  named('name-english/2', company, 'ＹＵＮＦＡＮ', /英文/),
  named('name-english/3', company, 'YF2026', /英文/),
  named('name-domain-part/4', company, '云帆．com官网', /域名/),
  named('name-special/3', company, '《云帆》科技', /特殊/),
  named('name-person-forum/3', person, '摄影在线', /在线/),
  named('name-person-generic/6', person, '示范摄影社团', /社团/),
  named('name-person-unit/4', inProvince(person, 'beijing'), '示范口腔门诊部', /单位|非个人/),
  named('name-person-trade/3', person, '示范婚纱馆', /行业|产品|经营/),
  named('name-person-place/3', inProvince(person, 'sichuan'), '成都的日常', /地名/),
  named('name-person-idiom/3', person, '步步高升', /成语/),
  entity('licence-old-number/2', company, { certNumber: '3301061234567' }, /统一社会信用代码|注册号/),
  entity('type-code-kind/3', company, { certNumber: unifiedCode('54', '330106') }, /信用代码.*(性质|类别)/),
  entity('type-code-kind/4', company, { certNumber: unifiedCode('21', '330106') }, /信用代码.*(性质|类别)/),
  entity('investor-empty/3', guangdong, { investor: '  ' }, /投资者|上级/),
  entity('investor-empty/4', mini, { investor: '无' }, /投资者|上级/),
  entity('investor-digits/4', app, { investor: 'Mr Zhang' }, /投资者|上级/),
  pair(
    'same-person-two-phones/2',
    guangdong,
    (client) => {
      const { name, certNumber, birthDate, mobile } = principal(client);
      Object.assign(principal(client, 1), { name, certNumber, birthDate, mobile });
    },
    /同一(人|证件).*信息/,
  ),
  pair(
    'phones-same/2',
    mini,
    (client) => {
      principal(client, 1).mobile = `+86 ${principal(client).mobile}`;
    },
    /(电话|手机|号码).*(不能相同|不同)/,
  ),
  remark('content-person-text/3', '本站介绍我司服务'),
  remark('content-person-text/4', '承接各类装修工程，欢迎来电'),
  ip('ip-range/3', '203.0.113.*', /IP段|地址段/),
  ip('ip-private/5', '100.64.0.1', /内网|私有/),
  ip('ip-private/6', 'fd12:3456::1', /内网|私有/, app),
  ip('ip-invalid/4', '203.0.113.5:8080', /IP/),
  pair(
    'access-method/3',
    company,
    (client) => {
      delete service(client).access.method;
    },
    /接入方式/,
  ),
  pair(
    'app-key-missing/3',
    app,
    (client) => {
      Object.assign(service(client).apps[0] ?? {}, { publicKey: ' ' });
    },
    /公钥/,
  ),
  pair(
    'dom-subdomain/3',
    company,
    (client) => {
      domain(client).name = 'shop.yunfan-sample.net.cn';
    },
    /主域名|二级/,
  ),
];
