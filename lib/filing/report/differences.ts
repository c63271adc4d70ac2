// What differs between two reports of one filing? Each part that matters to a person, with its wording.
import { filingTypeLabel, type Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import type { Report } from './report';

/** One part that differs; `before` and `after` are states, null where the part is absent. */
export interface Difference {
  readonly kind: 'status' | 'filing-type' | 'finding' | 'document' | 'sms' | 'mailing' | 'face' | 'channel';
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly text: Text;
}

type Part = Pick<Difference, 'kind' | 'id' | 'text'> & { readonly state: string };

/** The parts that differ, in report order; empty when nothing visible changed. */
export function differencesBetween(book: Rulebook, before: Report, after: Report): readonly Difference[] {
  const [first, second] = [partsOf(book, before), partsOf(book, after)];
  const keys = new Set([...first.keys(), ...second.keys()]);
  return [...keys].flatMap((key): Difference[] => {
    const [old, now] = [first.get(key), second.get(key)];
    const part = now ?? old;
    if (part === undefined || old?.state === now?.state) return [];
    const { kind, id, text } = part;
    return [{ kind, id, text, before: old?.state ?? null, after: now?.state ?? null }];
  });
}

const TITLES = {
  status: { zh: '结论', en: 'Verdict' },
  type: { zh: '备案类型', en: 'Filing type' },
  sms: { zh: '短信核验', en: 'SMS verification' },
  mailing: { zh: '邮寄资料', en: 'Mailing' },
  face: { zh: '人脸核验', en: 'Face check' },
} satisfies Record<string, Text>;

function partsOf(book: Rulebook, report: Report): ReadonlyMap<string, Part> {
  const { sms, mailing, face, findings, documents, channels } = report;
  const type = filingTypeLabel(book, report.filingType) ?? TITLES.type;
  const mailed = mailing.items.map((item) => `${item.case} ${item.address ?? ''}`);
  const all: Part[] = [
    { kind: 'status', id: 'status', state: report.status, text: TITLES.status },
    { kind: 'filing-type', id: 'filing-type', state: report.filingType ?? 'undecided', text: type },
    ...findings.map(
      ({ rule, state, severity, message }): Part => ({
        kind: 'finding',
        id: rule,
        state: `${severity} ${state}`,
        text: message,
      }),
    ),
    ...documents.map(
      ({ id, requirement, state, label }): Part => ({
        kind: 'document',
        id,
        state: `${requirement} ${state}`,
        text: label,
      }),
    ),
    { kind: 'sms', id: 'sms', state: dutyOf(sms.required, sms.phones), text: TITLES.sms },
    { kind: 'mailing', id: 'mailing', state: dutyOf(mailing.required, mailed), text: TITLES.mailing },
    { kind: 'face', id: 'face', state: dutyOf(face.required, face.who), text: TITLES.face },
    ...book.shared['filings/channels.json'].channels.map(
      ({ id, label }): Part => ({ kind: 'channel', id, state: channels[id] ?? 'unknown', text: label }),
    ),
  ];
  return new Map(all.map((part) => [`${part.kind} ${part.id}`, part]));
}

function dutyOf(required: boolean | 'ask', details: readonly string[]): string {
  return [String(required), ...details].join(' ');
}
