// Which refusals speak of the domain, and what spoils a client so?
import { company, person } from '../clients';
import { domain, nothing, type Pair, pair, service, unanswered, without } from '../pair';

/** The domain of the company, changed. */
const site = (id: string, change: (one: ReturnType<typeof domain>) => void, says: RegExp): Pair =>
  pair(id, company, (client) => change(domain(client)), says);

export const DOMAINS: readonly Pair[] = [
  pair(
    'dom-owner-other-unit',
    company,
    (client) => {
      domain(client).owner = '杭州别家贸易有限公司';
    },
    /域名(所有|注册|持有)/,
    { 'domain.owner': 'other' },
  ),
  pair(
    'dom-owner-employee',
    company,
    (client) => {
      domain(client).owner = '赵员工';
    },
    /域名(所有|注册|持有)/,
    { 'domain.owner': 'other' },
  ),
  pair(
    'dom-company-owner-person',
    person,
    (client) => {
      domain(client).owner = '杭州示例云帆科技有限公司';
    },
    /域名(所有|注册|持有)者/,
    { 'domain.owner': 'other' },
  ),
  pair('dom-id-type', company, nothing, /域名.*证件类型|证件类型.*域名/, {
    'domain.realNameMatches': false,
  }),
  pair('dom-id-number', company, nothing, /域名.*(证件号码|注册号)/, { 'domain.realNameMatches': false }),
  pair('dom-no-real-name', company, nothing, /域名.*实名/, { 'domain.realNameMatches': false }),
  site(
    'dom-real-name-fresh',
    (one) => {
      one.realNameSince = '2026-11-24';
    },
    /实名.*(3日|3个|三)/,
  ),
  site(
    'dom-real-name-fresh/2',
    (one) => {
      one.realNameSince = '2026-11-25';
    },
    /实名.*(3日|3个|三)/,
  ),
  pair(
    'dom-real-name-old',
    company,
    (client) => {
      domain(client).realNameSince = '2016-03-01';
    },
    /2018年.*实名|实名.*2018年/,
  ),
  pair(
    'dom-real-name-old/2',
    person,
    (client) => {
      domain(client).realNameSince = '2017-12-30';
    },
    /2018年.*实名|实名.*2018年/,
  ),
  site(
    'dom-tld-io',
    (one) => {
      one.name = 'yunfan-sample.io';
    },
    /后缀/,
  ),
  site(
    'dom-tld-io/2',
    (one) => {
      one.name = 'yunfan-sample.gg';
    },
    /后缀/,
  ),
  site(
    'dom-registrar-abroad',
    (one) => {
      one.registrar = 'GoDaddy';
    },
    /注册商/,
  ),
  site(
    'dom-registrar-abroad/2',
    (one) => {
      one.registrar = 'Namecheap, Inc.';
    },
    /注册商/,
  ),
  site(
    'dom-expired',
    (one) => {
      one.expires = '2026-10-01';
    },
    /域名.*有效期/,
  ),
  site(
    'dom-expiring',
    (one) => {
      one.expires = '2026-12-20';
    },
    /域名.*(3个月|月)/,
  ),
  pair('dom-privacy', company, nothing, /隐私保护/, {
    'domain.realNameMatches': false,
    'domain.privacyProtected': true,
  }),
  site(
    'dom-subdomain',
    (one) => {
      one.name = 'shop.yunfan-sample.com';
    },
    /主域名|二级/,
  ),
  site(
    'dom-subdomain/2',
    (one) => {
      one.name = 'www.blog.yunfan-sample.com.cn';
    },
    /主域名|二级/,
  ),
  site(
    'dom-invalid',
    (one) => {
      one.name = 'yun_fan-sample.com';
    },
    /域名/,
  ),
  site(
    'dom-invalid/2',
    (one) => {
      one.name = 'yunfan-sample.c0m';
    },
    /域名/,
  ),
  pair(
    'dom-filed-other',
    company,
    (client) => unanswered(client, 'serviceRecord'),
    /域名在其他主体|他人名下/,
    { serviceRecord: 'other-subject' },
  ),
  pair('dom-filed-own', company, (client) => unanswered(client, 'serviceRecord'), /域名已有备案|已.*备案/, {
    serviceRecord: 'same-subject',
  }),
  pair(
    'dom-two-per-site',
    company,
    (client) => {
      service(client).domains.push({ ...domain(client), name: 'yunfan-two-sample.com' });
    },
    /一个域名|1个域名/,
  ),
  pair('dom-blacklist', company, nothing, /黑名单/, { 'entity.blacklisted': true }),
  pair(
    'dom-certificate-missing',
    () => company('hunan'),
    (client) => {
      client.documents = client.documents.filter(({ type }) => type !== 'domain-certificate');
    },
    /域名证书/,
  ),
  pair('dom-real-name-shot-missing', company, without('domain-real-name-screenshot'), /域名实名认证截图/),
  pair(
    'home-url-foreign',
    company,
    (client) => {
      service(client).homeUrls = ['www.other-place.cn'];
    },
    /首页.*域名/,
  ),
  pair(
    'home-url-foreign/2',
    company,
    (client) => {
      service(client).homeUrls = ['yunfan-sample.com.evil-sample.net'];
    },
    /首页.*域名/,
  ),
  pair(
    'home-url-form',
    company,
    (client) => {
      service(client).homeUrls = ['http:/www.yunfan-sample.com'];
    },
    /首页.*(格式|写法|写成)/,
  ),
  pair(
    'home-url-form/2',
    company,
    (client) => {
      service(client).homeUrls = ['www,yunfan-sample.com'];
    },
    /首页/,
  ),
];
