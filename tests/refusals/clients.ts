// Which sound clients do the pairs spoil? A company, a person, a mini program, an app and a police filing, in any province.

import type { Client, Document, Filing, Person, Service } from '../../lib/filing/client/client';
import { residentIdCheckDigit } from '../../lib/filing/numbers/resident-id';
import { usccCheckCharacter } from '../../lib/filing/numbers/uscc';
import type { Facts, FactValue } from '../../lib/rules/operator-names';
import { PLACES, type Place } from './places';

/** The day on which every pair is looked at. */
export const AS_OF = '2026-11-25';

/** What the decision table asks of a first filing; everything else is left open, as a person would. */
const FIRST: Facts = {
  serverInMainland: true,
  subjectRecord: 'none',
  serviceRecord: 'none',
  pendingOrder: false,
  serviceAtThisProvider: false,
  accessElsewhere: false,
  otherServicesUnderSubject: 0,
  sameSubjectInOtherAccount: false,
  'servicePrincipal.faceVerified': true,
};

/** A unified code with its check character: kind of body, division, the rest fictional. */
export function unifiedCode(kind: string, division: string, rest = 'MA0AHL014'): string {
  const first = `${kind}${division}${rest}`;
  return first + usccCheckCharacter(first);
}

/** A resident number with its check digit. */
export function residentNumber(division: string, born: string, at = '001'): string {
  const first = `${division}${born.replaceAll('-', '')}${at}`;
  return first + residentIdCheckDigit(first);
}

function addressIn({ names }: Place, street: string): string {
  return names.join('') + street;
}

function personIn(place: Place, id: string, name: string, born: string, last: string): Person {
  return {
    id,
    name,
    region: 'mainland',
    certType: 'resident-id',
    certNumber: residentNumber(place.code, born),
    certValidFrom: '2018-05-01',
    certValidUntil: '2038-05-01',
    certAddress: addressIn(place, '示例路3号望湖苑2幢1单元602室'),
    mobile: `1990000000${last}`,
    emergencyPhone: `1990000001${last}`,
    email: `${id}@yunfan-sample.com`,
    birthDate: born,
  };
}

const IMAGE = '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkS';

/** A picture of a document; its bytes are the head of a JPEG. */
export function paper(type: string, of: string, more: Partial<Document> = {}): Document {
  const { side } = more;
  const id = [type, of, side].filter((part) => typeof part === 'string').join('-');
  return { id, type, of, fileName: `${id}.jpg`, mediaType: 'image/jpeg', data: IMAGE, ...more };
}

const idCard = (of: string, type = 'subject-principal-id'): Document[] => [
  paper(type, of, { side: 'front' }),
  paper(type, of, { side: 'back' }),
];

function siteIn(place: Place, id: string, name: string, domain: string, owner: string): Service {
  return {
    id,
    kind: 'website',
    name,
    domains: [
      { name: domain, expires: '2028-06-30', realNameSince: '2026-08-01', owner, registrar: 'tencent' },
    ],
    homeUrls: [`www.${domain}`],
    content: ['unit-portal'],
    preApproval: [],
    languages: ['zh-Hans'],
    openedOn: '2026-12-30',
    remark: '介绍本公司自主开发的软件产品与技术文档，内容均为原创资料',
    servicePrincipal: 'admin',
    access: {
      provider: 'aliyun',
      resource: 'i-sample-0001',
      ips: ['192.0.2.10'],
      method: 'cloud-access',
      location: { code: `${place.code.slice(0, 4)}00`, names: [...place.names.slice(0, 2)] },
    },
    apps: [],
  };
}

export function filingOf(services: readonly string[], answers: Facts = {}): Filing {
  const said = Object.entries({ ...FIRST, ...answers });
  return {
    id: 'first',
    provider: 'aliyun',
    intent: 'open-or-host',
    services: [...services],
    answers: said.map(([fact, value]) => ({ fact, value: asAnswer(value), on: '2026-11-20' })),
    state: 'draft',
  };
}

type AnswerValue = Filing['answers'][number]['value'];
const asAnswer = (value: FactValue | undefined): AnswerValue =>
  typeof value === 'object' && value !== null ? [...value] : (value ?? null);

/** Letters that one province or another wants. */
const LETTERS = [
  'service-principal-authorization',
  'guangdong-commitment',
  'filing-commitment',
  'tianjin-content-statement',
  'site-construction-plan',
  'guarantee-letter',
  'gov-site-approval-form',
];
const PERSONAL_LETTERS = [
  'guangdong-commitment',
  'filing-commitment',
  'tianjin-content-statement',
  'site-construction-plan',
  'handheld-id-photo',
];

