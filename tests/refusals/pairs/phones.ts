// Which refusals speak of phones and mail, and of two entries that are one person?
import { company, mini, person } from '../clients';
import { nothing, order, type Pair, pair, principal } from '../pair';

const head = (id: string, of: Pair['of'], more: Partial<ReturnType<typeof principal>>, says: RegExp): Pair =>
  pair(
    id,
    of,
    (client) => {
      Object.assign(principal(client), more);
    },
    says,
  );
const atHuawei = () => {
  const client = company();
  order(client).provider = 'huawei';
  return client;
};
const tianjin = (remark: string) => () => {
  const client = company('tianjin');
  client.entity.remark = remark;
  return client;
};

export const PHONES: readonly Pair[] = [
  pair(
    'phones-same',
    company,
    (client) => {
      principal(client, 1).mobile = principal(client).mobile;
    },
    /(电话|手机|号码).*(不能相同|不同)/,
  ),
  pair(
    'emails-same',
    company,
    (client) => {
      principal(client, 1).email = principal(client).email;
    },
    /邮箱/,
  ),
  pair(
    'same-person-two-phones',
    company,
    (client) => {
      const { name, certNumber, birthDate } = principal(client);
      Object.assign(principal(client, 1), { name, certNumber, birthDate });
    },
    /同一(人|证件).*(电话|手机|号码|信息)/,
  ),
  pair(
    'ids-same',
    company,
    (client) => {
      Object.assign(principal(client, 1), {
        certNumber: principal(client).certNumber,
        birthDate: principal(client).birthDate,
      });
    },
    /证件号码?.*(相同|两个|姓名)/,
  ),
  head('emergency-missing', company, { emergencyPhone: null }, /应急(联系)?电话/),
  pair(
    'emergency-missing/2',
    company,
    (client) => {
      delete principal(client, 1).emergencyPhone;
    },
    /应急(联系)?电话/,
  ),
  pair(
    'emergency-missing/3',
    person,
    (client) => {
      delete principal(client).emergencyPhone;
    },
    /应急(联系)?电话/,
  ),
  pair(
    'emergency-same',
    company,
    (client) => {
      principal(client).emergencyPhone = principal(client).mobile;
    },
    /应急(联系)?电话.*(不同|不能|相同)/,
  ),
  pair(
    'emergency-same/crossed',
    atHuawei,
    (client) => {
      principal(client, 1).emergencyPhone = principal(client).mobile;
    },
    /应急(电话|号码).*重复/,
  ),
  pair(
    'emergency-same/2',
    company,
    (client) => {
      principal(client, 1).emergencyPhone = `+86 ${principal(client, 1).mobile}`;
    },
    /应急(联系)?电话.*(不同|不能|相同)/,
  ),
  pair(
    'emergency-same-mini',
    mini,
    (client) => {
      principal(client).emergencyPhone = principal(client).mobile;
    },
    /应急(联系)?电话.*(不同|不能|相同)/,
  ),
  pair(
    'mini-phones-same/crossed',
    mini,
    (client) => {
      principal(client, 1).emergencyPhone = principal(client).mobile;
    },
    /应急电话.*不能使用同一个号码/,
  ),
  pair(
    'tj-remark',
    tianjin('企业产品介绍，应急电话为员工王样品（行政）使用'),
    (client) => {
      client.entity.remark = '企业产品介绍与技术文档';
    },
    /备注.*应急/,
  ),
  pair(
    'tj-remark-person',
    () => person('tianjin'),
    (client) => {
      client.entity.remark = '个人学习笔记';
    },
    /备注.*应急/,
  ),
  head('mobile-invalid', company, { mobile: '12345678901' }, /手机/),
  head('mobile-invalid/2', company, { mobile: '1990000' }, /手机/),
  head('email-invalid', company, { email: 'zhang#yunfan-sample.com' }, /邮箱/),
  head('landline-invalid', company, { landline: '123' }, /(座机|固定电话|办公电话)/),
  pair('phone-other-subject', company, nothing, /手机号.*(其他主体|使用)/, {
    'phones.usedByOtherSubject': true,
    'phones.usedByOtherSubjectNotOwn': true,
  }),
  pair('id-other-subject', company, nothing, /证件号.*其他主体/, {
    'phones.usedByOtherSubject': true,
    'principals.idUsedByOtherSubject': true,
    'principals.idUsedByOtherSubjectNotOwn': true,
  }),
  pair('phone-not-own', company, nothing, /电话.*(本人|真实|畅通)/, { 'phones.answeredByPrincipal': false }),
  pair('phone-unanswered', company, nothing, /电话.*(畅通|接听)/, { 'phones.answeredByPrincipal': false }),
  pair('phone-not-local', () => person('hubei'), nothing, /(归属地|本地|属)/, { 'phones.allLocal': false }),
];
