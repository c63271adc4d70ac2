// With which team are clients shared, or with none? Nothing if there is no team to which one may write.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { isWritable, type Said, shareAct } from './share-acts';

interface ShareChoiceProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly ids: readonly string[];
  /** Waits for the work and shows its result. */
  readonly run: (work: Promise<Said>) => void;
  readonly changed: () => void;
}

/** A list of teams; choosing one shares at once. */
export function ShareChoice({ t, ask, ids, run, changed }: ShareChoiceProps) {
  const [teams, setTeams] = useState<readonly TeamView[]>([]);
  useEffect(() => {
    ask('team.list').then(setTeams, () => setTeams([]));
  }, [ask]);
  const writable = teams.filter(isWritable);
  if (writable.length === 0) return null;
  return (
    <select
      aria-label={t('team.bulk')}
      data-testid="client-share"
      value=""
      onChange={({ currentTarget: { value } }) =>
        value !== '' && run(shareAct({ t, ask }, ids, value).finally(changed))
      }
    >
      <option value="">{t('team.bulk')}</option>
      {writable.map(({ team, name }) => (
        <option key={team} value={team}>
          {t('team.bulk.to', { name: plain(name) })}
        </option>
      ))}
      {(['local', 'pin', 'unpin'] as const).map((one) => (
        <option key={one} value={one}>
          {t(`team.bulk.${one}`)}
        </option>
      ))}
    </select>
  );
}
