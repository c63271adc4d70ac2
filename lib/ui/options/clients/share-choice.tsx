// With which team are clients shared, or with none? Nothing if there is no team to which one may write.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { ShareQuestion } from '../team/share-question';
import { isWritable, type Said, shareAct } from './share-acts';

interface ShareChoiceProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly ids: readonly string[];
  /** Waits for the work and shows its result. */
  readonly run: (work: Promise<Said>) => void;
  readonly changed: () => void;
}

/** A list of teams; one that was chosen is asked about first. */
export function ShareChoice({ t, ask, ids, run, changed }: ShareChoiceProps) {
  const [teams, setTeams] = useState<readonly TeamView[]>([]);
  useEffect(() => {
    ask('team.list').then(setTeams, () => setTeams([]));
  }, [ask]);
  const [wanted, setWanted] = useState<TeamView | null>(null);
  const writable = teams.filter(isWritable);
  if (writable.length === 0) return null;
  const choose = (value: string) => {
    setWanted(null);
    run(shareAct({ t, ask }, ids, value).finally(changed));
  };
  return (
    <>
      <select
        aria-label={t('team.bulk')}
        data-testid="client-share"
        value={wanted?.team ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const team = writable.find((one) => one.team === value);
          if (team) setWanted(team);
          else if (value !== '') choose(value);
        }}
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
      {wanted && (
        <ShareQuestion
          t={t}
          team={wanted}
          count={ids.length}
          confirm={() => choose(wanted.team)}
          stay={() => setWanted(null)}
        />
      )}
    </>
  );
}
