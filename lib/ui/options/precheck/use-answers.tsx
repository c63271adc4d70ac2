// Which answers were given last in many filings, and how are they taken back?
import { useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import type { GivenAnswer } from './problems';

interface LastAnswers {
  readonly answers: readonly GivenAnswer[];
  /** In how many clients they were stored. */
  readonly stored: number;
}

/** Answers given in many filings, all of them checked again; the last ones can be taken back. */
export function useAnswers(ask: Ask, again: () => void) {
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<LastAnswers | null>(null);
  const give = async (answers: readonly GivenAnswer[], isBack: boolean) => {
    setBusy(true);
    try {
      const given = answers
        .filter(({ filings }) => filings.length > 0)
        .map(({ fact, value, filings }) => ({ fact, filings, value: isBack ? null : value }));
      if (given.length === 0) return;
      // one message, so that what is given together is stored together and taken back together
      const { done } = await ask('filings.answer', { answers: given });
      setLast(isBack ? null : { answers, stored: done });
      again();
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    last,
    answer: (answers: readonly GivenAnswer[]) => void give(answers, false),
    /** Nobody had answered before: it is open again. */
    undo: () => last && void give(last.answers, true),
  };
}

interface AnsweredProps {
  readonly last: LastAnswers;
  readonly isBusy: boolean;
  readonly t: Translate;
  readonly undo: () => void;
}

/** What was confirmed last, and the way to take it back. */
export function Answered({ last: { answers, stored }, isBusy, t, undo }: AnsweredProps) {
  const filings = answers.flatMap((one) => one.filings);
  const n = new Set(filings.map(({ clientId, filingId }) => `${clientId} ${filingId}`)).size;
  const isAll = stored >= new Set(filings.map(({ clientId }) => clientId)).size;
  const texts = [...new Set(answers.map(({ text }) => t.text(text)))];
  return (
    <p class="row" role="status" data-testid="precheck-answered">
      {isAll ? (
        <span class="good">{t('precheck.group.answered', { n })}</span>
      ) : (
        <span class="bad">{t('precheck.group.answered.clients', { n: stored })}</span>
      )}
      <span class="muted">{t.list(texts)}</span>
      <button type="button" class="link" data-testid="precheck-undo" disabled={isBusy} onClick={undo}>
        {t('precheck.group.undo')}
      </button>
    </p>
  );
}
