// Which refusals speak of the subject: its certificate, its registration, its province, its record?
import { institution, trader } from '../bodies';
import { company, mini, paper, person, residentNumber, unifiedCode } from '../clients';
import { nothing, type Pair, pair, principal, service } from '../pair';
import { PLACES } from '../places';

const entity = (
  id: string,
  of: Pair['of'],
  more: Partial<ReturnType<Pair['of']>['entity']>,
  says: RegExp,
): Pair =>
  pair(
    id,
    of,
    (client) => {
      Object.assign(client.entity, more);
    },
    says,
  );
/** A sole trader without a trade name, under the owner's own name, and with the remark that says so. */
const named = (of: Pair['of']) => (): ReturnType<Pair['of']> => {
  const client = of();
  const { name } = principal(client);
  for (const one of client.services)
    for (const its of one.domains) if (its.owner === client.entity.name) its.owner = name;
  Object.assign(client.entity, { name, remark: '无字号无公章个体工商户' });
  return client;
};
/** A hospital in Guangdong with its licence, told in the remark. */
const hospital = (): ReturnType<Pair['of']> => {
  const client = company('guangdong');
  const name = '广州示例云帆医院有限公司';
  for (const its of service(client).domains) its.owner = name;
  const remark = '医疗机构执业许可证2022年5月由广州市示例区卫生健康局颁发，2032年5月到期';
  Object.assign(client.entity, { name, remark });
  client.documents.push(paper('medical-practice-licence', 'entity', { validUntil: '2032-05-01' }));
  return client;
};
/** A person with the address of another province on the card. */
const away = (id: string, province: string, says: RegExp, truth?: Pair['truth']): Pair =>
  pair(
    id,
    () => person(province),
    (client) => {
      const other = province === 'hunan' ? 'hubei' : 'hunan';
      const names = PLACES[other]?.names.join('') ?? '';
      const number = residentNumber(PLACES[other]?.code ?? '', '1995-06-20');
      Object.assign(principal(client), {
        certAddress: `${names}示例路3号望湖苑2幢602室`,
        certNumber: number,
      });
      Object.assign(client.entity, { certAddress: `${names}示例路3号望湖苑2幢602室`, certNumber: number });
    },
    says,
    truth,
  );
const NOT_HERE = /(外省|身份证).*(不能|不接受|不可|必须在本省)|不(接受|支持)外省/;
const PERMIT = /居住证|居住证明/;

