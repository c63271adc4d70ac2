// Which refusals speak of the principals, their certificates and their phones?
import { company, mini, person, residentNumber } from '../clients';
import { order, type Pair, pair, principal, service, without } from '../pair';
import { PLACES } from '../places';

/** The other principal also stands for the subject: nobody is the legal representative. */
const delegate = (
  id: string,
  province: string,
  says: RegExp,
  more: Partial<ReturnType<typeof principal>> = {},
): Pair =>
  pair(
    id,
    () => company(province),
    (client) => {
      client.entity.subjectPrincipal = 'admin';
      Object.assign(principal(client, 1), more);
    },
    says,
  );
const foreignHead = (id: string, province: string, says: RegExp): Pair =>
  pair(
    id,
    () => company(province),
    (client) => {
      Object.assign(principal(client), {
        region: 'foreign',
        certType: 'passport',
        certNumber: 'E12345678',
        birthDate: '1980-01-02',
      });
    },
    says,
  );
const head = (id: string, of: Pair['of'], more: Partial<ReturnType<typeof principal>>, says: RegExp): Pair =>
  pair(
    id,
    of,
    (client) => {
      Object.assign(principal(client), more);
    },
    says,
  );
export const PEOPLE: readonly Pair[] = [
  delegate('sp-not-rep', 'shanxi', /主体负责人.*法定代表人/),
  delegate('sp-not-rep-hi', 'hainan', /主体负责人.*法定代表人/),
  ...['liaoning', 'shandong', 'guizhou'].map((province, at) =>
    foreignHead(
      at === 0 ? 'foreign-rep-not-mainland' : `foreign-rep-not-mainland/${at + 1}`,
      province,
      /(外籍|外国|境外).*(授权|中国籍|内地)/,
    ),
  ),
  pair(
    'foreign-rep-two',
    () => company('shandong'),
    (client) => {
      client.people.push({
        ...principal(client),
        id: 'boss',
        name: 'SMITH JOHN',
        region: 'foreign',
        certType: 'passport',
        certNumber: 'E12345678',
        birthDate: '1980-01-02',
      });
      client.entity.legalRepresentative = 'boss';
    },
    /同一人/,
  ),
  ...['jiangsu', 'sichuan'].map((province, at) =>
    pair(
      at === 0 ? 'js-not-rep-two' : 'js-not-rep-two/2',
      () => company(province),
      (client) => {
        client.people.push({
          ...principal(client, 1),
          id: 'third',
          name: '孙样板',
          certNumber: residentNumber(PLACES[province]?.code ?? '', '1992-02-03'),
          mobile: '19900000007',
          emergencyPhone: '19900000017',
          email: 'third@yunfan-sample.com',
        });
        client.entity.subjectPrincipal = 'third';
      },
      /同一人/,
    ),
  ),
  pair('letter-service', () => company('tianjin'), without('service-principal-authorization'), /授权书/),
  pair('letter-service-cq', () => company('chongqing'), without('service-principal-authorization'), /授权书/),
  pair(
    'fj-service-id',
    () => company('fujian'),
    (client) => {
      Object.assign(principal(client, 1), {
        region: 'hong-kong',
        certType: 'hk-mo-travel-permit',
        certNumber: 'H12345678',
      });
    },
    /网站负责人.*身份证|服务负责人.*身份证/,
  ),
  pair(
    'nm-rep-address',
    () => company('inner-mongolia'),
    (client) => {
      Object.assign(principal(client), {
        certNumber: residentNumber('430102', '1985-03-12'),
        certAddress: '湖南省长沙市芙蓉区示例路3号602室',
      });
    },
    /居住证|手持/,
  ),
  pair(
    'sh-rep-name',
    () => company('shanghai'),
    (client) => {
      Object.assign(principal(client), {
        name: 'SMITH JOHN',
        region: 'foreign',
        certType: 'passport',
        certNumber: 'E12345678',
        birthDate: '1980-01-02',
      });
    },
    /护照.*(姓名|备注)/,
    { 'entity.legalRepNameOnLicenceDiffers': true },
  ),
  head(
    'minor',
    () => company('shanghai'),
    { certNumber: residentNumber('310104', '2010-03-12'), birthDate: '2010-03-12' },
    /(周岁|年龄)/,
  ),
  pair(
    'minor/2',
    () => person('hebei'),
    (client) => {
      const number = residentNumber('130102', '2012-06-20');
      Object.assign(principal(client), { certNumber: number, birthDate: '2012-06-20' });
      client.entity.certNumber = number;
    },
    /(周岁|年龄)/,
  ),
  head('id-expired', company, { certValidUntil: '2026-06-01' }, /(负责人证件|身份证).*有效期|过期/),
  head('id-3-months', company, { certValidUntil: '2027-01-20' }, /(负责人证件|身份证).*(三个月|3个月)/),
  pair(
    'id-3-months-mini',
    mini,
    (client) => {
      principal(client).certValidUntil = '2027-01-20';
    },
    /(负责人证件|身份证).*(三个月|3个月)/,
  ),
  head('sp-name-empty', company, { name: '' }, /姓名/),
  pair(
    'id-valid-missing',
    company,
    (client) => {
      delete principal(client).certValidUntil;
    },
    /证件有效期/,
  ),
  pair(
    'id-valid-missing/2',
    company,
    (client) => {
      principal(client, 1).certValidUntil = null;
    },
    /证件有效期/,
  ),
  pair(
    'minor/3',
    person,
    (client) => {
      const number = residentNumber('330106', '2014-06-20');
      Object.assign(principal(client), { certNumber: number, birthDate: '2014-06-20' });
      client.entity.certNumber = number;
      order(client).provider = 'baidu';
      service(client).name = '示范少年摄影笔记';
    },
    /(周岁|年龄)/,
  ),
];
