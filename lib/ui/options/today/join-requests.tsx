// Does somebody wait to join the team? One line on the first page, since the team's own page may not be opened for days.
import { useEffect, useState } from 'preact/hooks';
import type { Asking } from '../../../protocol/protocol';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import { useSynced } from '../use-arrivals';

interface JoinRequestsProps extends Asking {
  readonly t: Translate;
  readonly open: () => void;
}

/** How many ask, with the way to them; nothing when nobody does. */
export function JoinRequests({ t, ask, open }: JoinRequestsProps) {
  const [requests, setRequests] = useState(0);
  const look = () => {
    ask('team.line').then(
      (line) => setRequests(line?.requests ?? 0),
      () => setRequests(0), // locked meanwhile
    );
  };
  useEffect(look, [ask]);
  useSynced(ask, true, look);
  if (requests === 0) return null;
  return (
    <div class="notice row" data-testid="today-join-requests">
      <Icon name="team" /> <span>{t('today.requests', { n: requests })}</span>
      <button type="button" class="secondary today-join" data-testid="today-join-open" onClick={open}>
        {t('today.requests.open')}
      </button>
    </div>
  );
}
