// Who answers a component where there is no background? Functions by kind of message.
import type { Answer, Ask, MessageType, Request } from '../../lib/protocol/protocol';

/** What is answered to some kinds of message. */
export type Answers = {
  readonly [Type in MessageType]?: (data: Request<Type>) => Promise<Answer<Type>>;
};

/** Asks these functions in place of a background; a kind that none of them answers is a fault of the test. */
export function askOf(answers: Answers): Ask {
  return (type, ...[data]) => {
    // the entry of this very kind, which the map's type cannot say
    const answer = answers[type] as ((asked: unknown) => Promise<Answer<typeof type>>) | undefined;
    return answer ? answer(data ?? {}) : Promise.reject(new Error(`nobody answers ${type}`));
  };
}
