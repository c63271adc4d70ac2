// What is the state of the bound filing? Requested when another filing is bound, and after each change of its client, wherever that is made.
import { useEffect, useState } from 'preact/hooks';
import type { FilingState } from '../../filing/client/client';
import type { FilingDetail } from '../../protocol/filings';
import type { Ask, Request } from '../../protocol/protocol';
import type { TabView } from '../../protocol/tab';
import type { KeepNumber } from '../number-box';

export interface FilingOnItsWay {
  readonly detail: FilingDetail | null;
  readonly state: FilingState;
  readonly move: (to: FilingState) => void;
  /** Takes the last move back. */
  readonly back: () => void;
  /** This person has entered the code, or has not after all. */
  readonly verify: (person: string, isDone: boolean) => void;
  /** The questions on which its type depends. */
  readonly answer: (answers: Request<'tab.answers'>['answers']) => void;
  /** The SMS with the code was sent at this time. */
  readonly sent: (at: Date) => void;
  /** The order's number, empty to remove it; resolves to whether it was stored. */
  readonly noteOrder: (number: string) => Promise<boolean>;
  /** The filing number that a service got. */
  readonly noteNumber: KeepNumber;
  /** The text of the refusal. */
  readonly keepRefusal: (text: string | null) => void;
  /** A cause of the refusal is mended, or is not after all. */
  readonly mend: (cause: string, isDone: boolean) => void;
  /** A due date is done, or is not after all. */
  readonly mark: (key: string, isDone: boolean) => void;
  /** Which of two causes the refusal means. */
  readonly choose: (cause: string, other: string) => void;
}

/** The filing of a tab; treated as a draft until its state is loaded. */
export function useFiling({ binding }: Pick<TabView, 'binding'>, ask: Ask, today: string): FilingOnItsWay {
  const [detail, setDetail] = useState<FilingDetail | null>(null);
  const clientId = binding?.client.id ?? '';
  const filingId = binding?.filingId ?? '';
  const moves = binding?.moves ?? 0; // of a draft that is not stored yet, which has no revision
  const rev = binding?.rev ?? 0;
  const which = { clientId, filingId };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of another filing is not shown for this one
  useEffect(() => setDetail(null), [clientId, filingId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed by whomever, it is asked for anew
  useEffect(() => {
    let isWanted = true;
    if (filingId !== '')
      void ask('filings.detail', { clientId, filingId }).then(
        (found) => isWanted && setDetail(found),
        () => undefined, // locked meanwhile: the panel shows that
      );
    return () => {
      isWanted = false;
    };
  }, [ask, clientId, filingId, moves, rev]);
  const after = (change: Promise<unknown>) =>
    void change.then(() => ask('filings.detail', which)).then(setDetail, () => undefined);
  const move = (to: FilingState) => after(ask('filings.move', { ...which, to, on: today }));
  const back = () => after(ask('filings.take-back', { ...which, seen: detail?.moves.length ?? 0 }));
  const verify = (person: string, isDone: boolean) =>
    after(ask('filings.sms-verified', { ...which, person, isDone }));
  const sent = (at: Date) => after(ask('filings.sms-sent', { ...which, at: at.toISOString() }));
  const keepRefusal = (text: string | null) => after(ask('filings.refusal', { ...which, text }));
  const mend = (cause: string, isDone: boolean) => after(ask('filings.mended', { ...which, cause, isDone }));
  const choose = (cause: string, other: string) => after(ask('filings.meant', { ...which, cause, other }));
  const mark = (key: string, isDone: boolean) => after(ask('filings.done', { ...which, key, isDone }));
  const noteOrder = async (number: string) => {
    const noted = ask('filings.order', { ...which, number });
    after(noted);
    return (await noted).ok;
  };
  const noteNumber: KeepNumber = (service, number, by) => {
    const noted = ask('filings.number', { ...which, service, number, ...(by && { by }) });
    after(noted);
    return noted;
  };
  const answer: FilingOnItsWay['answer'] = (answers) =>
    after(ask('filings.answer', { answers: answers.map((one) => ({ filings: [which], ...one })) }));
  const state = detail?.state ?? 'draft';
  return {
    ...{ detail, state, move, back, verify, sent, answer },
    ...{ noteNumber, keepRefusal, mend, choose, mark, noteOrder },
  };
}
