// What does the side panel show for one tab? Depends on the vault and the binding; also holds what the person has ticked.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../protocol/tab';
import { askedIn } from '../../protocol/tab-view';
import { Icon } from '../icon';
import { Imitation } from '../imitation';
import type { Shortcuts } from '../shortcuts';
import type { Translate } from '../translate';
import { RecoveredNote } from '../vault/recovered-note';
import { RecoveryCode } from '../vault/recovery-code';
import type { PanelActions } from './actions';
import { After, Channels } from './after';
import { Bare } from './bare';
import { editorOf } from './checked';
import { Doubts } from './conflict';
import { Guidance } from './guidance';
import { Header } from './header';
import { NextClient } from './next-client';
import { firstToFix } from './next-step';
import { RefusedHere } from './refused-here';
import { SameEntity } from './same-entity';
import { Submitted } from './submitted';
import { TeamNote } from './team-note';
import { Typed } from './typed';
import { type FilingOnItsWay, useFiling } from './use-filing';
import { PARTS, useNext, useNextInFocus } from './use-next';
import { useTopOnMove, useTopOnStep } from './use-top';
import { UnlockScreen } from './vault-gate';
import { Whose } from './whose';
import { FiledAt, oldSources } from './why';
import { Working } from './working';

export interface PanelProps {
  readonly view: TabView;
  readonly t: Translate;
  /** Today's date, for the age of sources. */
  readonly today: string;
  readonly actions: PanelActions;
  /** Brings a part of the panel into view and gives it the focus. */
  readonly showPart: (id: string) => void;
  /** The keys of the commands, shown beside their buttons. */
  readonly shortcuts?: Shortcuts;
}

/**
 * A vault that was just created. Nothing else is shown until its recovery code is kept, so that the code cannot
 * scroll out of view.
 */
interface NewVault {
  readonly code: string;
  /** It was created to store the page's data: this happens as soon as the code is kept. */
  readonly isToKeepPage: boolean;
}

/** The whole side panel. */
export function Panel(props: PanelProps) {
  const { view, t, actions } = props;
  const [made, setMade] = useState<NewVault | null>(null);
  const [isRecovered, setRecovered] = useState(false);
  useLedTo(view, props.showPart);
  const isBare = view.vault === 'none' && Boolean(view.bare);
  return (
    <div class="panel">
      <Imitation view={view} t={t} />
      <RecoveredNote t={t} isRecovered={isRecovered && view.vault === 'open'} />
      {made !== null && (
        <RecoveryCode
          t={t}
          code={made.code}
          onDone={() => {
            setMade(null);
            if (made.isToKeepPage) void actions.act('tab.new-client');
          }}
          actions={actions}
        />
      )}
      {view.vault === 'open' && made === null && (
        <FiledAt.Provider value={view.binding?.provider ?? (view.portal?.provider || null)}>
          <PanelBody key={view.tabId} {...props} />
        </FiledAt.Provider>
      )}
      {view.vault === 'none' && view.bare && made === null && (
        <Bare
          view={view}
          bare={view.bare}
          t={t}
          today={props.today}
          actions={actions}
          onRecoveryCode={(code) => setMade({ code, isToKeepPage: (view.bare?.filled ?? 0) > 0 })}
        />
      )}
      {view.vault !== 'open' && !isBare && made === null && (
        <UnlockScreen
          t={t}
          state={view.vault}
          isKnownPage={view.portal !== null}
          wait={view.unlockWait}
          actions={actions}
          onRecoveryCode={(code) => setMade({ code, isToKeepPage: false })}
          onRecovered={() => setRecovered(true)}
        />
      )}
    </div>
  );
}

function PanelBody({ view, t, today, actions, showPart, shortcuts = {} }: PanelProps) {
  const { act, ask, editClient, readOrder } = actions;
  const shown = { t, today, readOrder };
  const { binding } = view;
  const clientId = binding?.client.id;
  const openPlace = editClient && clientId ? (place: string) => editClient({ clientId, place }) : undefined;
  const filing = useFiling(view, ask, today);
  const { step, allowed, allow, goNext } = useNext(view, filing.detail, act, { showPart, openPlace });
  useNextInFocus(view);
  useTopOnMove(binding, filing.detail);
  useTopOnStep(view);
  const isSent = filing.detail !== null && filing.state !== 'draft' && filing.state !== 'refused';
  return (
    <>
      <Header view={view} t={t} actions={actions} />
      <main>
        <Notice view={view} t={t} openPractice={actions.openPractice} />
        <Whose view={view} t={t} actions={actions} />
        {binding && <Doubts doubts={view.doubts ?? []} t={t} />}
        {view.sameEntity && (
          <SameEntity
            question={view.sameEntity}
            t={t}
            answer={(isSame) => void act('tab.same-entity', { isSame })}
          />
        )}
        {view.guidance && <Guidance guidance={view.guidance} t={t} />}
        <CameBack view={view} t={t} today={today} filing={filing} openPlace={openPlace} />
        {isSent && <Typed view={view} t={t} actions={actions} />}
        {isSent && filing.detail && view.report ? (
          <Submitted
            {...filing}
            {...shown}
            detail={filing.detail}
            showPart={showPart}
            fillIn={editorOf(view, actions)}
            report={view.report}
            nextClient={binding && <NextClient binding={binding} {...{ t, ask, act }} />}
          />
        ) : (
          <Working
            view={view}
            t={t}
            today={today}
            actions={actions}
            step={step}
            allowed={allowed}
            allow={allow}
            goNext={goNext}
            showPart={showPart}
            shortcuts={shortcuts}
            submitted={filing.state === 'refused' ? null : () => filing.move('submitted')} // a refused one has a button of its own
          />
        )}
        <Rest {...{ view, t, today, actions, isSent, showPart }} />
        <TeamNote t={t} ask={ask} openTeam={actions.openTeam} version={view.version} />
      </main>
    </>
  );
}