/** A company that files a website for the first time. */
export function company(province = 'zhejiang', answers: Facts = {}): Client {
  const place = PLACES[province];
  if (place === undefined) throw new Error(province);
  const name = `${place.short}示例云帆科技有限公司`;
  return {
    format: 'beiantong.client',
    version: 1,
    id: 'company',
    tags: [],
    entity: {
      name,
      type: 'enterprise',
      certType: 'business-licence',
      certNumber: unifiedCode('91', place.code),
      certAddress: addressIn(place, '示例路1号云帆样本大厦501室'),
      certValidUntil: 'long-term',
      region: { code: place.code, names: [...place.names] },
      mailAddress: addressIn(place, '示例路1号云帆样本大厦501室'),
      investor: '张示例',
      businessScope: '软件开发；计算机系统服务；信息技术咨询服务',
      remark: '企业产品介绍与技术文档，应急电话为员工王样品（行政）使用',
      subjectPrincipal: 'legal',
      legalRepresentative: 'legal',
    },
    people: [
      personIn(place, 'legal', '张示例', '1985-03-12', '1'),
      personIn(place, 'admin', '李样本', '1990-07-08', '2'),
    ],
    services: [siteIn(place, 'site', '云帆科技产品介绍', 'yunfan-sample.com', name)],
    documents: [
      paper('subject-certificate', 'entity'),
      ...idCard('legal'),
      ...idCard('admin', 'service-principal-id'),
      paper('domain-certificate', 'site'),
      paper('domain-real-name-screenshot', 'site'),
      ...LETTERS.map((type) => paper(type, 'entity', { issuedOn: '2026-11-10' })),
    ],
    filings: [filingOf(['site'], answers)],
  };
}

/** A person who files a website of their own for the first time. */
export function person(province = 'zhejiang', answers: Facts = {}): Client {
  const place = PLACES[province];
  if (place === undefined) throw new Error(province);
  const self = personIn(place, 'self', '王示范', '1995-06-20', '3');
  return {
    format: 'beiantong.client',
    version: 1,
    id: 'person',
    tags: [],
    entity: {
      name: self.name,
      type: 'personal',
      certType: 'resident-id',
      certNumber: self.certNumber,
      certAddress: self.certAddress,
      certValidUntil: self.certValidUntil,
      region: { code: place.code, names: [...place.names] },
      mailAddress: self.certAddress,
      remark: '应急电话为本人父亲王示样使用',
      subjectPrincipal: 'self',
      legalRepresentative: null,
    },
    people: [self],
    services: [
      {
        ...siteIn(place, 'notes', '示范摄影学习笔记', 'shifan-notes-sample.cn', self.name),
        content: ['other'],
        remark: '本网站为个人摄影学习笔记，记录日常练习的照片和心得，不涉及经营内容',
        servicePrincipal: 'self',
      },
    ],
    documents: [
      ...idCard('self'),
      paper('domain-certificate', 'notes'),
      paper('domain-real-name-screenshot', 'notes'),
      ...PERSONAL_LETTERS.map((type) => paper(type, 'entity', { issuedOn: '2026-11-10' })),
    ],
    filings: [filingOf(['notes'], answers)],
  };
}

/** The company with a mini program at WeChat. */
export function mini(province = 'zhejiang', answers: Facts = {}): Client {
  const client = company(province, answers);
  const [site] = client.services;
  if (site === undefined) throw new Error('no site');
  const program: Service = {
    ...site,
    id: 'mini',
    kind: 'mini-program',
    name: '云帆产品手册',
    homeUrls: [],
    domains: [],
    content: [],
    remark: '小程序用于介绍云帆科技的软件产品，名称取自公司字号',
    access: { ...site.access, provider: 'wechat' },
  };
  return {
    ...client,
    services: [program],
    documents: client.documents.filter(({ type }) => !type.startsWith('domain-')),
    filings: [{ ...filingOf(['mini'], answers), provider: 'wechat' }],
  };
}

const KEY = '30820122300d06092a864886f70d01010105000382010f003082010a0282010100c0ffee';
const MD5 = '0123456789abcdef0123456789abcdef';
const SHA1 = '0123456789abcdef0123456789abcdef01234567';

/** The company with an app on two platforms. */
export function app(province = 'zhejiang', answers: Facts = {}): Client {
  const client = company(province, answers);
  const [site] = client.services;
  if (site === undefined) throw new Error('no site');
  const program: Service = {
    ...site,
    id: 'app',
    kind: 'app',
    name: '云帆工作台',
    homeUrls: [],
    content: [],
    apps: [
      { platform: 'android', packageName: 'com.yunfan.desk', publicKey: KEY, signature: MD5 },
      { platform: 'ios', packageName: 'com.yunfan.desk', publicKey: KEY, signature: SHA1 },
    ],
  };
  return {
    ...client,
    services: [program],
    documents: [
      ...client.documents.filter(({ type }) => !type.startsWith('domain-')),
      paper('app-icon', 'app'),
      paper('domain-certificate', 'app'),
      paper('domain-real-name-screenshot', 'app'),
    ],
    filings: [filingOf(['app'], answers)],
  };
}

/** The company, filed and open, that files with the police. */
export function police(answers: Facts = {}): Client {
  const client = company('zhejiang');
  const [site] = client.services;
  if (site === undefined) throw new Error('no site');
  const record = {
    serviceRecord: 'same-subject',
    subjectRecord: 'at-this-provider',
    serviceAtThisProvider: true,
  };
  const filed: Client = {
    ...client,
    entity: { ...client.entity, icpNumber: '浙ICP备2026000001号' },
    services: [{ ...site, icpNumber: '浙ICP备2026000001号-1', openedOn: '2026-11-10' }],
  };
  return {
    ...filed,
    filings: [
      {
        ...filingOf(['site'], { ...record, otherServicesUnderSubject: 0, ...answers }),
        intent: 'file-with-police',
      },
    ],
  };
}
