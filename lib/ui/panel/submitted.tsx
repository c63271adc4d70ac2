// What does the person do after the submission? The time left for the SMS code, who gets it, where it is entered, and what follows.
import type { ComponentChildren } from 'preact';
import type { FilingState } from '../../filing/client/client';
import type { Report } from '../../filing/report/report';
import type { FilingDetail } from '../../protocol/filings';
import { localeOf } from '../../protocol/language';
import { ClockDial } from '../clock-dial';
import { clockWords } from '../clock-words';
import { Fold } from '../fold';
import { GivenNumbers } from '../given-numbers';
import { Icon } from '../icon';
import { MessageSent } from '../message-sent';
import { OrderNumber } from '../order-number';
import { NextSteps, Timeline } from '../timeline';
import type { Translate } from '../translate';
import { useCopy } from '../use-copy';
import { useNow } from '../use-now';
import { Qr } from '../vault/qr';
import type { PanelActions } from './actions';
import { Questions } from './questions';
import { Receivers } from './receivers';
import { SentAgain } from './sent-again';
import { areAllVerified, StateButtons } from './state-buttons';
import type { FilingOnItsWay } from './use-filing';
import { STATE_TITLE } from './use-top';

export const MINISTRY = 'https://beian.miit.gov.cn/';
const HOUR = 3_600_000;

interface SubmittedProps {
  readonly detail: FilingDetail;
  readonly state: FilingState;
  readonly report: Report;
  readonly t: Translate;
  readonly today: string;
  readonly move: (to: FilingState) => void;
  /** Takes the last move back. */
  readonly back: () => void;
  /** Leads on to another client. */
  readonly nextClient: ComponentChildren;
  readonly verify: (person: string, isDone: boolean) => void;
  /** A cause of an earlier refusal is mended, or is not after all. */
  readonly mend: FilingOnItsWay['mend'];
  readonly mark: FilingOnItsWay['mark'];
  readonly answer: FilingOnItsWay['answer'];
  readonly noteOrder: FilingOnItsWay['noteOrder'];
  readonly noteNumber: FilingOnItsWay['noteNumber'];
  readonly readOrder?: PanelActions['readOrder'];
  /** The time at which the SMS was sent, which may differ from that of the press. */
  readonly sent: (at: Date) => void;
  /** Brings a part of the panel into view. */
  readonly showPart: (id: string) => void;
  /** Opens the client at a field; null where nothing can. */
  readonly fillIn: ((field: string) => void) | null;
}

const OPEN_TYPE = 'panel-open-type';

/** The panel of a filing in progress. */
export function Submitted(props: SubmittedProps) {
  const { detail, state, report, t, today, move, back, verify, mend, answer, sent, showPart, fillIn } = props;
  const asksMessage =
    detail.sms.required !== false && (state === 'sms' || state === 'submitted' || state === 'initial-review');
  return (
    <section data-testid="panel-submitted" data-state={state}>
      <Timeline steps={detail.steps} t={t} />
      <Head detail={detail} state={state} report={report} t={t} today={today} />
      <SentAgain {...{ detail, state, t, mend }} />
      <StateButtons state={state} detail={detail} t={t} move={move} back={back} />
      {props.nextClient}
      {detail.given && (
        <GivenNumbers
          {...detail}
          given={detail.given}
          {...{ t, today }}
          mark={props.mark}
          keep={props.noteNumber}
        />
      )}
      {(state !== 'approved' || detail.orderNumber) && (
        <section class="section">
          <OrderNumber
            key={state} // what was said of a press belongs to the state in which it was made
            known={detail.orderNumber ?? ''}
            t={t}
            keep={props.noteOrder}
            read={props.readOrder}
          />
        </section>
      )}
      {detail.asked.length > 0 && (
        <section class="section" id={OPEN_TYPE} tabIndex={-1} data-testid="panel-open-type">
          <h2>{t('filings.type.open')}</h2>
          <Questions asked={detail.asked} answers={[]} t={t} answer={answer} isSent />
        </section>
      )}
      {asksMessage && state === 'sms' && !areAllVerified(detail) && (
        <section class="section">
          <MessageSent at={detail.smsSentAt} t={t} sent={sent} />
        </section>
      )}
      {asksMessage && (
        <Receivers
          {...{ detail, t, fillIn }}
          settle={() => showPart(OPEN_TYPE)}
          verify={state === 'sms' ? verify : null}
        />
      )}
      {asksMessage && <Ministry detail={detail} t={t} />}
      {!detail.given && (
        <section class="section">
          <h2>{t('submitted.next')}</h2>
          <NextSteps steps={detail.steps} t={t} />
        </section>
      )}
    </section>
  );
}

