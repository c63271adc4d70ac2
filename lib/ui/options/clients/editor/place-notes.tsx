// Who sees what is typed here? Where a new client goes, that changes stay on this device, or that the team does not have the client.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../../protocol/protocol';
import type { TeamView } from '../../../../protocol/team';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';
import { faultWords } from '../../team/fault-line';
import { usePlace } from '../client-team';
import { LeftNote } from '../departures';
import { isWritable, type Said, shareAct } from '../share-acts';

const LOCAL = 'local';

/** Where a new client goes: chosen before it is saved, done after. */
export interface Placing {
  readonly teams: readonly TeamView[];
  /** The id of a team, or `local`; null while nothing was ever chosen. */
  readonly chosen: string | null;
  readonly choose: (place: string) => void;
  /** Puts the client that was saved where it was chosen to go; does nothing for one that was stored before. */
  readonly place: (t: Translate, id: string) => Promise<void>;
  /** Counts what was placed. */
  readonly count: number;
  readonly failed: Said | null;
}

/** The choice for a new client, begun with the last one. */
export function usePlacing(ask: Ask, isNew: boolean): Placing {
  const [teams, setTeams] = useState<readonly TeamView[]>([]);
  const [given, setGiven] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  const [failed, setFailed] = useState<Said | null>(null);
  useEffect(() => {
    if (isNew)
      ask('team.list').then(
        (list) => setTeams(list.filter(isWritable)),
        () => setTeams([]), // no vault yet: no team
      );
  }, [ask, isNew]);
  const chosen = given ?? lastChoice(teams);
  const place = async (t: Translate, id: string) => {
    if (!isNew || chosen === null) return;
    const team = chosen === LOCAL ? null : chosen;
    const done = await ask('team.place-new', { id, team }).catch(() => null);
    const words = done === null ? t('clients.failed') : done.ok ? null : faultWords(t, { code: done.reason });
    setFailed(words === null ? null : { isBad: true, words });
    setCount((before) => before + 1);
  };
  return { teams, chosen, choose: setGiven, place, count, failed };
}

function lastChoice(teams: readonly TeamView[]): string | null {
  const taking = teams.find(({ takesNew }) => takesNew === true);
  if (taking) return taking.team;
  return teams.some(({ takesNew }) => takesNew === false) ? LOCAL : null;
}

interface PlaceNotesProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly id: string;
  readonly isNew: boolean;
  /** It was saved a moment ago. */
  readonly isSaved: boolean;
  readonly placing: Placing;
}

/** Nothing where there is no team, or where the team gets what is saved. */
export function PlaceNotes({ isNew, ...props }: PlaceNotesProps) {
  return isNew ? <NewPlace {...props} /> : <StoredPlace {...props} />;
}

type NotesProps = Omit<PlaceNotesProps, 'isNew'>;

function NewPlace({ t, placing: { teams, chosen, choose } }: NotesProps) {
  if (teams.length === 0) return null;
  const way = (place: string, words: string) => (
    <label class="check" key={place}>
      <input
        type="radio"
        name="client-new-place"
        data-testid="client-new-place"
        value={place}
        checked={chosen === place}
        onChange={() => choose(place)}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset class="notice clients-place" data-testid="client-place">
      <legend>{t('team.new.where')}</legend>
      {teams.map(({ team, name }) => way(team, t('team.new.team', { name: plain(name) })))}
      {way(LOCAL, t('team.new.local'))}
    </fieldset>
  );
}

function StoredPlace({ t, ask, id, isSaved, placing }: NotesProps) {
  const { teams, own, refresh } = usePlace(ask, id, placing.count);
  const [said, setSaid] = useState<Said | null>(null);
  const held = teams.find(({ team }) => team === own);
  if (held && !isWritable(held)) {
    const hint = held.standing === 'member' ? 'team.client.viewer.hint' : 'team.client.removed.hint';
    return (
      <p class="notice" data-testid="client-kept-here">
        {t(hint, { name: plain(held.name) })}
      </p>
    );
  }
  const shown = said ?? placing.failed;
  const offered = own === null && isSaved ? teams.filter(isWritable) : [];
  const offer = async (team: string) => {
    setSaid(
      await shareAct({ t, ask }, [id], team).catch(() => ({ isBad: true, words: t('clients.failed') })),
    );
    refresh();
  };
  return (
    <>
      {offered.length > 0 && (
        <div class="notice row" data-testid="client-offer">
          <span>{t('team.offer')}</span>
          {offered.map(({ team, name }) => (
            <button
              key={team}
              type="button"
              class="chip"
              data-testid="client-offer-team"
              onClick={() => void offer(team)}
            >
              {t('team.offer.to', { name: plain(name) })}
            </button>
          ))}
        </div>
      )}
      {own != null && <LeftNote t={t} ask={ask} id={id} />}
      {shown && (
        <p class={shown.isBad ? 'bad small' : 'good small'} role="status">
          {shown.words}
        </p>
      )}
    </>
  );
}
