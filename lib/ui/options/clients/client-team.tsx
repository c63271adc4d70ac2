// To which team does a client belong, how is it moved to another, and are its scans kept here? Nothing if this vault is in no team.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { PlaceQuestion } from '../team/share-question';
import { useSynced } from '../use-arrivals';
import { isWritable, type Said, shareAct } from './share-acts';

interface ClientTeamProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly id: string;
  /** Increases when the client was put somewhere by another part of the page. */
  readonly version?: number;
  readonly changed: () => void;
}

const LOCAL = 'local';

/** The team of one client as a choice, asked about before it is changed; a team in which this device may only read is named and cannot be left. */
export function ClientTeam({ t, ask, id, version = 0, changed }: ClientTeamProps) {
  const { teams, own, keeps, refresh } = usePlace(ask, id, version);
  const [wanted, setWanted] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const writable = teams.filter(isWritable);
  const held = teams.find(({ team }) => team === own);
  if (held && !isWritable(held)) return <ReadOnly t={t} team={held} />;
  if (writable.length === 0) return null;
  const run = async (work: Promise<Said>) => {
    setWanted(null);
    setBusy(true);
    const words = await work.catch(() => ({ isBad: true, words: t('clients.failed') }) satisfies Said);
    setSaid(words);
    setBusy(false);
    refresh();
    changed();
  };
  const place = own ?? LOCAL;
  const asked = wanted === place ? null : wanted;
  return (
    <>
      <span role="status" class={said?.isBad ? 'bad small' : 'good small'}>
        {said?.words}
      </span>
      <TeamChoice
        t={t}
        teams={writable}
        own={place}
        chosen={asked ?? place}
        isBusy={isBusy}
        choose={setWanted}
      />
      {own != null && (
        <KeepScans
          t={t}
          keeps={keeps}
          isBusy={isBusy}
          turn={() => void run(shareAct({ t, ask }, [id], keeps ? 'unpin' : 'pin'))}
        />
      )}
      {asked && (
        <PlaceQuestion
          t={t}
          ask={ask}
          ids={[id]}
          to={writable.find(({ team }) => team === asked) ?? null}
          confirm={() => void run(shareAct({ t, ask }, [id], asked))}
          stay={() => setWanted(null)}
        />
      )}
    </>
  );
}

interface TeamChoiceProps extends Pick<ClientTeamProps, 't'> {
  readonly teams: readonly TeamView[];
  readonly own: string;
  readonly chosen: string;
  readonly isBusy: boolean;
  readonly choose: (place: string) => void;
}

/** This device only, or one of the teams. */
function TeamChoice({ t, teams, own, chosen, isBusy, choose }: TeamChoiceProps) {
  return (
    <select
      aria-label={t('team.client.choose')}
      data-testid="client-share"
      data-team={own}
      disabled={isBusy}
      value={chosen}
      onChange={({ currentTarget: { value } }) => choose(value)}
    >
      <option value={LOCAL}>{t('team.bulk.local')}</option>
      {teams.map(({ team, name }) => (
        <option key={team} value={team}>
          {t('team.client', { name: plain(name) })}
        </option>
      ))}
    </select>
  );
}

/** The team that this device may only read, or that removed it. */
function ReadOnly({ t, team: { standing, name } }: Pick<ClientTeamProps, 't'> & { readonly team: TeamView }) {
  return (
    <span class="tag" data-testid="client-team">
      {t(standing === 'member' ? 'team.client.viewer' : 'team.client.removed', { name: plain(name) })}
    </span>
  );
}

interface KeepScansProps extends Pick<ClientTeamProps, 't'> {
  readonly keeps: boolean;
  readonly isBusy: boolean;
  readonly turn: () => void;
}

/** Whether the scans of a shared client are kept here before somebody needs them; it changes nothing for the others. */
function KeepScans({ t, keeps, isBusy, turn }: KeepScansProps) {
  return (
    <label class="check small">
      <input
        type="checkbox"
        data-testid="client-keep-scans"
        disabled={isBusy}
        checked={keeps}
        onChange={turn}
      />
      <span>{t('team.client.scans')}</span>
    </label>
  );
}

/** Where a client is; undefined until that is known. */
interface Place {
  readonly teams: readonly TeamView[];
  readonly own: string | null | undefined;
  /** Its scans are fetched in advance and kept. */
  readonly keeps: boolean;
}

const NOWHERE: Place = { teams: [], own: undefined, keeps: false };

/** The teams of this vault, and the one that shares a client; asked again after each synchronisation. */
export function usePlace(ask: Ask, id: string, version: number) {
  const [place, setPlace] = useState<Place>(NOWHERE);
  const refresh = useCallback(() => {
    Promise.all([ask('team.list'), ask('team.of-client', { id }), ask('team.keeps-scans', { id })]).then(
      ([teams, own, keeps]) => setPlace({ teams, own, keeps }),
      () => setPlace(NOWHERE),
    );
  }, [ask, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version may have another place
  useEffect(refresh, [refresh, version]);
  useSynced(ask, true, refresh);
  return { ...place, refresh };
}
