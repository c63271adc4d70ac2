// How is a report printed for people? Findings first, in one language.

import type { Report } from '../../lib/filing/report/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Text } from '../../lib/filing/text';
import { maskNumbers } from '../../lib/ui/mask';

export type Language = 'zh' | 'en';

const WORDS = {
  blocked: { zh: '不能提交：有必须改正的问题', en: 'Blocked: something must be corrected first' },
  incomplete: { zh: '还不能判断：有问题待回答', en: 'Incomplete: questions are still open' },
  ready: { zh: '没有发现阻碍', en: 'Ready: nothing found in the way' },
  type: { zh: '备案类型', en: 'Filing type' },
  undecided: { zh: '未定', en: 'undecided' },
  block: { zh: '必须改正', en: 'must be corrected' },
  warn: { zh: '注意', en: 'attention' },
  todo: { zh: '待办', en: 'to do' },
  info: { zh: '说明', en: 'note' },
  fails: { zh: '', en: '' },
  ask: { zh: '待定', en: 'open' },
  error: { zh: '请人工核对', en: 'please check yourself' },
  source: { zh: '来源', en: 'source' },
  noDate: { zh: '无日期', en: 'undated' },
  now: { zh: '现为', en: 'now' },
  fix: { zh: '改为这样即可通过', en: 'would pass with' },
  or: { zh: '；或者', en: '; or ' },
  questions: { zh: '先回答这些问题', en: 'Answer these first' },
  documents: { zh: '材料', en: 'Documents' },
  attached: { zh: '已备', en: 'attached' },
  missing: { zh: '缺', en: 'missing' },
  invalid: { zh: '不合要求', en: 'not acceptable' },
  sms: { zh: '短信核验', en: 'SMS verification' },
  mailing: { zh: '邮寄', en: 'Mailing' },
  face: { zh: '人脸核验', en: 'Face check' },
  yes: { zh: '需要', en: 'required' },
  no: { zh: '不需要', en: 'not required' },
  hours: { zh: '小时内', en: 'hours' },
  subject: { zh: '主体负责人', en: 'entity contact' },
  service: { zh: '服务负责人', en: 'service contact' },
  channels: { zh: '渠道', en: 'Channels' },
  deadlines: { zh: '期限', en: 'Deadlines' },
  oldest: { zh: '所依据的来源最早的日期', en: 'Day of the oldest source' },
  more: { zh: '其余', en: 'more' },
} satisfies Record<string, Text>;

/** What a channel can do for this filing type. */
const SUPPORT: Readonly<Record<string, Text>> = {
  yes: { zh: '可办', en: 'yes' },
  no: { zh: '不可办', en: 'no' },
  'organization-only': { zh: '仅单位可办', en: 'organisations only' },
  unknown: { zh: '未知', en: 'unknown' },
};

const MOST_QUESTIONS = 12;

/** The report as lines. Unknown channels are left out; everything undecided is listed. */
export function printReport(book: Rulebook, report: Report, language: Language): string {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const label = (id: string | null) => typeLabel(book, id)?.[language] ?? say('undecided');
  return [
    `${report.id} · ${report.asOf} · ${say(report.status)}`,
    `${say('type')}: ${report.decision.text?.[language] ?? label(report.filingType)}`,
    ...findingLines(report, language),
    ...questionLines(report, language),
    ...documentLines(report, language),
    ...stepLines(book, report, language),
    `${say('oldest')}: ${report.oldestSource ?? say('noDate')}`,
  ].join('\n');
}

function typeLabel(book: Rulebook, id: string | null): Text | undefined {
  return book.shared['filings/filing-types.json'].filingTypes.find((type) => type.id === id)?.label;
}

function findingLines({ findings }: Report, language: Language): string[] {
  return findings.flatMap(({ severity, state, message, rule, text, words = [], fix, cites }) => {
    const marks = [WORDS[severity][language], WORDS[state][language]].filter((mark) => mark !== '');
    const [cite] = cites;
    const from =
      cite === undefined
        ? []
        : [`    ${WORDS.source[language]}: ${cite.title[language]} (${cite.date ?? WORDS.noDate[language]})`];
    const ways = fix.map(({ text }) => text[language]).join(WORDS.or[language]);
    const change = ways === '' ? [] : [`    ${WORDS.fix[language]}: ${ways}`];
    const about = [text, words.join('、')].filter((part) => part !== undefined && part !== '');
    const now = about.length === 0 ? [] : [`    ${WORDS.now[language]}: ${maskNumbers(about.join(' · '))}`];
    return [`  [${marks.join(' · ')}] ${message[language]}  <${rule}>`, ...now, ...change, ...from];
  });
}

function questionLines({ questions }: Report, language: Language): string[] {
  if (questions.length === 0) return [];
  const shown = questions.slice(0, MOST_QUESTIONS);
  const rest = questions.length - shown.length;
  return [
    `${WORDS.questions[language]}:`,
    ...shown.map(({ text, fact }) => `  ${text[language]}  <${fact}>`),
    ...(rest > 0 ? [`  … ${WORDS.more[language]} ${rest}`] : []),
  ];
}

function documentLines({ documents }: Report, language: Language): string[] {
  if (documents.length === 0) return [];
  return [
    `${WORDS.documents[language]}:`,
    ...documents.map(({ label, state, id }) => `  [${WORDS[state][language]}] ${label[language]}  <${id}>`),
  ];
}

function stepLines(book: Rulebook, report: Report, language: Language): string[] {
  const { sms, mailing, face, channels, deadlines } = report;
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const need = (required: boolean | 'ask') => say(required === 'ask' ? 'ask' : required ? 'yes' : 'no');
  const phones = sms.phones.map((phone) => say(phone)).join(language === 'zh' ? '、' : ', ');
  const within = `${sms.deadlineHours} ${say('hours')}${phones === '' ? '' : `; ${phones}`}`;
  const named = book.shared['filings/channels.json'].channels.filter(
    ({ id }) => (channels[id] ?? 'unknown') !== 'unknown',
  );
  return [
    `${say('sms')}: ${need(sms.required)}${sms.required === false ? '' : ` (${within})`}`,
    `${say('mailing')}: ${need(mailing.required)}`,
    ...mailing.items.map(({ address, documents }) => `  ${documents.join(', ')} → ${address ?? '?'}`),
    `${say('face')}: ${need(face.required)}`,
    ...(named.length === 0
      ? []
      : [
          `${say('channels')}: ${named.map(({ id, label }) => `${label[language]} ${(SUPPORT[channels[id] ?? 'unknown'] ?? WORDS.undecided)[language]}`).join('; ')}`,
        ]),
    ...(deadlines.length === 0
      ? []
      : [`${say('deadlines')}:`, ...deadlines.map(({ text }) => `  ${text[language]}`)]),
  ];
}
