// What was found in one filing? As many faults as its row counts, each with how to fix it, then the missing documents.
import { documentAt, placeOfDocument } from '../../../filing/client/place-of';
import { groupOf } from '../../../filing/report/bucket';
import { withConcerned } from '../../../filing/report/concerned-text';
import { missingIn } from '../../../filing/report/counts';
import { isDoneInPerson } from '../../../filing/report/in-person';
import { openLines } from '../../../filing/report/open-lines';
import type { Finding, Fix } from '../../../filing/report/report';
import { type ShownFinding, shownBesideRequired, shownFindings } from '../../../filing/report/shown-findings';
import { demandsFor, type ToPrepare } from '../../../filing/report/to-prepare';
import type { ReportOfFiling } from '../../../protocol/rules';
import { askedIn } from '../../../protocol/tab-view';
import { FindingText } from '../../finding-text';
import { Fold } from '../../fold';
import { Cites, TraceList } from '../../panel/why';
import { PaperButton } from '../../paper-button';
import { editKey, severityKey } from '../../severity-words';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';

type Edit = ((field: string) => void) | undefined;

interface FoundProps {
  readonly report: ReportOfFiling;
  readonly t: Translate;
  readonly today: string;
  readonly edit: Edit;
  /** Opens the letter for a document. */
  readonly printPaper: (document: string) => void;
}

/** The findings of a report. */
export function Found({ report, printPaper, ...rest }: FoundProps) {
  const { findings, documents } = report;
  const { t } = rest;
  const isNote = (one: Finding) => groupOf(one) === 'info';
  const isAsked = (one: Finding) => groupOf(one) === 'ask';
  const notable = findings.filter((one) => !isNote(one) && !isAsked(one));
  const shown = shownBesideRequired(notable, documents);
  const isFirst = ({ finding }: ShownFinding) => ['block', 'decide'].includes(groupOf(finding));
  const missing = missingIn(documents);
  return (
    <section class="box" data-testid="precheck-report">
      <h2>{t('precheck.findings')}</h2>
      {findings.length + missing.length === 0 && <p class="good">{t('precheck.findings.none')}</p>}
      <FindingLines shown={shown.filter(isFirst)} {...rest} />
      {missing.length > 0 && (
        <>
          <h3>{t('panel.status.documents', { n: missing.length })}</h3>
          <ul class="rules found" data-testid="precheck-missing">
            {missing.map((need) => (
              <MissingLine key={need.id} need={need} report={report} printPaper={printPaper} {...rest} />
            ))}
          </ul>
        </>
      )}
      <FindingLines shown={shown.filter((one) => !isFirst(one))} {...rest} />
      <Folded
        shown={shownFindings(
          findings.filter((one) => isAsked(one) && isAtPortal(one, report)),
          documents,
        )}
        title="precheck.findings.atPortal"
        testId="precheck-at-portal"
        isOpen
        group="todo"
        {...rest}
      />
      <Folded
        shown={shownFindings(
          findings.filter((one) => isAsked(one) && !isAtPortal(one, report)),
          documents,
        )}
        title="panel.findings.asks"
        testId="precheck-asks"
        {...rest}
      />
      <Folded
        shown={shownFindings(findings.filter(isNote), documents)}
        title="panel.findings.infos"
        testId="precheck-notes"
        {...rest}
      />
    </section>
  );
}

/** What is missing: of several of which one is enough why, the letters that can be made, and where the signed one is added. */
function MissingLine(props: Omit<FoundProps, 'today'> & { readonly need: ToPrepare }) {
  const { need, report, t, edit, printPaper } = props;
  const choices = need.choices ?? [need];
  return (
    <li data-document={need.id}>
      <span class="needed-tick" aria-hidden="true" />
      <p>
        {t.text(need.label)}
        {need.lacks && <small class="muted"> {t.text(need.lacks)}</small>}
      </p>
      <div class="found-deeds">
        {choices.map((one) => (
          <PaperButton
            key={one.id}
            {...{ need: one, t }}
            papers={report.papers}
            officialForms={report.officialForms}
            print={printPaper}
            isNamed={choices.length > 1}
          />
        ))}
        <EditButton at="documents" t={t} edit={edit} words="clients.next.documents" />
      </div>
      {need.choices && (
        <p class="small muted" data-testid="precheck-missing-why">
          {t.list(demandsFor(need, report).map((one) => t.text(one)))}
        </p>
      )}
    </li>
  );
}

interface FindingLinesProps extends Omit<FoundProps, 'report' | 'printPaper'> {
  readonly shown: readonly ShownFinding[];
  /** The group that the tags name, where it is not that of the finding. */
  readonly group?: 'todo';
}