export const SUBJECT: readonly Pair[] = [
  entity('uscc-check', company, { certNumber: '91330106MA0AHL0140' }, /信用代码|证件号码|校验/),
  entity('uscc-length', company, { certNumber: '91330106MA0AHL01' }, /信用代码|证件号码|位/),
  entity('uscc-division', company, { certNumber: unifiedCode('91', '440106') }, /信用代码.*(登记|省|地区)/),
  entity(
    'uscc-division/2',
    () => company('hubei'),
    { certNumber: unifiedCode('91', '320102') },
    /信用代码.*(登记|省|地区)/,
  ),
  pair(
    'id-check',
    company,
    (client) => {
      principal(client).certNumber = '330106198503120011';
    },
    /身份证|证件号码|校验/,
  ),
  entity('type-certificate', company, { type: 'social-organization' }, /证件.*(性质|种类)/),
  entity('type-certificate/2', company, { certType: 'society-registration' }, /证件.*(性质|种类)/),
  entity('type-code-kind', company, { certNumber: unifiedCode('51', '330106') }, /信用代码.*(性质|类别)/),
  entity('type-code-kind/2', company, { certNumber: unifiedCode('12', '330106') }, /信用代码.*(性质|类别)/),
  entity(
    'licence-old-number',
    company,
    { certNumber: '330106000012343' },
    /统一社会信用代码|三证合一|注册号/,
  ),
  pair('registry-name', company, nothing, /(公示|登记).*一致/, { 'entity.registryMatches': false }),
  pair('registry-rep', company, nothing, /法定代表人.*一致|(公示|登记).*一致/, {
    'entity.registryMatches': false,
  }),
  pair('registry-abnormal', company, nothing, /经营异常/, { 'entity.registryStatus': 'abnormal' }),
  pair('registry-revoked', company, nothing, /吊销|注销/, { 'entity.registryStatus': 'revoked' }),
  entity('licence-expired', company, { certValidUntil: '2026-08-01' }, /(证件|执照).*(过期|有效期)/),
  entity('licence-3-months', company, { certValidUntil: '2027-01-10' }, /(证件|执照)有效期/),
  pair('certificate-address', company, nothing, /证件住所.*一致/, { 'address.sameAsCertificate': false }),
  entity(
    'unit-other-province',
    company,
    { certAddress: '广东省广州市天河区示例路1号云帆大厦501室' },
    /证件住所.*(省|一致)|备案省/,
  ),
  entity(
    'filed-other-province',
    company,
    { icpNumber: '粤ICP备2020000001号' },
    /已在.*(省|广东)|其他省|备案号.*省/,
  ),
  entity(
    'filed-other-province/2',
    () => company('sichuan'),
    { icpNumber: '京ICP备2020000001号' },
    /已在.*(省|北京)|其他省|备案号.*省/,
  ),
  away('person-other-province-no', 'qinghai', NOT_HERE),
  away('person-other-province-cq', 'chongqing', NOT_HERE),
  ...(
    [
      'shanxi',
      'heilongjiang',
      'jiangxi',
      'henan',
      'ningxia',
      'xinjiang',
      'gansu',
      'shaanxi',
      'tibet',
    ] as const
  ).map((province) =>
    away(
      `person-other-province-${{ shanxi: 'sx', heilongjiang: 'hl', jiangxi: 'jx', henan: 'ha', ningxia: 'nx', xinjiang: 'xj', gansu: 'gs', shaanxi: 'sn', tibet: 'xz' }[province]}`,
      province,
      NOT_HERE,
    ),
  ),
  away('person-permit', 'shanghai', PERMIT),
  ...(['anhui', 'jilin', 'jiangsu', 'hubei', 'sichuan', 'shandong', 'guizhou', 'guangdong'] as const).map(
    (province) =>
      away(
        `person-permit-${{ anhui: 'ah', jilin: 'jl', jiangsu: 'js', hubei: 'hb', sichuan: 'sc', shandong: 'sd', guizhou: 'gz', guangdong: 'gd' }[province]}`,
        province,
        province === 'guangdong' ? /查询页/ : PERMIT,
      ),
  ),
  entity('investor-digits', company, { investor: '张示例123' }, /投资者|上级/),
  entity('investor-digits/2', company, { investor: '杭州雲帆控股集團' }, /投资者|上级/),
  entity('investor-digits/3', company, { investor: 'Yunfan Holding Ltd' }, /投资者|上级/),
  entity('unit-name-not-full', company, { name: 'yunfan-sample.com' }, /名称.*全称/),
  entity('unit-name-not-full/2', company, { name: '云帆.中国' }, /名称.*全称/),
  entity('unit-name-not-full/3', company, { name: 'Yunfan Sample Co., Ltd.' }, /名称.*全称/),
  pair(
    'birth-date-differs',
    company,
    (client) => {
      principal(client, 1).birthDate = '1991-07-08';
    },
    /出生日期/,
  ),
  entity('investor-authority', company, { investor: '杭州市西湖区市场监督管理局' }, /投资者.*机关/),
  entity('investor-authority/2', company, { investor: '国家税务总局杭州市税务局' }, /投资者.*机关/),
  entity(
    'remark-prescribed',
    named(trader(company, 'anhui')),
    { remark: '展示本店日用品，不涉及前置审批内容' },
    /备注.*无字号/,
  ),
  entity('remark-prescribed/2', hospital, { remark: '介绍医院概况、科室和就诊地址' }, /备注.*许可证/),
  entity('investor-empty', company, { investor: null }, /投资者|上级/),
  pair(
    'investor-empty/2',
    company,
    (client) => {
      delete client.entity.investor;
    },
    /投资者|上级/,
  ),
  pair(
    'superior-institution',
    () => company('guangxi'),
    (client) => {
      Object.assign(client.entity, {
        type: 'public-institution',
        certType: 'institution-legal-person-certificate',
        certNumber: unifiedCode('12', '450102'),
        investor: null,
      });
    },
    /上一?级主管单位/,
  ),
  entity(
    'investor-ningxia',
    () => company('ningxia'),
    { investor: '银川云帆控股有限公司' },
    /投资者.*法定代表人|法定代表人.*投资者/,
  ),
  entity('person-name-differs', person, { name: '王别名' }, /(主办者|名称|姓名).*(本人|负责人|一致)/),
  entity(
    'person-number-differs',
    person,
    { certNumber: residentNumber('330106', '1995-06-20', '009') },
    /证件号码.*(负责人|一致|本人)/,
  ),
  entity(
    'region-address',
    company,
    { mailAddress: '浙江省杭州市上城区示例路1号云帆样本大厦501室' },
    /区域.*通信地址|通信地址.*区/,
  ),
  entity(
    'region-address/3',
    company,
    { mailAddress: '浙江省宁波市海曙区示例路8号1幢302室' },
    /区域.*通信地址|通信地址.*区/,
  ),
  entity(
    'region-address/certificate',
    mini,
    { certAddress: '浙江省宁波市海曙区示例路1号云帆样本大厦501室' },
    /地区与证件住所不在同一市/,
  ),
  entity(
    'region-address/2',
    () => company('hubei'),
    { mailAddress: '湖北省武汉市洪山区示例路1号501室' },
    /区域.*通信地址|通信地址.*区/,
  ),
  pair(
    'region-huayuan',
    () => company('tianjin'),
    (client) => {
      Object.assign(client.entity, {
        region: { code: '120104', names: ['天津市', '南开区'] },
        mailAddress: '天津市南开区华苑产业区（环外）海泰示例路1号501室',
      });
    },
    /华苑/,
  ),
  pair(
    'region-huayuan/2',
    () => company('tianjin'),
    (client) => {
      Object.assign(client.entity, {
        region: { code: '120110', names: ['天津市', '东丽区'] },
        mailAddress: '天津市东丽区空港经济区示例路1号501室',
      });
    },
    /空港.*滨海新区/,
  ),
  entity('superior-institution/2', institution(company, 'hunan'), { investor: '王示范' }, /上级主管单位/),
  entity(
    'region-code',
    company,
    { region: { code: '330151', names: ['浙江省', '杭州市'] } },
    /行政区划|区划代码/,
  ),
  entity(
    'unit-overseas',
    company,
    { type: 'overseas-institution', certType: 'overseas-institution-document', certNumber: 'C0012345' },
    /(境外|非中国内地).*(不能|不可)|中国内地/,
  ),
  pair(
    'person-overseas',
    person,
    (client) => {
      Object.assign(principal(client), { region: 'foreign', certType: 'passport', certNumber: 'E12345678' });
      Object.assign(client.entity, { certType: 'passport', certNumber: 'E12345678' });
    },
    /护照.*(居住|永久居留)|永久居留/,
  ),
];