/** The named steps are done. */
const OVER: ReadonlySet<FilingState> = new Set(['submitted', 'approved']);

function Head({
  detail,
  state,
  report,
  t,
  today,
}: Pick<SubmittedProps, 'detail' | 'state' | 'report' | 't' | 'today'>) {
  const isVerified = state === 'sms' && areAllVerified(detail);
  const sent = state === 'sms' && !isVerified ? detail.smsSentAt : null;
  const now = useNow(Boolean(sent));
  const whole = report.sms.deadlineHours * HOUR;
  const ends = sent ? Date.parse(sent) + whole : null;
  const left = ends === null ? null : clockWords(ends, now);
  const since = detail.moves.at(-1)?.on;
  const isOver = OVER.has(state); // a tick beside a running step would say that it is done
  return (
    <div class="submitted-head">
      {ends !== null && (
        <ClockDial share={(ends - now) / whole} left={left ?? '0:00'} unit={t('submitted.clock')} />
      )}
      <div>
        <p
          class={isOver ? 'status ready' : 'status todo'}
          data-testid="panel-status"
          data-value={report.status}
          role="status"
        >
          <Icon name={isOver ? 'check' : 'clock'} /> {t(`filings.state.${state}`)}
          {since ? ` · ${t.near(since, today)}` : ''}
        </p>
        <h1 id={STATE_TITLE} tabIndex={-1}>
          {ends === null
            ? t(titleOf(detail, state, isVerified))
            : t('submitted.until', { moment: momentWords(ends, t) })}
        </h1>
        {state === 'sms' && !isVerified && (
          <p class="small muted">{t(left === null && ends !== null ? 'submitted.over' : 'submitted.late')}</p>
        )}
      </div>
    </div>
  );
}

/** Of an approved filing of which nothing is left to do, that it is finished. */
function titleOf({ steps, dues = [] }: FilingDetail, state: FilingState, isVerified: boolean) {
  if (isVerified) return 'submitted.title.all-verified';
  const isFinished =
    state === 'approved' && dues.length === 0 && steps.every(({ place }) => place === 'past');
  return isFinished ? 'submitted.title.finished' : (`submitted.title.${state}` as const);
}

function momentWords(at: number, t: Translate): string {
  const locale = localeOf(t.language);
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

function Ministry({ detail, t }: Pick<SubmittedProps, 'detail' | 't'>) {
  const { isCopied, copy } = useCopy(t('submitted.copy.text'));
  return (
    <section class="section">
      <div class="ministry">
        <Qr text={MINISTRY} label={t('submitted.qr')} />
        <div>
          <h2>{t('submitted.scan')}</h2>
          <ol class="guidance">
            {(['submitted.step.1', 'submitted.step.2', 'submitted.step.3'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
        </div>
      </div>
      <div class="row">
        <a class="secondary as-button" href={MINISTRY} target="_blank" rel="noreferrer noopener">
          {t('submitted.openMinistry')}
        </a>
        <button type="button" class="secondary" onClick={copy}>
          {t(isCopied ? 'submitted.copied' : 'submitted.copy')}
        </button>
      </div>
      {detail.help.length > 0 && (
        <Fold title={t('submitted.help')} class="inline">
          <ol class="help-lines">
            {detail.help.map((line) => (
              <li key={line.id}>{t.text(line.text)}</li>
            ))}
          </ol>
        </Fold>
      )}
    </section>
  );
}
