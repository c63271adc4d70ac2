// What does the person read first? Filing type, status in words, and the one button for the next step.
import { isToDecide } from '../../filing/report/bucket';
import { countsIn } from '../../filing/report/counts';
import { objectionsIn } from '../../filing/report/page-findings';
import type { Report } from '../../filing/report/report';
import { writableRows } from '../../page/plan/rows';
import { yoursIn } from '../../protocol/left-to-person';
import type { TabView } from '../../protocol/tab';
import { askedIn, isLastStep } from '../../protocol/tab-view';
import { Icon, type IconName } from '../icon';
import { Joined } from '../joined';
import { plain } from '../plain';
import type { Shortcuts } from '../shortcuts';
import type { Translate } from '../translate';
import { AfterThis, isDone } from './after-this';
import { conflictTitle } from './conflict';
import { FilingType } from './filing-type';
import { NextButton } from './next-button';
import { missingDocuments, type NextStep } from './next-step';
import { notTaken } from './receipt';

interface HeroProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly today: string;
  readonly step: NextStep;
  /** Keys of controls whose contents a fill may replace. */
  readonly allowed: ReadonlySet<string>;
  readonly onNext: () => void;
  /** Shows the whole plan. */
  readonly onList: () => void;
  readonly shortcuts: Shortcuts;
}

type Tone = Report['status'] | 'todo';

const statusIcon: Readonly<Record<Tone, IconName>> = {
  blocked: 'block',
  incomplete: 'ask',
  ready: 'check',
  todo: 'file',
};

/** The top of the panel's body. */
export function Hero({ view, t, today, step, allowed, onNext, onList, shortcuts }: HeroProps) {
  const { report } = view;
  const rows = writableRows(view.plan, allowed);
  const look = notTaken(view.receipt ?? [], view.plan);
  return (
    <div class="hero">
      {view.step && <StepProgress step={view.step} t={t} />}
      {report && (
        <FilingType
          label={view.filingTypeLabel}
          report={report}
          filed={view.filedElsewhere}
          t={t}
          today={today}
        />
      )}
      {report && view.conflicts.length === 0 && <Status {...{ view, report, t, step }} />}
      {isDone(view, step, missingDocuments(view)) && <AfterThis view={view} t={t} look={look} />}
      {(report || step.kind !== 'recheck') && (
        <NextButton
          step={step}
          t={t}
          onNext={onNext}
          bound={view.binding !== null}
          isRenewal={rows.every(({ action }) => action === 'replace')}
          shortcuts={shortcuts}
        />
      )}
      {step.kind === 'fill' && <WillWrite rows={rows} t={t} onList={onList} />}
      {leftToPerson(view, step) > 0 && (
        <p class="small">
          <button type="button" class="link" data-testid="panel-yours" onClick={onList}>
            {t('panel.next.yours', { n: leftToPerson(view, step) })}
          </button>
        </p>
      )}
    </div>
  );
}

/** How many boxes of the page are left to the person, where another step comes first: the portal asks for them all the same. */
function leftToPerson({ binding, plan }: TabView, { kind }: NextStep): number {
  const isAfterFill = kind === 'question' || kind === 'document' || kind === 'finding';
  return binding !== null && isAfterFill ? yoursIn(plan).length : 0;
}

const NAMED = 4;

/** What a press would write, shown before the press. */
function WillWrite({
  rows,
  t,
  onList,
}: Pick<HeroProps, 't' | 'onList'> & { readonly rows: TabView['plan'] }) {
  const labels = rows.map(({ label }) => plain(label));
  const named = t.list(labels.slice(0, NAMED));
  const list = labels.length > NAMED ? t('panel.fill.some', { list: named, n: labels.length }) : named;
  return (
    <p class="small muted will-write">
      {t('panel.fill.hint', { list })}{' '}
      <button type="button" class="link" data-testid="panel-show-plan" onClick={onList}>
        {t('panel.fill.list')}
      </button>
    </p>
  );
}

