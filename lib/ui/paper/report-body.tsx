// What does the printed pre-check say? For somebody who knows nothing of filings: the verdict, what to do, the documents, what comes after.
import type { Finding, Report } from '../../filing/report/report';
import type { Citation } from '../../filing/text';
import type { Printout } from '../../protocol/filings';
import { Icon } from '../icon';
import { maskNumbers } from '../mask';
import { missingDocument, shownFindings } from '../panel/shown-findings';
import { plain } from '../plain';
import { Timeline } from '../timeline';
import type { Translate } from '../translate';
import { Qr } from '../vault/qr';
import { PaperSources, sourcesOf } from './paper-sources';

const MINISTRY = 'https://beian.miit.gov.cn/';
const MOST_QUESTIONS = 8;

interface PartProps {
  readonly report: Report;
  readonly t: Translate;
}

/** Everything below the head of the report: only what needs a deed; what is merely good to know stays in the panel. */
export function ReportBody({ paper, t }: { readonly paper: Printout; readonly t: Translate }) {
  const { report } = paper;
  const deeds = deedsIn(report);
  const sources = sourcesOf(deeds.flatMap(({ cites }) => cites));
  return (
    <>
      <Verdict report={report} deeds={deeds} t={t} />
      <Deeds deeds={deeds} sources={sources} principals={paper.principals} asOf={report.asOf} t={t} />
      <Questions report={report} t={t} />
      <Documents report={report} t={t} />
      <Next paper={paper} t={t} />
      <Signed t={t} />
      <div class="paper-foot">
        <PaperSources sources={sources} t={t} />
        <figure>
          <Qr text={MINISTRY} label={t('paper.qr')} />
          <figcaption class="small muted">{t('paper.qr')}</figcaption>
        </figure>
      </div>
    </>
  );
}

/**
 * What is to be put right or done, the worst first and each fault once. What waits for an answer stands among the
 * questions, missing documents in their own list.
 */
function deedsIn({ findings, documents }: Report): readonly Finding[] {
  const isDeed = ({ state, severity }: Finding) =>
    state !== 'ask' && (severity === 'block' || (severity === 'todo' && state === 'fails'));
  const weight = ({ state, severity }: Finding) => (severity !== 'block' ? 2 : state === 'fails' ? 0 : 1);
  const some = findings.filter(isDeed).toSorted((one, other) => weight(one) - weight(other));
  return shownFindings(some, documents).map(({ finding }) => finding);
}

const missingIn = ({ documents }: Report): number =>
  documents.filter(({ requirement, state }) => requirement === 'required' && state !== 'attached').length;

function Verdict({ report, deeds, t }: PartProps & { readonly deeds: readonly Finding[] }) {
  const days = deeds.flatMap((deed) => dayOf(deed) ?? []).toSorted();
  const last = days.at(-1);
  return (
    <div class={`paper-status ${report.status}`}>
      <p data-testid="paper-status" data-value={report.status}>
        {verdictWords(report, t)}
      </p>
      {last && (
        <p class="paper-earliest" data-testid="paper-earliest">
          <small>{t('paper.earliest')}</small> {t.near(last, report.asOf)}
        </p>
      )}
    </div>
  );
}

/** The day from which on waiting alone has cleared it; null where somebody has to do something. */
const dayOf = ({ severity, fix: [first] }: Finding): string | null =>
  severity === 'block' && first?.also === undefined ? (first?.from ?? null) : null;

function verdictWords(report: Report, t: Translate): string {
  const { status, findings, documents } = report;
  const blocks = findings.filter(({ severity }) => severity === 'block');
  const wrong = blocks.filter(
    (one) => one.state === 'fails' && missingDocument(one, documents) === null,
  ).length;
  const open = blocks.filter(({ state }) => state !== 'fails').length;
  const parts = [
    ...(wrong > 0 ? [t('paper.status.blocked', { n: wrong })] : []),
    ...(open > 0 && wrong === 0 ? [t('paper.status.incomplete', { n: open })] : []),
    ...(missingIn(report) > 0 ? [t('panel.status.documents', { n: missingIn(report) })] : []),
  ];
  return status === 'ready' || parts.length === 0 ? t('paper.status.ready') : parts.join(' · ');
}

interface DeedsProps {
  readonly deeds: readonly Finding[];
  readonly sources: readonly Citation[];
  readonly principals: Printout['principals'];
  readonly asOf: string;
  readonly t: Translate;
}

