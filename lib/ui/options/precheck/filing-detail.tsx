// What are the results for one filing, what would change them, what comes next, and why was it refused?
import { useEffect, useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { type Counts, countsIn } from '../../../filing/report/counts';
import type { Expected } from '../../../filing/report/expected';
import { standingOf } from '../../../filing/report/standings';
import type { Request } from '../../../protocol/protocol';
import type { ReportOfFiling } from '../../../protocol/rules';
import { askedIn } from '../../../protocol/tab-view';
import { Icon } from '../../icon';
import { Questions } from '../../panel/questions';
import { FiledAt } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { verdictWords } from '../../verdict-words';
import type { FieldOfClient } from '../tabs';
import type { FilingActions, FilingPlace } from './actions';
import { ClientAsksBox } from './client-asks';
import { Found } from './found';
import { Refusal } from './refusal';
import { Upcoming } from './upcoming';
import { VerdictTag } from './verdict-tag';
import { WhatIf } from './what-if';

interface FilingDetailProps {
  readonly row: BatchRow;
  readonly at: FilingPlace;
  readonly t: Translate;
  readonly today: string;
  readonly actions: FilingActions;
  readonly back: () => void;
  /** Leads to the next filing in the list; null after the last. */
  readonly next?: (() => void) | null;
  /** Called after an answer, since the list's row is then outdated. */
  readonly changed?: () => void;
  /** Leads to where a fault is fixed in the client. */
  readonly edit?: ((at: FieldOfClient) => void) | undefined;
}

/** A field of a report in its client. */
const fieldOf = (
  { provider }: FilingDetailProps['row'],
  { client, service }: FilingDetailProps['at'],
  field: string,
): FieldOfClient => ({ clientId: client, field, service, ...(provider !== null && { provider }) });

/** One service of one filing in full. */
export function FilingDetail(props: FilingDetailProps) {
  const { row, at, t, today, actions, back, next = null, changed, edit } = props;
  const [report, setReport] = useState<ReportOfFiling | 'gone' | null>(null);
  const [answered, setAnswered] = useState(0);
  const { ask } = actions;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew after each answer
  useEffect(() => {
    void ask('rules.report', { ...at }).then(
      (found) => setReport(found ?? 'gone'),
      () => setReport('gone'),
    );
  }, [ask, at, answered]);
  const editField = edit && ((field: string) => edit(fieldOf(row, at, field)));
  return (
    <>
      <Head
        name={row.name}
        t={t}
        back={back}
        next={next}
        print={report !== null && report !== 'gone' ? () => actions.print(at) : null}
      />
      <p class="muted">
        {row.serviceName !== null && `${plain(row.serviceName)} · `}
        {t('precheck.report.day', { day: t.date(at.asOf) })}
      </p>
      {report === 'gone' && <p class="box bad">{t('precheck.gone')}</p>}
      {report !== null && report !== 'gone' && (
        <FiledAt.Provider value={row.provider}>
          <Verdict report={report} row={row} t={t} />
          <Open
            report={report}
            at={at}
            t={t}
            ask={ask}
            fillIn={editField}
            isAnswered={() => {
              setAnswered((count) => count + 1);
              changed?.();
            }}
          />
          <Found
            report={report}
            t={t}
            today={today}
            edit={editField}
            printPaper={(document) => actions.printPaper(at, document)}
          />
          <ClientAsksBox key={answered} t={t} clients={[at.client]} asOf={at.asOf} actions={actions} />
          <WhatIf at={at} t={t} ask={ask} />
          <Upcoming at={at} t={t} actions={actions} />
          <Refusal t={t} today={today} ask={ask} />
        </FiledAt.Provider>
      )}
    </>
  );
}

interface HeadProps extends Pick<FilingDetailProps, 't' | 'back'> {
  readonly name: string;
  readonly next: (() => void) | null;
  readonly print: (() => void) | null;
}

/** The client's name, back to the list, and on to the next filing. */
function Head({ name, t, back, next, print }: HeadProps) {
  return (
    <div class="row clients-head">
      <button type="button" class="ghost clients-back" data-testid="precheck-back" onClick={back}>
        <Icon name="chevron" /> {t('precheck.back')}
      </button>
      <h2 class="page-title">{plain(name)}</h2>
      {print && (
        <button type="button" class="secondary" data-testid="precheck-print" onClick={print}>
          {t('filings.report')}
        </button>
      )}
      {next && (
        <button type="button" class="secondary" data-testid="precheck-next" onClick={next}>
          {t('precheck.nextFiling')}
        </button>
      )}
    </div>
  );
}

const askedFor = (report: ReportOfFiling) => report.asked ?? askedIn({ report });

const KINDS = ['block', 'decide', 'ask', 'documents', 'warn', 'todo'] as const;
const toneOf = (kind: (typeof KINDS)[number]) => (kind === 'documents' ? 'todo' : kind);

/** The kinds that there is something of, each with its number. */
const countedIn = (counts: Counts) =>
  KINDS.map((kind) => ({ kind, n: counts[kind] ?? 0 })).filter(({ n }) => n > 0);

/** The verdict: the same numbers as in its row, each named by a tag; where none holds it up, the sentence that a printed report begins with. */
function Verdict({
  report,
  row,
  t,
}: Pick<FilingDetailProps, 'row' | 't'> & { readonly report: ReportOfFiling }) {
  const asked = askedFor(report);
  const counts = countsIn(report, asked);
  const stands = { ...row, status: report.status, counts };
  const verdict = standingOf(stands);
  const isHeldUp = counts.block + (counts.decide ?? 0) + counts.ask + counts.documents > 0;
  return (
    <section class="box" data-testid="precheck-verdict" data-status={verdict}>
      {!isHeldUp && (
        <p class={report.status === 'ready' ? 'good' : ''}>
          <b>{verdictWords(report, asked, t)}</b>
        </p>
      )}
      <div class="row verdict">
        {verdict === 'refused' && <VerdictTag row={stands} t={t} />}
        {countedIn(counts).map(({ kind, n }) => (
          <span key={kind} data-testid={`precheck-count-${kind}`}>
            <span class={`tag ${toneOf(kind)}`}>{t(`precheck.column.${kind}`)}</span> <b>{n}</b>
          </span>
        ))}
      </div>
      {report.expected && <ExpectedLine expected={report.expected} t={t} />}
    </section>
  );
}

/** What is known to come once the filing type is known, so that the first answer brings no surprise. */
function ExpectedLine({ expected, t }: { readonly expected: Expected; readonly t: Translate }) {
  const { counts, filingType } = expected;
  const list = countedIn(counts).map(({ kind, n }) => `${t(`precheck.column.${kind}`)} ${n}`);
  const type = t.text(filingType);
  return (
    <p class="small muted" data-testid="precheck-expected">
      {list.length === 0
        ? t('precheck.expected.none', { type })
        : t('precheck.expected', { type, list: t.list(list) })}
    </p>
  );
}

interface OpenProps extends Pick<FilingDetailProps, 'at' | 't'>, Pick<FilingActions, 'ask'> {
  readonly report: ReportOfFiling;
  readonly fillIn: ((fact: string) => void) | undefined;
  readonly isAnswered: () => void;
}

/** The filing's questions, answered here, and the answers that were given, to be taken back here. */
function Open({ report, at, t, ask, fillIn, isAnswered }: OpenProps) {
  const asked = askedFor(report);
  const { answers: given = [] } = report;
  if (asked.length + given.length === 0) return null;
  const filings = [{ clientId: at.client, filingId: at.filing }];
  const answer = async (answers: Request<'tab.answers'>['answers']) => {
    await ask('filings.answer', { answers: answers.map((one) => ({ filings, ...one })) });
    isAnswered();
  };
  return (
    <section class="box" data-testid="precheck-questions">
      <Questions
        asked={asked}
        answers={given}
        t={t}
        fillIn={fillIn}
        setAside={(facts, isAside) =>
          void ask('filings.aside', { clientId: at.client, filingId: at.filing, facts, isAside })
        }
        answer={(answers) => void answer(answers)}
      />
    </section>
  );
}
