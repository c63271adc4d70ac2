// What is the state of all filings, and what is due next? The board, its filter, and the due dates.
import { useState } from 'preact/hooks';
import { BOARD } from '../../../filing/calendar/filing-states';
import type { DueView, FilingCard } from '../../../protocol/filings';
import { daysBetween } from '../../../rules/days';
import { Fold } from '../../fold';
import { Icon } from '../../icon';
import { SearchBox } from '../../search-box';
import { StillOpen } from '../../still-open';
import type { Translate } from '../../translate';
import { PageHead } from '../page-head';
import type { ClientField } from '../tabs';
import type { FilingsActions, Which } from './actions';
import { Board, nameOf } from './board';
import { DueList } from './due-list';
import { FilingWindow } from './filing-window';
import { UnreadLine } from './unread-line';
import type { BoardReading } from './use-board';
import { useMoves } from './use-moves';

const SHOWN_DUES = 100;
const AHEAD = 365; // days; what ends later needs nobody this year

interface FilingsProps {
  readonly t: Translate;
  readonly today: string;
  readonly actions: FilingsActions;
  readonly board: BoardReading;
  /** Leads to where a certificate's date is changed. */
  readonly openPaper?: (due: DueView) => void;
  /** The filing that is open. */
  readonly opened?: Which | null;
  /** Called with the filing that is opened, and with null when it is closed. */
  readonly onOpened?: (which: Which | null) => void;
  /** Leads to a field of a client. */
  readonly openClient?: ((at: ClientField) => void) | undefined;
  /** Leads to the profiles, from which filings are created. */
  readonly openClients?: () => void;
}

/** The tab "filings". The vault is open. */
export function FilingsSection(props: FilingsProps) {
  const { t, today, actions, opened: asked = null, onOpened, openClients } = props;
  const { state, again, renew } = props.board;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(asked && nameOf(asked));
  const { move, remove, said, undo, asked: waiting } = useMoves({ t, actions, renew });
  const choose = (which: Which | null) => {
    waiting?.stay();
    setChosen(which && nameOf(which));
    onOpened?.(which && { clientId: which.clientId, filingId: which.filingId });
  };
  const cards = state.parts.flatMap((part) => part.cards);
  const shown = cards.filter((card) => matches(card, query, t));
  const opened = cards.find((card) => nameOf(card) === chosen);
  const question = waiting && <SentAgain asked={waiting} t={t} />;
  const isEmpty = cards.length === 0 && state.status === 'whole';
  return (
    <>
      <PageHead title={t('filings.title')} />
      <p class="muted">{t('filings.lead')}</p>
      {!isEmpty && <Tools query={query} setQuery={setQuery} count={shown.length} t={t} />}
      <Said words={said || (state.status === 'loading' ? loadingWords(state, t) : '')} undo={undo} t={t} />
      <Unread t={t} state={state} again={again} />
      {isEmpty ? (
        <NoFilings t={t} openClients={openClients} />
      ) : (
        <>
          {!opened && question}
          <Board
            {...{ cards: shown, t, today, open: choose, ask: actions.ask }}
            move={(card, to) => move(card, to, today)}
          />
          <p id="board-keys" class="small muted">
            {t('filings.move.keys')}
          </p>
          <Deadlines
            dues={shown.flatMap((card) => card.dues)}
            t={t}
            today={today}
            actions={actions}
            renew={renew}
          />
        </>
      )}
      <Papers parts={state.parts} t={t} today={today} openPaper={props.openPaper} />
      {opened && (
        <FilingWindow
          key={chosen}
          {...{ card: opened, t, today, actions, move, remove, question }}
          openPlace={placesOf(opened, props.openClient)}
          next={after(shown, opened, choose)}
          changed={() => void renew(opened.clientId)}
          close={() => choose(null)}
        />
      )}
    </>
  );
}

/** Leads to the filing after this one on the board, column by column; null after the last. */
function after(shown: readonly FilingCard[], opened: FilingCard, choose: (which: Which) => void) {
  const all = BOARD.flatMap((state) => shown.filter((card) => card.state === state));
  const next = all[all.findIndex((card) => nameOf(card) === nameOf(opened)) + 1];
  return next ? () => choose(next) : null;
}

type SentAgainProps = Pick<FilingsProps, 't'> & {
  readonly asked: NonNullable<ReturnType<typeof useMoves>['asked']>;
};

/** Whether a filing that came back goes on, though causes of the refusal may still be there. */
function SentAgain({ asked: { to, ...asked }, t }: SentAgainProps) {
  const act = t('filings.move.anyway', { state: t(`filings.state.${to}`) });
  return <StillOpen {...asked} t={t} testId="filing-sent-again" act={act} />;
}

/** Leads to the places of a filing's client. */
const placesOf = ({ clientId }: FilingCard, openClient: FilingsProps['openClient']) =>
  openClient && ((place: string | null) => openClient({ clientId, place }));

