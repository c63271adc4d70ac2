// What is asked before clients are shared or taken out? Which of them change their place, who gets them, and that it is not undone by taking them out.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { TeamView } from '../../../protocol/team';
import type { PlacesView, TeamPlaceView } from '../../../protocol/team-places';
import { plain } from '../../plain';
import { Question } from '../../question';
import type { Translate } from '../../translate';

/** The team that gets clients. */
type Receiving = Pick<TeamView, 'team' | 'name' | 'members'>;

interface FrameProps {
  readonly t: Translate;
  readonly title: string;
  readonly act: string;
  /** Null: there is nothing to do. */
  readonly confirm: (() => void) | null;
  readonly stay: () => void;
  readonly children?: ComponentChildren;
}

function Frame({ t, title, act, confirm, stay, children }: FrameProps) {
  const yes = confirm && (
    <button type="button" class="chip" data-testid="share-ask-confirm" onClick={confirm}>
      {act}
    </button>
  );
  return (
    <Question title={title} testId="share-ask" stay={stay} stayWord={t('team.cancel')} acts={yes}>
      {children}
    </Question>
  );
}

/** Whoever gets a client keeps it. */
function WhoGets({ t, team: { members } }: { readonly t: Translate; readonly team: Receiving }) {
  return (
    <>
      <p class="small">{t('team.share.ask.who', { n: members })}</p>
      <p class="small">{t('team.share.ask.back')}</p>
    </>
  );
}

interface AllQuestionProps extends Pick<FrameProps, 't' | 'stay'> {
  readonly team: Receiving;
  readonly confirm: () => void;
}

/** The question before all clients that are on this device only are shared. */
export function ShareAllQuestion({ t, team, confirm, stay }: AllQuestionProps) {
  const title = t('team.share.ask.all', { name: plain(team.name) });
  return (
    <Frame t={t} title={title} act={t('team.share.ask.confirm')} confirm={confirm} stay={stay}>
      <WhoGets t={t} team={team} />
    </Frame>
  );
}

interface PlaceQuestionProps extends Pick<FrameProps, 't' | 'stay'> {
  readonly ask: Ask;
  readonly ids: readonly string[];
  /** Null: onto this device only. */
  readonly to: Receiving | null;
  readonly confirm: () => void;
}

/** The question before clients get another place; nothing until it is known where they are. */
export function PlaceQuestion({ ask, ids, to, ...asked }: PlaceQuestionProps) {
  const places = usePlaces(ask, ids);
  if (places === null) return null;
  return to ? <ToTeam {...asked} to={to} places={places} /> : <ToLocal {...asked} places={places} />;
}

function usePlaces(ask: Ask, ids: readonly string[]): PlacesView | null {
  const [places, setPlaces] = useState<PlacesView | null>(null);
  const key = ids.join('\n');
  useEffect(() => {
    ask('team.places', { ids: key.split('\n') }).then(setPlaces, () => setPlaces(null));
  }, [ask, key]);
  return places;
}

type PlacedProps = Pick<PlaceQuestionProps, 't' | 'confirm' | 'stay'> & { readonly places: PlacesView };

const count = (teams: readonly TeamPlaceView[]) => teams.reduce((all, { clients }) => all + clients, 0);

function ToTeam({ t, to, places, confirm, stay }: PlacedProps & { readonly to: Receiving }) {
  const name = plain(to.name);
  const others = places.teams.filter(({ team }) => team !== to.team);
  const moving = others.filter(({ mayLeave }) => mayLeave);
  const here = count(places.teams) - count(others);
  const moved = count(moving);
  const n = places.local + moved;
  const kind = n === 0 ? 'team.share.ask.none' : places.local === 0 ? 'team.move.ask' : 'team.share.ask';
  return (
    <Frame
      t={t}
      title={t(kind, { n, name })}
      act={t(kind === 'team.move.ask' ? 'team.move.ask.confirm' : 'team.share.ask.confirm')}
      confirm={n > 0 ? confirm : null}
      stay={stay}
    >
      <ul class="small">
        {places.local > 0 && moved > 0 && <li>{t('team.places.fresh', { n: places.local })}</li>}
        {moving.map(({ team, name: from, clients }) => (
          <li key={team}>{t('team.places.moving', { n: clients, name: plain(from) })}</li>
        ))}
        {here > 0 && <li>{t('team.places.here', { n: here, name })}</li>}
        <Stuck t={t} places={places} of={others} />
      </ul>
      {moved > 0 && <p class="small">{t('team.move.ask.after')}</p>}
      {n > 0 && <WhoGets t={t} team={to} />}
    </Frame>
  );
}

function ToLocal({ t, places, confirm, stay }: PlacedProps) {
  const leaving = places.teams.filter(({ mayLeave }) => mayLeave);
  const n = count(leaving);
  return (
    <Frame
      t={t}
      title={t(n === 0 ? 'team.unshare.ask.none' : 'team.unshare.ask', { n })}
      act={t('team.unshare.ask.confirm')}
      confirm={n > 0 ? confirm : null}
      stay={stay}
    >
      <ul class="small">
        {leaving.map(({ team, name, clients }) => (
          <li key={team}>{t('team.places.leaving', { n: clients, name: plain(name) })}</li>
        ))}
        {places.local > 0 && <li>{t('team.places.local', { n: places.local })}</li>}
        <Stuck t={t} places={places} of={places.teams} />
      </ul>
      {n > 0 && <p class="small">{t('team.unshare.ask.after')}</p>}
    </Frame>
  );
}

interface StuckProps {
  readonly t: Translate;
  readonly places: PlacesView;
  readonly of: readonly TeamPlaceView[];
}

/** The clients with which nothing can be done. */
function Stuck({ t, places: { gone }, of }: StuckProps) {
  return (
    <>
      {of
        .filter(({ mayLeave }) => !mayLeave)
        .map(({ team, name, clients }) => (
          <li key={team}>{t('team.places.fixed', { n: clients, name: plain(name) })}</li>
        ))}
      {gone > 0 && <li>{t('team.places.gone', { n: gone })}</li>}
    </>
  );
}
