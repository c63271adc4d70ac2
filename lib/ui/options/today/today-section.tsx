// What must be done first today? Four numbers, then one row for each matter with one button, beside the pre-check and the month.
import { readiestFirst } from '../../../filing/report/readiest';
import type { ListedClient } from '../../../protocol/clients';
import type { DueView, FilingCard } from '../../../protocol/filings';
import { localeOf } from '../../../protocol/language';
import { clockWords } from '../../clock-words';
import { Icon, type IconName } from '../../icon';
import { plain } from '../../plain';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';
import { useNow } from '../../use-now';
import { Departures } from '../clients/departures';
import type { FilingsActions, Which } from '../filings/actions';
import { useVerdicts } from '../filings/draft-counts';
import { leftWords } from '../filings/due-words';
import { openWords } from '../filings/open-dues';
import type { BoardReading } from '../filings/use-board';
import { PageHead } from '../page-head';
import type { PrecheckActions } from '../precheck/actions';
import type { ClientField } from '../tabs';
import { Calm } from './calm';
import { JoinRequests } from './join-requests';
import { Month } from './month';
import { Standing } from './standing';
import { ToDecide, useToDecide } from './to-decide';
import { showGroup, TodayGroup, TodayRow } from './today-group';
import { ActionButton, CardRow, Clock, DueRow, Remind } from './today-rows';
import { calmOf, type TodayView, todayOf } from './today-view';
import { DoneLine, useDone } from './use-done';
import { Waiting } from './waiting';

interface TodayProps {
  readonly t: Translate;
  readonly today: string;
  readonly actions: FilingsActions;
  readonly precheck: PrecheckActions;
  readonly board: BoardReading;
  /** Opens one filing on the board. */
  readonly openFiling: (which: Which) => void;
  /** Leads to where a certificate's date is changed. */
  readonly openPaper: (due: DueView) => void;
  /** Leads to a field of a client. */
  readonly openClient: (at: ClientField) => void;
  readonly openClients: () => void;
  readonly openPrecheck: () => void;
  readonly openTeam: () => void;
}

/** The first page for agencies. The vault is open. */
export function TodaySection(props: TodayProps) {
  const { t, today, precheck, openClients, openPrecheck } = props;
  const { state, renew } = props.board;
  const view = todayOf(state.parts, today);
  const now = useNow(view.clocks.some(({ ends }) => ends !== null));
  const isBlank =
    state.status === 'whole' && state.parts.every(({ cards, papers }) => cards.length + papers.length === 0);
  const undecided = useToDecide(props.actions.ask);
  const isEmpty = isBlank && undecided.length === 0;
  const calm = state.status === 'whole' && undecided.length === 0 ? calmOf(state.parts, today) : null;
  const { last, done, undo } = useDone(props.actions.ask, renew);
  const isOfMany = state.total > 1; // the pre-check of one client is opened from the client
  return (
    <>
      <PageHead title={t('today.title')} note={dayWords(today, t)} />
      <Numbers view={view} t={t} now={now} today={today} />
      <JoinRequests t={t} ask={props.actions.ask} open={props.openTeam} />
      <Departures t={t} ask={props.actions.ask} restored={props.board.again} />
      <DoneLine last={last} undo={undo} t={t} />
      {isEmpty && (
        <section class="box empty-box" data-testid="today-empty">
          <Icon name="sun" />
          <h3>{t('today.empty')}</h3>
          <p class="muted">{t('today.empty.hint')}</p>
          <button type="button" class="primary" onClick={openClients}>
            {t('today.empty.action')}
          </button>
        </section>
      )}
      <div class="today">
        {calm && <Calm {...props} calm={calm} />}
        {!isEmpty && !calm && <Groups {...props} {...{ view, now, done, undecided }} />}
        <div class="today-beside">
          {isOfMany && <Standing t={t} today={today} actions={precheck} open={openPrecheck} />}
          <Month t={t} today={today} parts={state.parts} />
        </div>
      </div>
    </>
  );
}

/** The date with the day of the week. */
function dayWords(today: string, t: Translate): string {
  const style = { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(t.language), style).format(new Date(`${today}T00:00:00Z`));
}

interface NumbersProps extends Pick<TodayProps, 't' | 'today'> {
  readonly view: TodayView;
  readonly now: number;
}

function Numbers({ view, t, now, today }: NumbersProps) {
  const [clock] = view.clocks;
  const left = clock?.ends ? clockWords(clock.ends, now) : null;
  const [due] = view.due;
  const [expiring] = view.expiring;
  return (
    <ul class="numbers">
      <Figure tone="block" icon="clock" name="today.sms" n={view.clocks.length} t={t}>
        {left === null ? '' : t('today.soonest', { left })}
      </Figure>
      <Figure tone="block" icon="undo" name="today.refused" n={view.refused.length} t={t}>
        {view.refused[0] ? plain(view.refused[0].client) : ''}
      </Figure>
      <Figure tone="todo" icon="alert" name="today.due" n={view.due.length} t={t}>
        {due ? `${leftWords(due, today, t, now)} · ${t(`due.${due.kind}`)}` : ''}
      </Figure>
      {view.expired.length > 0 && (
        <Figure tone="block" icon="file" name="today.expired" n={view.expired.length} t={t}>
          {view.expired[0] ? plain(view.expired[0].client) : ''}
        </Figure>
      )}
      <Figure tone="warn" icon="file" name="today.expiring" n={view.expiring.length} t={t}>
        {expiring ? `${t.near(expiring.day, today)} · ${plain(expiring.client)}` : ''}
      </Figure>
    </ul>
  );
}

