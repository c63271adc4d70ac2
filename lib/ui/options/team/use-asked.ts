// What did the background last answer to a request about a team? Requested again on demand.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Done } from '../../../protocol/team';
import type { ActFault } from './use-act';

export interface Asked<Answer> {
  /** Null until there is an answer, or after a fault. */
  readonly answer: Answer | null;
  readonly fault: ActFault | null;
  readonly again: () => void;
}

/** Asks at the first render; `question` must stay the same function while the request is the same. */
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
