// Which numbers on the page are wrong in themselves? A check digit or a shape that no authority would accept.
import type { NumberCheck, NumberFault } from '../numbers/result';
import type { Citation, Text } from '../text';
import { type Meant, shapeWords } from './number-words';
import type { Finding } from './report';

/** A field of the page with a number in it, and how such a number is checked. */
export interface NumberOnPage {
  readonly key: string;
  readonly label: Text;
  readonly value: string;
  readonly check: (value: string) => NumberCheck;
  readonly meant: Meant;
  /** Who says how such a number is made up. */
  readonly cites: readonly Citation[];
}

const DEEDS: Readonly<Partial<Record<NumberFault, Text>>> = {
  'wrong-check-digit': {
    zh: '对照证件逐位核对后重填',
    en: 'Compare it with the certificate, character by character',
  },
  'other-certificate': {
    zh: '改选证件类型，或换成这种证件的号码',
    en: 'Change the certificate type, or the number',
  },
};
const COMPARE: Text = { zh: '对照证件核对后重填', en: 'Compare it with the certificate and correct it' };

const WHAT: Readonly<Record<NumberFault, Text>> = {
  'wrong-shape': { zh: '格式不对', en: 'wrong format' },
  'wrong-check-digit': {
    zh: '号码对不上，至少有一位填错',
    en: 'not a valid number, at least one character is mistyped',
  },
  'unknown-region': { zh: '号码中的地区不存在', en: 'the region in the number does not exist' },
  'no-such-day': { zh: '号码中的日期不存在', en: 'the date in the number does not exist' },
  'day-in-future': { zh: '号码中的日期在将来', en: 'the date in the number is in the future' },
  'other-certificate': { zh: '像是另一种证件的号码', en: 'it looks like the number of another certificate' },
  'unknown-type': { zh: '请先选择证件类型', en: 'choose the certificate type first' },
};

const isOnPaper = ({ check }: Meant): boolean => check === 'certificate';

/** A blocking finding for each number that fails its own check. The number itself is in no message. */
export function numberFindings(numbers: readonly NumberOnPage[]): readonly Finding[] {
  return numbers.flatMap(({ key, label, value, check, meant, cites }): Finding[] => {
    const checked = value.trim() === '' ? null : check(value);
    if (checked === null || checked.ok || checked.reason === 'unknown-type') return [];
    const told = checked.reason === 'wrong-shape' ? shapeWords(meant, value) : null;
    const what = told ?? WHAT[checked.reason];
    const message = { zh: `${label.zh}：${what.zh}`, en: `${label.en}: ${what.en}` };
    const rule = `page-number:${checked.reason}:${key}`;
    return [
      {
        rule,
        state: 'fails',
        severity: 'block',
        message,
        why: [],
        // what is wrong with a phone or an address says already how to write it, and no certificate has it
        fix: isOnPaper(meant) ? [{ fact: rule, value: true, text: DEEDS[checked.reason] ?? COMPARE }] : [],
        cites,
        target: { field: key },
      },
    ];
  });
}

/** Two boxes of the page that must not hold the same number: a mobile, and the emergency phone of the same person. */
export interface PhonePair {
  readonly key: string;
  readonly mobile: string;
  readonly emergency: string;
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Whether two texts are one phone number, however it is written; an empty one is none. */
export const isSameNumber = (one: string, other: string): boolean =>
  digitsOf(one) !== '' && digitsOf(one) === digitsOf(other);

/** A blocking finding where the emergency phone is the person's own mobile. */
export function phoneFindings(pairs: readonly PhonePair[], cites: readonly Citation[]): readonly Finding[] {
  return pairs.flatMap(({ key, mobile, emergency }): Finding[] => {
    if (!isSameNumber(mobile, emergency)) return [];
    const deed = { zh: '换成另一个能接通的号码', en: 'Use another reachable number' };
    return [
      {
        rule: `page-phone:same:${key}`,
        state: 'fails',
        severity: 'block',
        message: { zh: '应急联系电话与手机号码相同', en: 'Emergency phone and mobile are the same' },
        why: [],
        fix: [{ fact: 'phones.emergencyDistinct', value: true, text: deed }],
        cites,
        target: { field: key },
      },
    ];
  });
}

/** A field that holds something to which the page itself objects. */
export interface ObjectedField {
  readonly key: string;
  readonly label: string;
  /** What the page says beside it. */
  readonly error: string;
}

const OBJECTION = 'page-error:';

/**
 * What the page itself objects to. Which rule of the portal is broken is not known, and a hint may look like an error: it
 * is to be looked at, and until then nothing is called sound.
 */
export function objectionFindings(fields: readonly ObjectedField[]): readonly Finding[] {
  return fields.map(({ key, label, error }) => ({
    rule: `${OBJECTION}${key}`,
    state: 'ask',
    severity: 'block',
    message: { zh: `${label}：网页提示“${error}”`, en: `${label}: the page says “${error}”` },
    why: [],
    fix: [],
    cites: [],
    target: { field: key },
  }));
}

/** Those of the findings that are the page's own. */
export const objectionsIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rule.startsWith(OBJECTION));

/** A box of the page that says something else about the server than the client, and that the person does not write themselves. */
export interface ServerOnPage {
  readonly key: string;
  readonly label: string;
  readonly what: 'ip' | 'location';
}

const SERVER: Readonly<Record<ServerOnPage['what'], Text>> = {
  ip: { zh: '服务器 IP', en: 'server IP' },
  location: { zh: '服务器放置地', en: 'server location' },
};

/** Which of both is right nobody but the person knows, so it is a warning; the values are in no message. */
export function serverFindings(servers: readonly ServerOnPage[]): readonly Finding[] {
  return servers.map(({ key, label, what }) => ({
    rule: `page-server:${what}:${key}`,
    state: 'fails',
    severity: 'warn',
    message: {
      zh: `页面上“${label}”与档案里的${SERVER[what].zh}不一致，请核对所选的服务器和档案`,
      en: `“${label}” on the page differs from the client’s ${SERVER[what].en}: check the chosen server and the client`,
    },
    why: [],
    fix: [],
    cites: [],
    target: { field: key },
  }));
}

/** The report with what the page adds: a wrong number on it blocks like any other block, what is open leaves it open. */
export function withPageFindings<
  R extends { readonly status: string; readonly findings: readonly Finding[] },
>(report: R, found: readonly Finding[]): R {
  if (found.length === 0) return report;
  const holding = found.filter(({ severity }) => severity === 'block');
  const isWrong = holding.some(({ state }) => state === 'fails');
  const open = holding.length > 0 ? 'incomplete' : report.status;
  const status = isWrong || report.status === 'blocked' ? 'blocked' : open;
  return { ...report, status, findings: [...found, ...report.findings] };
}
