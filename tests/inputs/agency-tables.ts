// Tables of clients as agencies keep them, made from known clients by a seed: titles, groups, orders, wordings and values all differ.
import { agencyClient, type Known, pick, type Random, randomOf, type Site } from './agency-clients';

export interface AgencyTable {
  readonly rows: readonly (readonly string[])[];
  readonly clients: readonly Known[];
  /** Whether the table keeps something of a kind; what it does not keep cannot be read. */
  readonly has: { readonly email: boolean; readonly expires: boolean; readonly emergency: boolean };
}

const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  aliyun: ['阿里云', '阿里', '阿里云ECS', '阿里云服务器', '阿里云（主账号）'],
  tencent: ['腾讯云', '腾讯', '腾讯云服务器', '腾讯云 轻量'],
  huawei: ['华为云', '华为', '华为云服务器'],
  baidu: ['百度云', '百度智能云', '百度'],
  jd: ['京东云', '京东'],
};

/** How the seed writes things down in this table. */
interface Style {
  readonly random: Random;
  readonly hasGroups: boolean;
  readonly isSpread: boolean;
}

const WIDE = '０１２３４５６７８９';
function phone(random: Random, mobile: string): string {
  const [a, b, c] = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)];
  return pick(random, [
    mobile,
    `${a} ${b} ${c}`,
    `${a}-${b}-${c}`,
    `+86 ${a} ${b} ${c}`,
    `+86${mobile}`,
    [...mobile].map((one) => WIDE[Number(one)]).join(''),
  ]);
}