/** Who has to see to a finding: the one of whose data it speaks. */
function whoseDeed({ target }: Finding, principals: Printout['principals'], t: Translate): string {
  const [part] = target.field?.split('.') ?? [];
  if (part === 'subjectPrincipal') return plain(principals.subject) || t('paper.who.subjectPrincipal');
  if (part === 'servicePrincipal') return plain(principals.service) || t('paper.who.servicePrincipal');
  return part === 'entity' ? t('paper.who.entity') : '';
}

function Deeds({ deeds, sources, principals, asOf, t }: DeedsProps) {
  const numbers = (cites: readonly Citation[]) =>
    sourcesOf(cites).map((cite) => sources.findIndex((one) => sameSource(one, cite)) + 1);
  return (
    <section>
      <h2>{t('paper.findings')}</h2>
      {deeds.length === 0 && <p>{t('paper.findings.none')}</p>}
      <ol class="paper-deeds">
        {deeds.map((finding) => {
          const [deed, ...others] = finding.fix;
          return (
            <li key={finding.rule} data-testid="paper-finding" data-rule={finding.rule}>
              <div>
                <strong>{maskNumbers(t.text(deed?.text ?? finding.message))}</strong>
                <sup>{numbers(finding.cites).join(' ')}</sup>
                {deed && <p data-testid="paper-why">{maskNumbers(t.text(finding.message))}</p>}
                {others.map(({ text }) => (
                  <p key={text.en} data-testid="paper-fix">
                    {t('paper.or', { deed: maskNumbers(t.text(text)) })}
                  </p>
                ))}
              </div>
              <span data-testid="paper-who">{whoseDeed(finding, principals, t)}</span>
              <b>{whenWords(finding, asOf, t)}</b>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The day of a wait, else how urgent it is. */
function whenWords(finding: Finding, asOf: string, t: Translate): string {
  const day = dayOf(finding);
  if (day !== null) return t('paper.from-day', { day: t.near(day, asOf) });
  return t(`severity.${finding.state === 'fails' ? finding.severity : finding.state}`);
}

const sameSource = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.date === other.date;

function Questions({ report, t }: PartProps) {
  if (report.questions.length === 0) return null;
  return (
    <section>
      <h2>{t('paper.questions')}</h2>
      <ol class="paper-list">
        {report.questions.slice(0, MOST_QUESTIONS).map(({ fact, text }) => (
          <li key={fact}>{t.text(text)}</li>
        ))}
      </ol>
      {report.questions.length > MOST_QUESTIONS && (
        <p>{t('panel.question.more', { n: report.questions.length - MOST_QUESTIONS })}</p>
      )}
    </section>
  );
}

function Documents({ report, t }: PartProps) {
  const shown = report.documents.filter(
    ({ requirement, state }) => requirement === 'required' || state === 'attached',
  );
  return (
    <section>
      <h2>{t('paper.documents')}</h2>
      {shown.length === 0 && <p>{t('paper.documents.none')}</p>}
      <ul class="paper-documents">
        {shown.map(({ id, label, state }) => (
          <li key={id} class={state} data-testid="paper-document" data-document={id}>
            <span class="paper-box">{state === 'attached' && <Icon name="check" />}</span>
            <span>{t.text(label)}</span>
            <b>{t(`panel.document.state.${state}`)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way of the order, and the few things that people do on it. */
function Next({ paper, t }: { readonly paper: Printout; readonly t: Translate }) {
  const { sms, mailing, face } = paper.report;
  const lines = [
    sms.required === true &&
      t('paper.sms', {
        hours: sms.deadlineHours,
        phones: t.list(sms.phones.map((phone) => t(`panel.sms.phone.${phone}`))),
      }),
    sms.required === 'ask' && t('panel.sms.ask'),
    face.required === true &&
      t('panel.face.yes', { who: t.list(face.who.map((who) => t(`panel.face.who.${who}`))) }),
    face.required === 'ask' && t('panel.face.ask'),
    mailing.required === true && t('panel.mailing.yes'),
    mailing.required === 'ask' && t('panel.mailing.ask'),
    ...paper.mailing.map(
      ({ address }) => address !== null && t('panel.mailing.to', { address: plain(address) }),
    ),
  ].filter((line) => line !== false);
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

/** Lines to sign on. */
function Signed({ t }: { readonly t: Translate }) {
  return (
    <dl class="paper-signed">
      {(['paper.signed.client', 'paper.signed.day', 'paper.signed.clerk', 'paper.signed.day'] as const).map(
        (words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: four fixed lines, the day twice
          <div key={at}>
            <dt>{t(words)}</dt>
            <dd class="paper-line" />
          </div>
        ),
      )}
    </dl>
  );
}
