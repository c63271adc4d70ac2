// What did the background last answer to one question about a team? Asked again on demand.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Done } from '../../../protocol/team';
import type { ActFault } from './use-act';

export interface Asked<Answer> {
  /** Null until there is an answer, or where there is a fault. */
  readonly answer: Answer | null;
  readonly fault: ActFault | null;
  readonly again: () => void;
}

/** Asks when first drawn; `question` has to stay the same function while the question is the same. */
export function useAsked<Answer extends object>(question: () => Promise<Done<Answer>>): Asked<Answer> {
  const [state, setState] = useState<Pick<Asked<Answer>, 'answer' | 'fault'>>({ answer: null, fault: null });
  const again = useCallback(() => {
    question().then(
      (done) =>
        setState(
          done.ok
            ? { answer: done, fault: null }
            : { answer: null, fault: { code: done.reason, said: done.said } },
        ),
      () => setState({ answer: null, fault: { code: null } }),
    );
  }, [question]);
  useEffect(again, [again]);
  return { ...state, again };
}