function day(random: Random, written: string): string {
  const [year = '', month = '', date = ''] = written.split('-');
  const serial = Math.round((Date.parse(written) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return pick(random, [
    written,
    `${year}.${Number(month)}.${Number(date)}`,
    `${year}/${month}/${date}`,
    `${year}年${Number(month)}月${Number(date)}日`,
    String(serial),
  ]);
}

const NONE = ['', '', '无', '-', '—', '/', '暂无'];

interface Field {
  readonly head: readonly string[];
  /** Under the head of its group. */
  readonly short?: readonly string[];
  readonly text: (client: Known, site: Site) => string;
}
interface Block {
  readonly group: readonly string[];
  readonly fields: readonly Field[];
}

/** The legal representative's columns; a personal filer stands in them too, or nowhere. */
function legalBlock({ random }: Style): Block {
  const names = ['法定代表人', '法人', '法人代表'];
  const owned = (parts: readonly string[]) => names.flatMap((name) => parts.map((part) => name + part));
  const isBlank = random() < 0.3;
  return {
    group: ['法定代表人', '法人信息', '法定代表人信息', '法人'],
    fields: [
      {
        head: owned(['', '姓名']),
        short: ['姓名', '名字'],
        text: ({ legal, isPersonal }) => (isPersonal && isBlank ? pick(random, NONE) : legal.name),
      },
      {
        head: owned(['证件号', '身份证号', '身份证', '身份证号码', '证件号码']),
        short: ['证件号', '身份证号', '身份证号码', '证件号码'],
        text: ({ legal }) =>
          pick(random, [
            legal.number,
            `${legal.number.slice(0, 6)} ${legal.number.slice(6, 14)} ${legal.number.slice(14)}`,
          ]),
      },
      {
        head: owned(['手机', '手机号', '电话', '联系电话']),
        short: ['手机', '手机号', '联系电话', '电话'],
        text: ({ legal }) => phone(random, legal.mobile),
      },
    ],
  };
}

function subjectBlock({ random }: Style, withEmergency: boolean): Block {
  const isSelf = ({ legal, subject }: Known) => legal === subject;
  const same = ['同法人', '同法定代表人', '法人本人'];
  const owner = pick(random, ['主体负责人', '负责人', '主办单位负责人']);
  return {
    group: ['主体负责人', '主体负责人信息', '负责人信息'],
    fields: [
      {
        head: [owner, `${owner}姓名`],
        short: ['姓名'],
        text: (one) =>
          one.isPersonal
            ? pick(random, ['本人', one.name, ''])
            : isSelf(one)
              ? pick(random, [...same, one.legal.name])
              : one.subject.name,
      },
      {
        head: [`${owner}证件号`, `${owner}身份证号`, `${owner}身份证`],
        short: ['身份证号', '证件号码'],
        text: (one) => (isSelf(one) ? pick(random, ['', one.subject.number, '同法人']) : one.subject.number),
      },
      ...(withEmergency
        ? [
            {
              head: ['紧急联系电话', '应急联系电话', '备用电话', `${owner}应急电话`],
              text: (one: Known) => phone(random, emergencyOf(one)),
            },
          ]
        : []),
    ],
  };
}

/** A phone of somebody else, made from the client's own number. */
export const emergencyOf = ({ subject }: Known): string => `138${subject.number.slice(6, 14)}`;

function entityBlock({ random }: Style, withEmail: boolean): Block {
  return {
    group: ['主体信息', '主办单位', '单位信息', '公司信息'],
    fields: [
      { head: ['主体名称', '公司名称', '单位名称', '客户名称', '企业全称'], text: ({ name }) => name },
      {
        head: ['主体性质', '单位性质', '主办单位性质'],
        text: ({ isPersonal }) =>
          isPersonal ? pick(random, ['个人', '自然人']) : pick(random, ['公司', '企业', '有限公司', '']),
      },
      {
        head: [
          '统一信用代码',
          '统一社会信用代码',
          '营业执照号',
          '信用代码/税号',
          '税号',
          '统一社会信用代码（18位）',
        ],
        text: ({ isPersonal, number }) =>
          isPersonal ? pick(random, ['', '无', '—', number]) : pick(random, [number, number.toLowerCase()]),
      },
      { head: ['注册地址', '执照地址', '公司注册地址', '证件住所'], text: ({ address }) => address },
      ...(withEmail
        ? [{ head: ['邮箱', '电子邮箱', '邮箱地址'], text: ({ subject }: Known) => subject.email }]
        : []),
    ],
  };
}

function siteBlock({ random }: Style, withExpires: boolean): Block {
  const between = pick(random, ['、', ',', '，', ';', '；', '\n', ' ', '/']);
  const isRemarked = random() < 0.3;
  const ipHead = pick(random, ['服务器地址', '服务器IP', '公网IP', 'IP地址', '服务器IP地址', '主机IP']);
  return {
    group: ['网站信息', '网站', '站点信息'],
    fields: [
      { head: ['网站名', '网站名称', '站点名称'], short: ['名称', '网站名称'], text: (_, { name }) => name },
      { head: ['域名', '网站域名', '备案域名'], text: (_, { domains }) => domains.join(between) },
      {
        head: ['网站首页', '首页网址', '网址', '首页地址'],
        text: (_, { domains }) =>
          pick(random, [`https://www.${domains[0]}/`, `www.${domains[0]}`, `http://${domains[0]}`]),
      },
      {
        head: [ipHead],
        text: (_, { ip }) => (isRemarked ? `${ip} （阿里云）` : ip),
      },
      {
        head: ['服务商', '接入商', '云服务商', '接入服务商', '服务器商'],
        text: (_, { provider }) => pick(random, PROVIDERS[provider] ?? ['']),
      },
      ...(withExpires
        ? [
            {
              head: ['域名到期', '域名到期日', '域名到期时间', '域名证书到期', '域名过期时间', '域名有效期'],
              text: (_: Known, { expires }: Site) => day(random, expires),
            },
          ]
        : []),
    ],
  };
}

const ownBlock = ({ random }: Style): Block => ({
  group: ['其他'],
  fields: [
    {
      head: ['备注', '备 注', '跟进情况'],
      text: () => pick(random, ['', '已付款', '催身份证照片', '老客户']),
    },
  ],
});

/** The table of a seed, and whose clients stand in it. */
export function agencyTable(seed: number): AgencyTable {
  const random = randomOf(seed);
  const clients = Array.from({ length: 3 + Math.floor(random() * 8) }, () => agencyClient(random));
  const style: Style = { random, hasGroups: random() < 0.5, isSpread: random() < 0.5 };
  const has = { email: random() < 0.6, expires: random() < 0.7, emergency: random() < 0.5 };
  const people = [legalBlock(style), subjectBlock(style, has.emergency)];
  const blocks = [
    entityBlock(style, has.email),
    ...(random() < 0.5
      ? [...people, siteBlock(style, has.expires)]
      : [siteBlock(style, has.expires), ...people]),
    ownBlock(style),
  ];
  const heads = blocks.flatMap(({ group, fields }) => {
    const name = pick(random, group);
    const isShort = style.hasGroups && random() < 0.7;
    return fields.map((field, at) => ({
      text: `${random() < 0.1 ? '*' : ''}${pick(random, isShort ? (field.short ?? field.head) : field.head)}`,
      group: at === 0 || style.isSpread ? name : '',
    }));
  });
  const fields = blocks.flatMap((block) => block.fields);
  const lines = clients.flatMap((one) => one.sites.map((own) => fields.map(({ text }) => text(one, own))));
  const wide = fields.length + 1;
  const line = (first: string): string[] => [first, ...Array.from({ length: wide - 1 }, () => '')];
  const spread = (text: string): string[] => Array.from({ length: wide }, () => text);
  const title = '2026年客户备案资料登记表';
  const rows = [
    ...(random() < 0.7 ? [style.isSpread ? spread(title) : line(title)] : []),
    ...(random() < 0.3 ? [line('填表日期：2026年3月5日  制表人：陈')] : []),
    ...(random() < 0.2 ? [line('')] : []),
    ...(style.hasGroups ? [['', ...heads.map(({ group }) => group)]] : []),
    ['序号', ...heads.map(({ text }) => text)],
    ...lines.flatMap((cells, at) => [...(random() < 0.05 ? [line('')] : []), [String(at + 1), ...cells]]),
    ...(random() < 0.3 ? [line('')] : []),
    ...(random() < 0.4
      ? [['合计', String(lines.length), ...Array.from({ length: wide - 2 }, () => '')]]
      : []),
    ...(random() < 0.4 ? [line('说明：红色为已到期，请尽快联系客户补齐资料。')] : []),
  ];
  return { rows, clients, has };
}