interface FigureProps extends Pick<TodayProps, 't'> {
  readonly tone: string;
  readonly icon: IconName;
  readonly name: LabelKey;
  readonly n: number;
  readonly children: string;
}

/** A number with what is most urgent of it; a press leads to its group. Nothing is pressed where there is nothing. */
function Figure({ tone, icon, name, n, t, children }: FigureProps) {
  const says = (
    <>
      <span class="figure-name">
        <Icon name={icon} /> <span>{t(name)}</span>
      </span>
      <b>{n}</b>
      <small class="muted">{children}</small>
    </>
  );
  return (
    <li data-testid={name.replace('.', '-')} data-count={n}>
      {n > 0 ? (
        <button type="button" class={`figure ${tone}`} onClick={() => showGroup(name)}>
          {says}
        </button>
      ) : (
        <div class="figure calm">{says}</div>
      )}
    </li>
  );
}

interface GroupsProps extends TodayProps, NumbersProps {
  readonly done: (due: DueView) => void;
  readonly undecided: readonly ListedClient[];
}

function Groups(props: GroupsProps) {
  const { view, t, today, now, actions, openFiling, openPaper, openClient, done } = props;
  const verdicts = useVerdicts(actions.ask, view.idle);
  const drafts = readiestFirst(view.idle, ({ clientId }) => verdicts.get(clientId));
  const open = (card: FilingCard) => <ActionButton words={t('today.open')} press={() => openFiling(card)} />;
  return (
    <section class="box today-list">
      <TodayGroup name="today.sms" hint="today.sms.hint" items={view.clocks} t={t}>
        {({ card, ends }) => (
          <CardRow card={card} t={t} when={<Clock ends={ends} now={now} t={t} />}>
            <Remind card={card} t={t} />
          </CardRow>
        )}
      </TodayGroup>
      <TodayGroup name="today.refused" hint="today.refused.hint" items={view.refused} t={t}>
        {(card) => (
          <CardRow card={card} t={t} when={card.since ? t.near(card.since, today) : ''}>
            {open(card)}
          </CardRow>
        )}
      </TodayGroup>
      <ToDecide t={t} clients={props.undecided} openClient={openClient} />
      <TodayGroup name="today.due" hint="today.due.hint" items={view.due} t={t}>
        {(due) => (
          <DueRow due={due} t={t} when={leftWords(due, today, t, now)}>
            <ActionButton words={t('due.done')} press={() => done(due)} />
          </DueRow>
        )}
      </TodayGroup>
      <Papers view={view} t={t} today={today} openPaper={openPaper} />
      <Missing view={view} t={t} openFiling={openFiling} openClient={openClient} />
      <Waiting cards={view.waiting} t={t} today={today} openFiling={openFiling} />
      <TodayGroup name="today.idle" hint="today.idle.hint" items={drafts} t={t}>
        {(card) => (
          <CardRow
            card={card}
            verdict={verdicts.get(card.clientId)}
            t={t}
            when={card.since ? t.near(card.since, today) : t('today.untouched')}
          >
            {open(card)}
          </CardRow>
        )}
      </TodayGroup>
    </section>
  );
}

type PapersProps = Pick<GroupsProps, 'view' | 't' | 'today' | 'openPaper'>;

/** Certificates and domains that have expired, and those that soon will. */
function Papers({ view, t, today, openPaper }: PapersProps) {
  return (
    <>
      <TodayGroup name="today.expired" hint="today.expiring.hint" items={view.expired} t={t}>
        {(due) => (
          <DueRow due={due} t={t} when={<b class="bad">{t.near(due.day, today)}</b>}>
            <ActionButton words={t('due.renew')} press={() => openPaper(due)} />
          </DueRow>
        )}
      </TodayGroup>
      <TodayGroup name="today.expiring" hint="today.expiring.hint" items={view.expiring} t={t}>
        {(due) => (
          <DueRow due={due} t={t} when={t.near(due.day, today)}>
            <ActionButton words={t('due.renew')} press={() => openPaper(due)} />
          </DueRow>
        )}
      </TodayGroup>
    </>
  );
}

type MissingProps = Pick<GroupsProps, 'view' | 't' | 'openFiling' | 'openClient'>;

/** Due dates that cannot be computed yet, each with a link to what is missing. */
function Missing({ view, t, openFiling, openClient }: MissingProps) {
  return (
    <TodayGroup name="today.missing" hint="today.missing.hint" items={view.missing} t={t}>
      {({ card, open }) => (
        <TodayRow client={card.client} colour={card.colour} what={openWords(open, t)} when="">
          <ActionButton
            words={t(`due.open.${open.missing}.action`)}
            press={() =>
              open.place === null
                ? openFiling(card)
                : openClient({ clientId: card.clientId, place: open.place })
            }
          />
        </TodayRow>
      )}
    </TodayGroup>
  );
}