function FindingLines({ shown, ...rest }: FindingLinesProps) {
  if (shown.length === 0) return null;
  return (
    <ul class="rules found">
      {shown.map((one) => (
        <FindingLine
          key={`${one.finding.rule} ${one.finding.state} ${withConcerned(one.finding).en}`}
          shown={one}
          {...rest}
        />
      ))}
    </ul>
  );
}

interface FoldedProps extends FindingLinesProps {
  readonly title: 'precheck.findings.atPortal' | 'panel.findings.asks' | 'panel.findings.infos';
  readonly testId: string;
  readonly isOpen?: boolean;
}

/** Whether it waits for nothing that is asked here: what is done in person, or all that is open once everything was answered. */
function isAtPortal({ why, state }: Finding, report: ReportOfFiling): boolean {
  if (state !== 'ask') return false;
  const open = openLines(why);
  if (open.length > 0 && open.every(({ fact }) => fact !== undefined && isDoneInPerson(fact))) return true;
  return (report.asked ?? askedIn({ report })).length === 0;
}

/** Findings below those that need an action: rules that wait for the answers asked above, and notes. */
function Folded({ title, testId, isOpen = false, ...props }: FoldedProps) {
  const { shown, t } = props;
  if (shown.length === 0) return null;
  return (
    <Fold title={t(title, { n: shown.length })} class="plain" testId={testId} open={isOpen}>
      <FindingLines {...props} />
    </Fold>
  );
}

/**
 * The field in which a fault is fixed in the client, '' for the client alone; null for undecided findings and notes.
 */
function fieldToMend({ state, severity, target }: Finding): string | null {
  if (state !== 'fails' || severity === 'info') return null;
  if (target.field !== undefined) return target.field;
  if (target.document !== undefined) return placeOfDocument(target.document);
  return severity === 'block' ? '' : null;
}

interface EditButtonProps extends Pick<FoundProps, 't' | 'edit'> {
  /** Null if nothing in the client fixes it. */
  readonly at: string | null;
  /** What is done there; left out: the client is corrected. */
  readonly words?: LabelKey;
}

function EditButton({ at, t, edit, words }: EditButtonProps) {
  if (edit === undefined || at === null) return null;
  return (
    <button type="button" class="chip" data-testid="precheck-edit" onClick={() => edit(at)}>
      {t(words ?? 'panel.finding.edit')}
    </button>
  );
}

function FindingLine({
  shown,
  t,
  today,
  edit,
  group: named,
}: Omit<FindingLinesProps, 'shown'> & { readonly shown: ShownFinding }) {
  const { finding, others } = shown;
  const group = named ?? groupOf(finding);
  return (
    <li data-rule={finding.rule} data-state={finding.state}>
      <span class={`tag ${group}`}>{t(named ? `severity.${named}` : severityKey(finding))}</span>
      <p>{t.text(withConcerned(finding))}</p>
      <EditButton at={fieldToMend(finding)} t={t} edit={edit} words={editKey(finding)} />
      <FindingText finding={finding} />
      <Fixes
        fixes={finding.fix}
        t={t}
        toDocuments={documentAt(fieldToMend(finding) ?? '') !== null ? undefined : edit}
      />
      <Fold title={t('panel.finding.why')} class="inline">
        <TraceList traces={finding.why} t={t} />
        <Cites cites={finding.cites} t={t} today={today} />
        {others.map((other) => (
          <div key={`${other.rule} ${other.message.en}`} class="also">
            <p class="small">{t.text(other.message)}</p>
            <FindingText finding={other} />
            <Cites cites={other.cites} t={t} today={today} />
          </div>
        ))}
      </Fold>
    </li>
  );
}

/** The place of the only paper that is to be added; that of all of them where there are several. */
function paperOf(value: Fix['value']): string {
  const [only, ...others] = Array.isArray(value) ? value : [];
  return typeof only === 'string' && others.length === 0 ? placeOfDocument(only) : 'documents';
}

interface FixesProps {
  readonly fixes: readonly Fix[];
  readonly t: Translate;
  /** Leads to the documents; absent where the button of the finding already does. */
  readonly toDocuments: Edit;
}

/** The changes that fix it; any one of several is enough. */
function Fixes({ fixes, t, toDocuments }: FixesProps) {
  return (
    <>
      {fixes.map(({ text, fact, value }, at) => (
        <p key={text.en} class="small good" data-testid="precheck-fix">
          {at === 0 ? t.text(text) : t('paper.or', { action: t.text(text) })}
          {toDocuments && fact === 'documents' && (
            <>
              {' '}
              <button
                type="button"
                class="link"
                data-testid="precheck-fix-documents"
                onClick={() => toDocuments(paperOf(value))}
              >
                {t('clients.next.documents')}
              </button>
            </>
          )}
        </p>
      ))}
    </>
  );
}
