// What does the printed pre-check contain? For readers who know nothing about filings: the verdict, what to do, the documents, what follows.
import { withConcerned } from '../../filing/report/concerned-text';
import { countsIn, missingOf, verdictOf } from '../../filing/report/counts';
import { factInPerson, stillInPerson } from '../../filing/report/in-person';
import type { DocumentNeed, Finding } from '../../filing/report/report';
import { shownFindings } from '../../filing/report/shown-findings';
import { receiversOf } from '../../filing/report/sms';
import { toPrepare } from '../../filing/report/to-prepare';
import type { Citation } from '../../filing/text';
import type { Printout } from '../../protocol/filings';
import { FindingText } from '../finding-text';
import { Icon } from '../icon';
import { maskNumbers } from '../mask';
import { plain } from '../plain';
import { severityKey } from '../severity-words';
import { Timeline } from '../timeline';
import type { Translate } from '../translate';
import { Qr } from '../vault/qr';
import { verdictWords } from '../verdict-words';
import { Answers, Phones, RefusalSaid } from './as-sent';
import { PaperSources, sourcesOf } from './paper-sources';

const MINISTRY = 'https://beian.miit.gov.cn/';

interface PartProps {
  readonly paper: Printout;
  readonly t: Translate;
}

/** Of a filing that went off it is told how it stood then; nobody is asked to do it now. */
const whenSent = <Key extends string>({ sent }: Printout, key: Key): Key | `${Key}.sent` =>
  sent === null ? key : `${key}.sent`;