interface SaidProps {
  readonly words: string;
  readonly undo: (() => void) | null;
  readonly t: Translate;
}

/** The result of the last move, and the undo button. */
function Said({ words, undo, t }: SaidProps) {
  return (
    <p class="small muted" aria-live="polite" data-testid="filings-said">
      {words}{' '}
      {undo && (
        <button type="button" class="link" data-testid="filings-undo" onClick={undo}>
          {t('clients.undo')}
        </button>
      )}
    </p>
  );
}

/** That the board could not be read, or whose filings are missing from it. */
function Unread({ t, state, again }: Pick<FilingsProps, 't'> & Pick<BoardReading, 'state' | 'again'>) {
  return (
    <>
      {state.status === 'failed' && <Failed t={t} again={again} />}
      <UnreadLine t={t} parts={state.parts} />
    </>
  );
}

function Failed({ t, again }: { readonly t: Translate; readonly again: () => void }) {
  return (
    <p class="notice">
      {t('filings.failed')}{' '}
      <button type="button" class="link" onClick={again}>
        {t('filings.retry')}
      </button>
    </p>
  );
}

function NoFilings({ t, openClients }: Pick<FilingsProps, 't' | 'openClients'>) {
  return (
    <section class="box empty-box">
      <Icon name="board" />
      <h3>{t('filings.empty')}</h3>
      <p class="muted">{t('filings.empty.hint')}</p>
      {openClients && (
        <button type="button" class="secondary" data-testid="filings-empty-deed" onClick={openClients}>
          {t('filings.empty.action')}
        </button>
      )}
    </section>
  );
}

function loadingWords({ done, total }: { done: number; total: number }, t: Translate): string {
  return total === 0 ? t('filings.loading') : t('filings.progress', { done, total });
}

function matches(card: FilingCard, query: string, t: Translate): boolean {
  const text = [card.client, t.word('provider', card.provider), ...card.services, card.orderNumber ?? '']
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const byDay = <One extends { readonly day: string }>(dues: readonly One[]): readonly One[] =>
  dues.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

interface ToolsProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly count: number;
  readonly t: Translate;
}

function Tools({ query, setQuery, count, t }: ToolsProps) {
  return (
    <div class="row">
      <SearchBox testId="filings-filter" label={t('filings.filter')} value={query} onInput={setQuery} />
      <span class="small muted">{t('filings.count', { n: count })}</span>
    </div>
  );
}

interface DeadlinesProps extends Pick<FilingsProps, 't' | 'today' | 'actions'> {
  readonly dues: FilingCard['dues'];
  readonly renew: (clientId: string) => Promise<void>;
}

/** The due dates, the soonest first, and a calendar file of them. */
function Deadlines({ dues, t, today, actions, renew }: DeadlinesProps) {
  return (
    <section class="box">
      <h2>{t('filings.dues')}</h2>
      <DueList
        dues={byDay(dues).slice(0, SHOWN_DUES)}
        t={t}
        today={today}
        isNamed
        done={(due) => {
          if (due.filingId === null) return;
          const { clientId, filingId, key } = due;
          void actions
            .ask('filings.done', { clientId, filingId, key, isDone: true })
            .then(() => renew(clientId));
        }}
      />
      <Calendar t={t} actions={actions} />
    </section>
  );
}

function Calendar({ t, actions }: Pick<FilingsProps, 't' | 'actions'>) {
  const [isNamed, setNamed] = useState(false);
  return (
    <div class="stack">
      <label class="check">
        <input
          type="checkbox"
          data-testid="calendar-names"
          checked={isNamed}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
        <span>
          {t('filings.calendar.names')} <small class="muted">{t('filings.calendar.hint')}</small>
        </span>
      </label>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="calendar-all"
          onClick={() => void actions.calendar(null, null, isNamed)}
        >
          {t('filings.calendar.all')}
        </button>
      </div>
    </div>
  );
}

type PapersProps = Pick<FilingsProps, 't' | 'today' | 'openPaper'> & {
  readonly parts: BoardReading['state']['parts'];
};

function Papers({ parts, t, today, openPaper }: PapersProps) {
  const papers = byDay(parts.flatMap((part) => part.papers));
  if (papers.length === 0) return null;
  const soon = papers.filter(({ day }) => daysBetween(today, day) <= AHEAD);
  const later = papers.slice(soon.length);
  const list = (some: typeof papers) => (
    <DueList dues={some.slice(0, SHOWN_DUES)} t={t} today={today} isNamed renew={openPaper} />
  );
  return (
    <section class="box">
      <Fold title={t('filings.papers')} note={String(soon.length)}>
        {soon.length > 0 ? list(soon) : <p class="muted">{t('filings.papers.none')}</p>}
        {later.length > 0 && (
          <Fold title={t('filings.papers.later', { n: later.length })} class="inline" isLazy>
            {list(later)}
          </Fold>
        )}
      </Fold>
    </section>
  );
}
