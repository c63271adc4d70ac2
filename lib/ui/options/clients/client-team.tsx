// To which team does a client belong, and how is it moved to another? Nothing if this vault is in no team.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
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

/** The team of one client as a choice; a team in which this device may only read is named and cannot be left. */
export function ClientTeam({ t, ask, id, version = 0, changed }: ClientTeamProps) {
  const { teams, own, refresh } = usePlace(ask, id, version);
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const writable = teams.filter(isWritable);
  const held = teams.find(({ team }) => team === own);
  if (held && !isWritable(held))
    return (
      <span class="tag" data-testid="client-team">
        {t(held.standing === 'member' ? 'team.client.viewer' : 'team.client.removed', {
          name: plain(held.name),
        })}
      </span>
    );
  if (writable.length === 0) return null;
  const choose = async (chosen: string) => {
    setBusy(true);
    const words = await move({ t, ask }, id, { own: own ?? null, chosen, teams }).catch(
      () => ({ isBad: true, words: t('clients.failed') }) satisfies Said,
    );
    setSaid(words);
    setBusy(false);
    refresh();
    changed();
  };
  return (
    <>
      <span role="status" class={said?.isBad ? 'bad small' : 'good small'}>
        {said?.words}
      </span>
      <select
        aria-label={t('team.client.choose')}
        data-testid="client-share"
        data-team={own ?? LOCAL}
        disabled={isBusy}
        value={own ?? LOCAL}
        onChange={({ currentTarget: { value } }) => void choose(value)}
      >
        <option value={LOCAL}>{t('team.bulk.local')}</option>
        {writable.map(({ team, name }) => (
          <option key={team} value={team}>
            {t('team.client', { name: plain(name) })}
          </option>
        ))}
        {own != null &&
          (['pin', 'unpin'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`team.bulk.${one}`)}
            </option>
          ))}
      </select>
    </>
  );
}

/** Moves a client to another team by way of this machine: members of the former team keep what they have and are told. */
async function move(
  means: { readonly t: Translate; readonly ask: Ask },
  id: string,
  { own, chosen, teams }: { own: string | null; chosen: string; teams: readonly TeamView[] },
): Promise<Said> {
  const isOtherTeam = own !== null && !['local', 'pin', 'unpin', own].includes(chosen);
  const left = isOtherTeam ? await shareAct(means, [id], LOCAL) : null;
  if (left?.isBad) return left;
  const said = await shareAct(means, [id], chosen);
  const name = teams.find(({ team }) => team === chosen)?.name ?? '';
  return left === null || said.isBad
    ? said
    : { isBad: false, words: means.t('team.moved.done', { name: plain(name) }) };
}

/** Where a client is; undefined until that is known. */
interface Place {
  readonly teams: readonly TeamView[];
  readonly own: string | null | undefined;
}

/** The teams of this vault, and the one that shares a client; asked again after each synchronisation. */
export function usePlace(ask: Ask, id: string, version: number) {
  const [place, setPlace] = useState<Place>({ teams: [], own: undefined });
  const refresh = useCallback(() => {
    Promise.all([ask('team.list'), ask('team.of-client', { id })]).then(
      ([teams, own]) => setPlace({ teams, own }),
      () => setPlace({ teams: [], own: undefined }),
    );
  }, [ask, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version may have another place
  useEffect(refresh, [refresh, version]);
  useSynced(ask, true, refresh);
  return { ...place, refresh };
}