/** Everything below the report's header: only what requires an action; hints stay in the panel. */
export function ReportBody({ paper, t }: PartProps) {
  const required = requiredActions(paper);
  const sources = sourcesOf(required.flatMap(({ cites }) => cites));
  return (
    <>
      <Verdict paper={paper} required={required} t={t} />
      <RefusalSaid paper={paper} t={t} />
      <RequiredActions required={required} sources={sources} paper={paper} t={t} />
      <Questions paper={paper} t={t} />
      <Documents paper={paper} t={t} />
      <Next paper={paper} t={t} />
      <Answers paper={paper} t={t} />
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
 * What must be fixed or done, the most severe first and each fault once. Missing documents and statements to confirm
 * have their own lists; what is open and nobody can confirm is listed here.
 */
function requiredActions({ report: { findings, documents }, asked, sent }: Printout): readonly Finding[] {
  const isAsked = asked.some(({ settlesBlock }) => settlesBlock);
  const isTodo = (severity: Finding['severity']) => severity === 'todo' && sent === null; // these come after the sending
  const isRequired = ({ state, severity }: Finding) =>
    state === 'fails' ? severity === 'block' || isTodo(severity) : severity === 'block' && !isAsked;
  const weight = ({ state, severity }: Finding) => (severity !== 'block' ? 2 : state === 'fails' ? 0 : 1);
  const some = findings.filter(isRequired).toSorted((one, other) => weight(one) - weight(other));
  return shownFindings(some, documents).map(({ finding }) => finding);
}

interface VerdictProps extends PartProps {
  readonly required: readonly Finding[];
}

function Verdict({ paper, required, t }: VerdictProps) {
  const { report } = paper;
  const days = required.flatMap((finding) => dayOf(finding) ?? []).toSorted();
  const last = paper.sent === null ? days.at(-1) : undefined;
  return (
    <div class={`paper-status ${verdictOf({ status: report.status, counts: countsIn(report, []) })}`}>
      <p data-testid="paper-status" data-value={report.status}>
        {paper.sent && <small>{t('paper.sent.then')} </small>}
        {verdictWords(report, paper.asked, t)}
      </p>
      {last && (
        <p class="paper-earliest" data-testid="paper-earliest">
          <small>{t('paper.earliest')}</small> {t.near(last, report.asOf)}
        </p>
      )}
    </div>
  );
}

/** The day on which it is settled by waiting alone; null if somebody must act. */
const dayOf = ({ severity, fix: [first] }: Finding): string | null =>
  severity === 'block' && first?.also === undefined ? (first?.from ?? null) : null;

interface RequiredActionsProps extends VerdictProps {
  readonly sources: readonly Citation[];
}

/** Who must deal with a finding: the person whose data it is about. */
function whoseDeed({ target }: Finding, principals: Printout['principals'], t: Translate): string {
  const [part] = target.field?.split('.') ?? [];
  if (part === 'subjectPrincipal') return plain(principals.subject) || t('paper.who.subjectPrincipal');
  if (part === 'servicePrincipal') return plain(principals.service) || t('paper.who.servicePrincipal');
  return part === 'entity' ? t('paper.who.entity') : '';
}

function RequiredActions({ required, sources, paper, t }: RequiredActionsProps) {
  const numbers = (cites: readonly Citation[]) =>
    sourcesOf(cites).map((cite) => sources.findIndex((one) => sameSource(one, cite)) + 1);
  const missing = missingOf(paper.report.documents);
  return (
    <section>
      <h2>{t(whenSent(paper, 'paper.findings'))}</h2>
      {required.length === 0 && (
        <p>
          {missing > 0
            ? t('paper.findings.documents', { n: missing })
            : t(whenSent(paper, 'paper.findings.none'))}
        </p>
      )}
      <ol class="paper-findings">
        {required.map((finding) => {
          const [action, ...others] = finding.fix;
          const sentence = t.text(withConcerned(finding));
          return (
            <li
              key={`${finding.rule} ${withConcerned(finding).en}`}
              data-testid="paper-finding"
              data-rule={finding.rule}
            >
              <div>
                <strong>{maskNumbers(action ? t.text(action.text) : sentence)}</strong>
                <sup>{numbers(finding.cites).join(' ')}</sup>
                {action && <p data-testid="paper-why">{maskNumbers(sentence)}</p>}
                <FindingText finding={finding} />
                {others.map(({ text }) => (
                  <p key={text.en} data-testid="paper-fix">
                    {t('paper.or', { action: maskNumbers(t.text(text)) })}
                  </p>
                ))}
              </div>
              <span data-testid="paper-who">{whoseDeed(finding, paper.principals, t)}</span>
              <b>{whenWords(finding, paper.report.asOf, t)}</b>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The day until which to wait, else the urgency. */
function whenWords(finding: Finding, asOf: string, t: Translate): string {
  const day = dayOf(finding);
  if (day !== null) return t('paper.from-day', { day: t.near(day, asOf) });
  return t(severityKey(finding));
}

const sameSource = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.date === other.date;

/** The statements to confirm, as many as the verdict counts, each with a checkbox. */
function Questions({ paper, t }: PartProps) {
  const open = paper.asked.filter(({ settlesBlock }) => settlesBlock);
  if (open.length === 0) return null;
  const minor = paper.asked.length - open.length;
  const why = [t('paper.questions.why'), ...(minor > 0 ? [t('paper.questions.minor', { n: minor })] : [])];
  return (
    <section>
      <h2>{t(whenSent(paper, 'paper.questions'))}</h2>
      {paper.sent === null && (
        <p data-testid="paper-questions-why">{why.join(t.language === 'en' ? ' ' : '')}</p>
      )}
      <ol class="paper-list">
        {open.map(({ id, label, questions }) => (
          <li key={id}>
            {label && <strong>{t.text(label)} </strong>}
            {questions.map(({ fact, text }) => (
              <span key={fact} class="paper-question" data-testid="paper-question">
                <span class="paper-box" />
                <span>{t.text(text)}</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Documents({ paper, t }: PartProps) {
  const shown = toPrepare(paper.report.documents);
  return (
    <section>
      <h2>{t(whenSent(paper, 'paper.documents'))}</h2>
      {shown.length === 0 && (
        <p>{t(paper.report.filingType === null ? 'paper.documents.open' : 'paper.documents.none')}</p>
      )}
      <ul class="paper-documents">
        {shown.map(({ id, label, state }) => (
          <li key={id} class={state} data-testid="paper-document" data-document={id}>
            <span class="paper-box">{state === 'attached' && <Icon name="check" />}</span>
            <span>{t.text(label)}</span>
            <b>{documentWords(id, state, t)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody does in person is no paper that is missing. */
function documentWords(id: string, state: DocumentNeed['state'], t: Translate): string {
  if (factInPerson(id) === null) return t(`panel.document.state.${state}`);
  return t(state === 'attached' ? 'panel.document.state.done' : 'paper.inPerson');
}

function receiverWords(sms: Printout['report']['sms'], t: Translate): string {
  const who = receiversOf(sms);
  return who === null ? '' : t.text(who);
}

/** The steps of the order, and the few things that people do in them. */
function Next({ paper, t }: PartProps) {
  const { sms, mailing, face } = paper.report;
  const inPerson = stillInPerson(paper.report);
  const lines = [
    sms.required === true &&
      t('paper.sms', {
        hours: sms.deadlineHours,
        phones: receiverWords(sms, t),
      }),
    sms.required === 'ask' && t('panel.sms.ask'),
    face.required === true &&
      inPerson.length > 0 &&
      t('paper.face', { who: t.list(inPerson.map((who) => t(`panel.face.who.${who}`))) }),
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
      <Timeline steps={paper.steps} t={t} />
      <ul class="paper-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Phones paper={paper} t={t} />
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
