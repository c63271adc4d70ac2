// Which pages of the same providers are no filing forms, though they ask for names, numbers, domains and documents? Ten pages on which nothing may be filled.
import { AGENCY_TABLES } from './agency-tables';
import { HOSTERS } from './hosters';
import type { Ask, House, Section } from './house';
import { INTRANETS } from './intranets';

const asked = (...words: readonly string[]): readonly Ask[] => words.map((says) => ({ says }));

const part = (heading: string, rows: readonly Ask[]): Section => ({ heading, rows });

/** Each page by its title. */
const PAGES: Readonly<Record<string, readonly Section[]>> = {
  企业实名认证: [
    part('企业信息', [
      ...asked('企业名称', '统一社会信用代码', '法定代表人姓名'),
      { says: '营业执照', as: 'upload' },
    ]),
    part('对公账户', asked('开户银行', '银行账号', '开户名称')),
  ],
  域名信息模板: [
    part(
      '域名所有者',
      asked(
        '域名所有者（中文）',
        '联系人',
        '通讯地址',
        '邮编',
        '联系邮箱',
        '手机号码',
        'Registrant Organization',
      ),
    ),
  ],
  提交工单: [
    part('问题描述', [
      { says: '产品类型', options: ['备案', '域名', '云服务器'], as: 'select' },
      ...asked('备案域名', '手机号码', '邮箱'),
      { says: '问题描述', as: 'textarea' },
    ]),
  ],
  发票抬头: [
    part('抬头信息', asked('公司名称', '纳税人识别号', '注册地址', '注册电话', '开户银行', '银行账号')),
    part('收票信息', asked('收件人', '手机号码', '邮箱', '详细地址')),
  ],
  申请SSL证书: [
    part('证书信息', asked('绑定域名', '公司名称', '部门', '所在省', '所在市')),
    part('联系人', asked('姓名', '手机号码', '邮箱', '身份证号码')),
  ],
  我的备案: [
    part('筛选', [
      ...asked('主办单位名称', '域名', '备案号'),
      { says: '备案状态', options: ['全部', '草稿', '待初审', '管局审核中'], as: 'select' },
    ]),
  ],
  备案授权码管理: [part('生成授权码', [...asked('实例IP', '授权码', '备注'), ...asked('使用人手机号')])],
  增值电信业务经营许可证申请: [
    part('公司情况', asked('公司名称', '统一社会信用代码', '注册资本', '法定代表人', '股东名称')),
    part('业务情况', asked('业务种类', '服务项目', '网站域名', '客服电话')),
  ],
  合同签订: [
    part('甲方', asked('甲方名称', '统一社会信用代码', '法定代表人', '地址')),
    part('签约人', asked('姓名', '手机号码', '身份证号码', '邮箱')),
  ],
  邮寄幕布: [part('收件地址', asked('收件人姓名', '手机号码', '所在地区', '详细地址', '邮政编码'))],
};

/** The same makers' frames around other business: five houses of two pages each. */
export const ELSEWHERE: readonly House[] = Object.entries(PAGES).map(([title, sections], at) => {
  const houses = [...HOSTERS, ...INTRANETS, AGENCY_TABLES];
  const house = houses[at % houses.length];
  if (house === undefined) throw new Error('no house');
  return {
    ...house,
    name: `${title} of ${house.name}`,
    titles: title,
    steps: [sections],
    // the steps and crumbs of a filing do not stand on other pages
    page: (shown: string, drawn: string) =>
      `<div class="wrap"><div class="hd"><h2>${shown}</h2></div><form>${drawn}<button type="button">提交</button></form></div>`,
  };
});