interface CameBackProps extends Pick<PanelProps, 'view' | 't' | 'today'> {
  readonly filing: FilingOnItsWay;
  /** Leads to a place of the client. */
  readonly openPlace: ((place: string) => void) | undefined;
}

/** A refused filing, above what is filled in again. */
function CameBack({ view, t, today, filing, openPlace }: CameBackProps) {
  const { detail, state, keepRefusal, mend, choose, move, back } = filing;
  if (state !== 'refused' || detail === null) return null;
  return (
    <RefusedHere
      detail={detail}
      findings={view.report?.findings ?? []}
      t={t}
      today={today}
      keep={keepRefusal}
      mend={mend}
      choose={choose}
      resubmitted={() => move('submitted')}
      back={back}
      openPlace={openPlace}
    />
  );
}

/** A press on 去处理 in the page leads to the first thing to do; each press does so again. */
function useLedTo(view: TabView, showPart: PanelProps['showPart']): void {
  const led = useRef({ view, showPart });
  led.current = { view, showPart };
  const asked = view.notice === 'to-fix' ? view.version : null;
  useEffect(() => {
    if (asked !== null) led.current.showPart(PARTS[firstToFix(led.current.view)]);
  }, [asked]);
}

type PartProps = Omit<PanelProps, 'shortcuts'>;

function Rest({ view, t, today, actions, isSent, showPart }: PartProps & { readonly isSent: boolean }) {
  const { report } = view;
  const settings = (
    <button type="button" class="link" data-testid="panel-settings" onClick={() => actions.openOptions()}>
      {t('panel.settings')}
    </button>
  );
  if (!report) return <footer class="foot small muted">{settings}</footer>;
  const old = oldSources(report, today);
  const isTypeAsked = askedIn(view).some(({ settlesBlock, questions }) =>
    questions.some(({ fact, isAside }) => settlesBlock && !isAside && report.decision.asks.includes(fact)),
  );
  return (
    <>
      <After
        {...{ report, t, today, isSent }}
        settle={isTypeAsked ? () => showPart(PARTS.question) : undefined}
      />
      {!isSent && <Channels report={report} t={t} />}
      <footer class="foot small muted">
        <p>{t('panel.asOf', { date: t.date(report.asOf) })}</p>
        {!isSent && report.oldestSource && old > 0 && (
          <p>
            {t('panel.oldest', {
              n: old,
              date: t.date(report.oldestSource),
              age: t.age(report.oldestSource, today),
            })}
          </p>
        )}
        {view.binding && (
          <button
            type="button"
            class="link"
            data-testid="panel-print-report"
            onClick={() => actions.printReport()}
          >
            {t('panel.report')}
          </button>
        )}
        {settings}
      </footer>
    </>
  );
}

/** A wrong number is reported where it was typed. */
const isSaidBelow = ({ notice, conflicts }: TabView): boolean =>
  notice === 'override-wrong' && conflicts.length > 0;

/** What a page lacks is named: the person looks for it on another one. */
function noticeWords({ lacking = [] }: TabView, notice: string, t: Translate): string {
  if (notice !== 'page-incomplete' || lacking.length === 0) return t.word('notice', notice);
  const list = t.labels(lacking.map((name) => t.text(name)));
  return t('panel.notice.lacking', { n: lacking.length, list });
}

function Notice({
  view,
  t,
  openPractice,
}: Pick<PanelProps, 'view' | 't'> & Pick<PanelActions, 'openPractice'>) {
  return (
    <>
      <div aria-live="polite">
        {view.notice && !isSaidBelow(view) && (
          <p class="notice" data-testid="panel-notice" data-notice={view.notice}>
            <Icon name="warn" /> {noticeWords(view, view.notice, t)}
          </p>
        )}
        {view.interrupted && (
          <p class="notice" data-testid="panel-interrupted" data-done={view.interrupted.done}>
            <Icon name="warn" />{' '}
            {t('panel.interrupted', { done: view.interrupted.done, total: view.interrupted.total })}
          </p>
        )}
      </div>
      {!view.portal && (
        <section class="section empty">
          <Icon name="about" />
          <h2>{t('panel.noPortal')}</h2>
          <p class="muted small">{t('panel.noPortal.hint')}</p>
          <button type="button" class="link" data-testid="panel-practice" onClick={() => openPractice()}>
            {t('welcome.rehearse')}
          </button>
        </section>
      )}
      {view.portal && !view.binding && view.report && view.clientCount > 0 && (
        <p class="notice calm">{t('panel.precheck')}</p>
      )}
    </>
  );
}
