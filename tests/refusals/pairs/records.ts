// Which refusals speak of what is on record already, of orders under way, and of changes?
import { company, person } from '../clients';
import { answer, domain, nothing, order, type Pair, pair, service, unanswered } from '../pair';

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
/** The record is there, and nothing was said of it yet. */
const filedElsewhere = (client: ReturnType<Pair['of']>): void => {
  for (const fact of ['subjectRecord', 'otherServicesUnderSubject']) unanswered(client, fact);
};

export const RECORDS: readonly Pair[] = [
  pair('subject-filed', company, filedElsewhere, /已.*备案|首次/, {
    otherServicesUnderSubject: 2,
    'entity.matchesMiitRecord': false,
    subjectRecord: 'only-at-other-providers',
    'entity.miitRecordExists': true,
  }),
  entity('subject-filed-field', company, { icpNumber: '浙ICP备2020000001号' }, /备案号/),
  pair(
    'subject-two-orders',
    company,
    (client) => unanswered(client, 'pendingOrder'),
    /一个.*订单|其他接入商/,
    {
      pendingOrder: true,
      'order.pendingElsewhere': true,
    },
  ),
  pair('order-pending', company, (client) => unanswered(client, 'pendingOrder'), /一个.*订单/, {
    pendingOrder: true,
  }),
  pair(
    'subject-deregistered',
    company,
    (client) => {
      order(client).intent = 'change-data';
    },
    /没有备案|已注销/,
  ),
  pair(
    'change-province',
    () =>
      company('zhejiang', {
        subjectRecord: 'at-this-provider',
        serviceRecord: 'same-subject',
        serviceAtThisProvider: true,
        otherServicesUnderSubject: 1,
      }),
    (client) => {
      order(client).intent = 'change-data';
    },
    /省/,
    { changeScope: 'province' },
  ),
  pair('subject-blacklist', company, nothing, /黑名单/, { 'entity.blacklisted': true }),
  pair(
    'account-real-name',
    () => {
      const client = company();
      order(client).provider = 'tencent';
      return client;
    },
    nothing,
    /账号实名/,
    { 'account.realNameMatchesSubject': false },
  ),
  pair(
    'account-real-name/2',
    () => {
      const client = company();
      order(client).provider = 'ucloud';
      return client;
    },
    nothing,
    /账号实名/,
    { 'account.realNameMatchesSubject': false },
  ),
  pair('type-wrong', company, filedElsewhere, /首次|已.*备案|新增/, {
    otherServicesUnderSubject: 2,
    'entity.matchesMiitRecord': false,
    subjectRecord: 'only-at-other-providers',
    'entity.miitRecordExists': true,
  }),
  pair(
    'rename-proof',
    () =>
      company('beijing', {
        subjectRecord: 'at-this-provider',
        serviceRecord: 'same-subject',
        serviceAtThisProvider: true,
        otherServicesUnderSubject: 1,
        changeScope: 'subject',
      }),
    (client) => {
      order(client).intent = 'change-data';
    },
    /更名|变更证明|工商/,
    { 'change.subjectName': true, 'change.certificateOrPrincipal': true },
  ),
  pair(
    'change-to-person',
    () =>
      company('shanghai', {
        subjectRecord: 'at-this-provider',
        serviceRecord: 'same-subject',
        serviceAtThisProvider: true,
        otherServicesUnderSubject: 1,
        changeScope: 'subject',
      }),
    (client) => {
      order(client).intent = 'change-data';
    },
    /变更为个人|换成另一个主体/,
    { 'change.toPersonal': true, 'change.toOtherSubject': true },
  ),
  pair(
    'change-person-other',
    () =>
      person('fujian', {
        subjectRecord: 'at-this-provider',
        serviceRecord: 'same-subject',
        serviceAtThisProvider: true,
        otherServicesUnderSubject: 1,
        changeScope: 'other-subject',
      }),
    (client) => {
      order(client).intent = 'change-data';
    },
    /变更(主体|为他人)|换成另一/,
    { 'change.toOtherSubject': true },
  ),
  pair(
    'approval-data-only',
    company,
    (client) => {
      service(client).preApproval = ['news'];
      answer(client, 'service.involvesPreApproval', false);
    },
    /前置审批/,
  ),
  pair(
    'shell-subject',
    () => company('guangdong'),
    (client) => unanswered(client, 'subjectRecord'),
    /空壳/,
    {
      subjectRecord: 'shell',
      'entity.isShell': true,
    },
  ),
  pair(
    'dom-owner-other-unit/2',
    company,
    (client) => {
      domain(client).owner = '上海他人网络科技有限公司';
    },
    /域名(所有|注册|持有)/,
    { 'domain.owner': 'other' },
  ),
];
