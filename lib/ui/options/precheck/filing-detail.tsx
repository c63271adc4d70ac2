// How does one filing stand, what if it were otherwise, what comes, and why did it come back?
import { useEffect, useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { groupOf } from '../../../filing/report/bucket';
import type { Finding, Report } from '../../../filing/report/report';
import { Fold } from '../../fold';
import { Icon } from '../../icon';
import { Cites, TraceList } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { FilingActions, FilingPlace } from './actions';
import { Refusal } from './refusal';
import { Upcoming } from './upcoming';
import { WhatIf } from './what-if';

interface FilingDetailProps {
  readonly row: BatchRow;
  readonly at: FilingPlace;
  readonly t: Translate;
  readonly today: string;
  readonly actions: FilingActions;
  readonly back: () => void;
}

/** One service of one filing in full. */
export function FilingDetail({ row, at, t, today, actions, back }: FilingDetailProps) {
  const [report, setReport] = useState<Report | 'gone' | null>(null);
  const { ask } = actions;
  useEffect(() => {
    void ask('rules.report', { ...at }).then(
      (found) => setReport(found ?? 'gone'),
      () => setReport('gone'),
    );
  }, [ask, at]);
  return (
    <>
      <div class="row desk-head">
        <button type="button" class="ghost desk-back" data-testid="precheck-back" onClick={back}>
          <Icon name="chevron" /> {t('precheck.back')}
        </button>
        <h2 class="page-title">{plain(row.name)}</h2>
        {report !== null && report !== 'gone' && (
          <button
            type="button"
            class="secondary"
            data-testid="precheck-print"
            onClick={() => actions.print(at)}
          >
            {t('filings.report')}
          </button>
        )}
      </div>
      <p class="muted">
        {row.serviceName !== null && `${plain(row.serviceName)} · `}
        {t('precheck.report.day', { day: t.date(at.asOf) })}
      </p>
      {report === 'gone' && <p class="box bad">{t('precheck.gone')}</p>}
      {report !== null && report !== 'gone' && (
        <>
          <section class="box" data-testid="precheck-report">
            <h2>{t('precheck.findings')}</h2>
            {report.findings.length === 0 && <p class="good">{t('precheck.findings.none')}</p>}
            <FindingLines
              findings={report.findings.filter((one) => groupOf(one) !== 'info')}
              t={t}
              today={today}
            />
            <Notes findings={report.findings.filter((one) => groupOf(one) === 'info')} t={t} today={today} />
          </section>
          <WhatIf at={at} t={t} ask={ask} />
          <Upcoming at={at} t={t} actions={actions} />
          <Refusal t={t} today={today} ask={ask} />
        </>
      )}
    </>
  );
}

interface FindingLinesProps {
  readonly findings: readonly Finding[];
  readonly t: Translate;
  readonly today: string;
}

function FindingLines({ findings, t, today }: FindingLinesProps) {
  return (
    <ul class="rules">
      {findings.map((finding) => (
        <FindingLine key={`${finding.rule} ${finding.state}`} finding={finding} t={t} today={today} />
      ))}
    </ul>
  );
}

/** What asks nothing of anybody stands folded below what does. */
function Notes(props: FindingLinesProps) {
  const { findings, t } = props;
  if (findings.length === 0) return null;
  return (
    <Fold title={t('panel.findings.infos', { n: findings.length })} class="plain" testId="precheck-notes">
      <FindingLines {...props} />
    </Fold>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly t: Translate;
  readonly today: string;
}

function FindingLine({ finding, t, today }: FindingLineProps) {
  const group = groupOf(finding);
  return (
    <li data-rule={finding.rule} data-state={finding.state}>
      <p>
        {t.text(finding.message)} <span class={`tag ${group}`}>{t(`severity.${group}`)}</span>
      </p>
      {finding.fix.map((fix) => (
        <p key={fix.text.en} class="small good">
          {t.text(fix.text)}
        </p>
      ))}
      <Fold title={t('panel.finding.why')} class="inline">
        <TraceList traces={finding.why} t={t} />
        <Cites cites={finding.cites} t={t} today={today} />
      </Fold>
    </li>
  );
}
