// What is still to do once the order is sent? SMS verification and mailing, as findings that stand in nobody's way.
import type { Facts } from '../../rules/format';
import type { Finding, Report, Text } from './report';
import type { OpenFinding } from './rule-findings';

type Duties = Pick<Report, 'sms' | 'mailing'>;

/** A todo for each duty that is known; once the person said how it stands, the rules speak of it instead. */
export function dutyFindings({ sms, mailing }: Duties, facts: Facts): readonly OpenFinding[] {
  const found: OpenFinding[] = [];
  if (sms.required === true && facts['sms.done'] === undefined)
    found.push(todo('sms-verification', smsText(sms), sms.cites));
  if (mailing.required === true && facts['mailing.sent'] === undefined)
    found.push(todo('mailing', MAIL, mailing.cites));
  return found;
}

const MAIL: Text = {
  zh: '须按本省要求邮寄纸质资料',
  en: 'Papers have to be mailed as the province asks',
};

const PHONES: Readonly<Record<Report['sms']['phones'][number], Text>> = {
  subject: { zh: '主体负责人', en: 'the subject principal' },
  service: { zh: '服务负责人', en: 'the service principal' },
};

function smsText({ deadlineHours, phones }: Report['sms']): Text {
  const [zh, en] = (['zh', 'en'] as const).map((language) => phones.map((phone) => PHONES[phone][language]));
  const who = { zh: zh?.join('、') ?? '', en: en?.join(' and ') ?? '' };
  return {
    zh: `收到短信后 ${deadlineHours} 小时内完成短信核验${who.zh === '' ? '' : `：${who.zh}`}`,
    en: `Verify by SMS within ${deadlineHours} hours of the message${who.en === '' ? '' : `: ${who.en}`}`,
  };
}

function todo(rule: string, message: Text, cites: Finding['cites']): OpenFinding {
  const finding: Finding = {
    rule,
    state: 'fails',
    severity: 'todo',
    message,
    why: [],
    fix: [],
    cites,
    target: {},
  };
  return { finding, unknown: [] };
}
