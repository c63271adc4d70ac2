// Which teams does this vault have, and what is their state? Requested every few seconds while the page is visible.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';

const EVERY_MILLISECONDS = 3000;

export interface Teams {
  /** Null until there is an answer. */
  readonly list: readonly TeamView[] | null;
  readonly isFailed: boolean;
  readonly refresh: () => void;
}

/** The teams in the last answer. */
export function useTeams(ask: Ask): Teams {
  const [list, setList] = useState<Teams['list']>(null);
  const [isFailed, setFailed] = useState(false);
  const refresh = useCallback(() => {
    ask('team.list').then(
      (answer) => {
        setList(answer);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [ask]);
  useEffect(() => {
    refresh();
    const timer = setInterval(() => !document.hidden && refresh(), EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [refresh]);
  return { list, isFailed, refresh };
}
