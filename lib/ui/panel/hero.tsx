// What does the person read first? Filing type, status in words, and the one button that is next.
import type { Report } from '../../filing/report/report';
import type { TabView } from '../../protocol/tab';
import { Fold } from '../fold';
import { Glossed } from '../glossary';
import { Icon, type IconName } from '../icon';
import type { Shortcuts } from '../shortcuts';
import type { Translate } from '../translate';
import { NextButton } from './next-button';
import { missingDocuments, type NextStep } from './next-step';
import { Cites, TraceList } from './why';

interface HeroProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly today: string;
  readonly step: NextStep;
  readonly onNext: () => void;
  readonly shortcuts: Shortcuts;
}

const statusIcon: Readonly<Record<Report['status'], IconName>> = {
  blocked: 'block',
  incomplete: 'ask',
  ready: 'check',
};

/** The head of the panel's body. */
export function Hero({ view, t, today, step, onNext, shortcuts }: HeroProps) {
  const { report } = view;
  return (
    <div class="hero">
      {view.step && <StepProgress step={view.step} t={t} />}
      {report && <FilingType view={view} report={report} t={t} today={today} />}
      {report && <Status view={view} report={report} t={t} />}
      {report?.status === 'ready' && view.conflicts.length === 0 && missingDocuments(view) === 0 && (
        <p class="small muted">{t('panel.status.ready.hint')}</p>
      )}
      <NextButton step={step} t={t} onNext={onNext} bound={view.binding !== null} shortcuts={shortcuts} />
    </div>
  );
}

function StepProgress({ step, t }: { readonly step: NonNullable<TabView['step']>; readonly t: Translate }) {
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

function FilingType({ view, report, t, today }: ReportProps & { readonly today: string }) {
  const { decision, filingType } = report;
  const unknown = t(
    decision.verdict && !filingType ? 'panel.filingType.nothing' : 'panel.filingType.unknown',
  );
  const title = view.filingTypeLabel ? t.text(view.filingTypeLabel) : (filingType ?? unknown);
  return (
    <>
      <h1 data-testid="panel-filing-type" data-value={filingType ?? ''}>
        {title}
      </h1>
      {decision.text && (
        <p class="lead">
          <Glossed text={t.text(decision.text)} t={t} />
        </p>
      )}
      {decision.why.length + decision.cites.length > 0 && (
        <Fold title={t('panel.filingType.reasons')} class="inline" testId="panel-decision-why">
          <TraceList traces={decision.why} t={t} />
          <Cites cites={decision.cites} t={t} today={today} />
        </Fold>
      )}
    </>
  );
}

function Status({ view, report, t }: ReportProps) {
  const tone = statusTone(view, report);
  return (
    <p class={`status ${tone}`} data-testid="panel-status" data-value={report.status} role="status">
      <Icon name={statusIcon[tone]} />
      <span>{statusWords(view, report, t)}</span>
    </p>
  );
}

/** How the status looks: a page of another company is never calm, whatever the client's own filing stands at. */
export function statusTone({ conflicts }: TabView, report: Report): Report['status'] {
  return conflicts.length > 0 ? 'blocked' : report.status;
}

/** The status as a sentence; a ready filing with papers missing says so. */
export function statusWords(view: TabView, report: Report, t: Translate): string {
  if (view.conflicts.length > 0) return t('panel.conflict.title');
  const blocks = report.findings.filter((one) => one.severity === 'block');
  const failing = blocks.filter((one) => one.state === 'fails').length;
  if (report.status === 'blocked') return t('panel.status.blocked', { n: failing });
  if (report.status === 'incomplete') {
    return t('panel.status.incomplete', { n: Math.max(1, report.questions.length || blocks.length) });
  }
  const missing = missingDocuments(view);
  return missing > 0
    ? `${t('panel.status.ready')} · ${t('panel.status.documents', { n: missing })}`
    : t('panel.status.ready');
}
