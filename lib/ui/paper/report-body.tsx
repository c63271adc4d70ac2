// What does the printed pre-check say? Status, findings with their sources, questions, documents, and what comes after.
import type { Finding, Report } from '../../filing/report/report';
import type { Printout } from '../../protocol/filings';
import { maskNumbers } from '../mask';
import { plain } from '../plain';
import { Timeline } from '../timeline';
import type { Translate } from '../translate';
import { PaperSources } from './paper-sources';

interface PartProps {
  readonly report: Report;
  readonly t: Translate;
}

/** Everything below the head of the report. */
export function ReportBody({ paper, t }: { readonly paper: Printout; readonly t: Translate }) {
  const { report } = paper;
  return (
    <>
      <p class={`paper-status ${report.status}`} data-testid="paper-status" data-value={report.status}>
        {t(`paper.status.${report.status}`, { n: countOf(report) })}
      </p>
      <Findings report={report} t={t} />
      <Questions report={report} t={t} />
      <Documents report={report} t={t} />
      <Next paper={paper} t={t} />
    </>
  );
}

function countOf({ status, findings }: Report): number {
  const blocks = findings.filter(({ severity }) => severity === 'block');
  return blocks.filter(({ state }) => (status === 'blocked' ? state === 'fails' : state !== 'fails')).length;
}

const ORDER: readonly Finding['severity'][] = ['block', 'warn', 'todo', 'info'];

function Findings({ report, t }: PartProps) {
  const shown = ORDER.flatMap((severity) => report.findings.filter((one) => one.severity === severity));
  return (
    <section>
      <h2>{t('paper.findings')}</h2>
      {shown.length === 0 && <p>{t('paper.findings.none')}</p>}
      <ol class="paper-list">
        {shown.map((finding) => (
          <li key={finding.rule} data-testid="paper-finding" data-rule={finding.rule}>
            <strong>{t(`severity.${finding.state === 'fails' ? finding.severity : finding.state}`)}</strong>{' '}
            {maskNumbers(t.text(finding.message))}
            <Fixes fix={finding.fix} t={t} />
            <PaperSources cites={finding.cites} t={t} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fixes({ fix, t }: Pick<Finding, 'fix'> & { readonly t: Translate }) {
  if (fix.length === 0) return null;
  return (
    <>
      <p class="paper-sources">{t(fix.length > 1 ? 'panel.finding.fix.either' : 'panel.finding.fix')}</p>
      <ul class="paper-sources" data-testid="paper-fixes">
        {fix.map(({ text }) => (
          <li key={text.en}>{maskNumbers(t.text(text))}</li>
        ))}
      </ul>
    </>
  );
}

function Questions({ report, t }: PartProps) {
  if (report.questions.length === 0) return null;
  return (
    <section>
      <h2>{t('paper.questions')}</h2>
      <ol class="paper-list">
        {report.questions.map(({ fact, text }) => (
          <li key={fact}>{t.text(text)}</li>
        ))}
      </ol>
    </section>
  );
}

function Documents({ report, t }: PartProps) {
  return (
    <section>
      <h2>{t('paper.documents')}</h2>
      {report.documents.length === 0 && <p>{t('paper.documents.none')}</p>}
      <table>
        <tbody>
          {report.documents.map(({ id, label, requirement, state }) => (
            <tr key={id} data-testid="paper-document" data-document={id}>
              <td>{t.text(label)}</td>
              <td>{t(`panel.document.${requirement}`)}</td>
              <td>{t(`panel.document.state.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Next({ paper, t }: { readonly paper: Printout; readonly t: Translate }) {
  const { sms, mailing, face, deadlines } = paper.report;
  const lines = [
    sms.required === true
      ? `${t('panel.sms.yes', { hours: sms.deadlineHours })} ${t.list(sms.phones.map((phone) => t(`panel.sms.phone.${phone}`)))}`
      : sms.required === 'ask'
        ? t('panel.sms.ask')
        : '',
    face.required === true
      ? `${t('panel.face.yes')} ${t.list(face.who.map((who) => t(`panel.face.who.${who}`)))}`
      : face.required === 'ask'
        ? t('panel.face.ask')
        : '',
    mailing.required === true
      ? t('panel.mailing.yes')
      : mailing.required === 'ask'
        ? t('panel.mailing.ask')
        : '',
    ...paper.mailing.flatMap(({ address }) =>
      address === null ? [] : [t('panel.mailing.to', { address: plain(address) })],
    ),
    ...deadlines.map(({ text }) => t.text(text)),
  ].filter((line) => line !== '');
  return (
    <section>
      <h2>{t('paper.next')}</h2>
      <Timeline way={paper.way} t={t} />
      <ul class="paper-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