/** Which of the portal's steps the page is. */
export function StepProgress({
  step,
  t,
}: {
  readonly step: NonNullable<TabView['step']>;
  readonly t: Translate;
}) {
  const marks = Array.from({ length: step.count }, (_, index) => index + 1);
  return (
    <div class="progress">
      <div class="progress-bar" aria-hidden="true">
        {marks.map((index) => (
          <i key={index} class={index < step.index ? 'done' : index === step.index ? 'now' : ''} />
        ))}
      </div>
      <p class="small muted">
        {t('panel.step', { index: step.index, count: step.count })} · {t.text(step.title)}
      </p>
      {step.changedSince !== null && (
        <p class="notice calm" data-testid="panel-page-changed">
          {t('panel.step.changed', { date: t.date(step.changedSince) })}
        </p>
      )}
    </div>
  );
}

interface ReportProps {
  readonly view: TabView;
  readonly report: Report;
  readonly t: Translate;
}

/** The headline agrees with the button: of a filing that came back, what is not mended comes first. */
function Status({ view, report, t, step }: ReportProps & Pick<HeroProps, 'step'>) {
  const unmended = step.kind === 'mend' || step.kind === 'causes' ? step.count : 0;
  const tone = unmended > 0 ? 'blocked' : statusTone(view, report);
  const refusal = unmended > 0 ? [t('panel.status.refusal', { n: unmended })] : [];
  return (
    <p class={`status ${tone}`} data-testid="panel-status" data-value={report.status} role="status">
      <Icon name={statusIcon[tone]} />
      <Joined parts={[...refusal, ...statusParts(view, report, t)]} />
    </p>
  );
}

/**
 * The appearance of the status: never positive on another company's page; missing documents are no fault before the
 * last page.
 */
export function statusTone(view: TabView, report: Report): Tone {
  if (view.conflicts.length > 0) return 'blocked';
  const isNothingWrong = report.status === 'blocked' && wrongIn(report) === 0;
  if (isNothingWrong && hasToDecide(report))
    return isLastStep(view) && missingDocuments(view) > 0 ? 'blocked' : 'incomplete';
  const isOnlyDocuments = isNothingWrong && missingDocuments(view) > 0;
  if (!isOnlyDocuments || isLastStep(view)) return report.status;
  return isAsking(view) ? 'incomplete' : 'todo'; // the sign is that of the words behind it, and questions come first
}

const isAsking = (view: TabView): boolean => askedIn(view).some(({ settlesBlock }) => settlesBlock);

/** The status in parts: what is wrong, what is undecided, what is missing. */
export function statusParts(view: TabView, report: Report, t: Translate): readonly string[] {
  if (view.conflicts.length > 0) return [conflictTitle(view.conflicts, t)];
  const wrong = wrongIn(report);
  const parts = wrong > 0 ? [t('panel.status.blocked', { n: wrong })] : [];
  if (hasToDecide(report)) parts.push(t('clients.undecided.mark'));
  parts.push(...objectionWords(report.findings, t));
  parts.push(...openWords(view, report, t));
  const missing = missingDocuments(view);
  if (missing > 0) parts.push(t('panel.status.documents', { n: missing }));
  if (report.status === 'ready') parts.unshift(t('panel.status.ready'));
  if (parts.length === 0) parts.push(t(`panel.status.${report.status}`, { n: 1 })); // one of several documents is missing
  return parts;
}

/** The errors shown by the page. */
export function objectionWords(findings: Report['findings'], t: Translate): readonly string[] {
  const { length } = objectionsIn(findings);
  return length > 0 ? [t('panel.status.page', { n: length })] : [];
}

/** How much must be corrected, without missing documents, which are counted separately. */
const wrongIn = (report: Report): number => countsIn(report, []).block;

/** Whether something waits for a decision between two versions; one finding says of which fields. */
const hasToDecide = ({ findings }: Report): boolean => findings.some(isToDecide);

/**
 * What is undecided: how many things to confirm or, if the person cannot confirm anything, what is done at the
 * portal.
 */
function openWords(view: TabView, report: Report, t: Translate): readonly string[] {
  const own = objectionsIn(report.findings);
  const open = report.findings.filter(
    (one) => one.state !== 'fails' && one.severity === 'block' && !own.includes(one),
  );
  if (open.length === 0) return [];
  const asked = askedIn(view).filter(({ settlesBlock }) => settlesBlock).length;
  if (asked > 0) return [t('panel.status.incomplete', { n: asked })];
  const isBare = own.length === 0 && report.status === 'incomplete' && missingDocuments(view) === 0;
  if (!isBare) return [];
  // what the provider asks at the end is said where the end is, not above each page
  return [isLastStep(view) ? t('panel.status.atPortal', { n: open.length }) : t('panel.status.ready')];
}
