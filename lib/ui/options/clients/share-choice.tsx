// With which team are clients shared, or with none? Nothing if there is no team to which one may write.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { PlaceQuestion } from '../team/share-question';
import { isWritable, type Said, shareAct } from './share-acts';

interface ShareChoiceProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly ids: readonly string[];
  /** Waits for the work and shows its result. */
  readonly run: (work: Promise<Said>) => void;
  readonly changed: () => void;
}

/** A list of teams; another place is asked about first. */
export function ShareChoice({ t, ask, ids, run, changed }: ShareChoiceProps) {
  const [teams, setTeams] = useState<readonly TeamView[]>([]);
  useEffect(() => {
    ask('team.list').then(setTeams, () => setTeams([]));
  }, [ask]);
  const [wanted, setWanted] = useState<string | null>(null);
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
        value={wanted ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'pin' || value === 'unpin') choose(value);
          else setWanted(value === '' ? null : value);
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
        <PlaceQuestion
          t={t}
          ask={ask}
          ids={ids}
          to={writable.find(({ team }) => team === wanted) ?? null}
          confirm={() => choose(wanted)}
          stay={() => setWanted(null)}
        />
      )}
    </>
  );
}
