// What does a finding's card show? What is wrong, what to do about it, and a link there; its reasons and sources behind one chip.
import { groupOf, refusesOrder } from '../../filing/report/bucket';
import { concernedText } from '../../filing/report/concerned-text';
import { contradictedAnswers } from '../../filing/report/contradicted-answers';
import { factInPerson } from '../../filing/report/in-person';
import type { DocumentNeed, Finding, Fix, Trace } from '../../filing/report/report';
import type { ShownFinding } from '../../filing/report/shown-findings';
import type { PlanRow } from '../../page/model';
import { rowFor } from '../../page/plan/rows';
import type { FactValue } from '../../rules/operator-names';
import { CopyWords } from '../copy-words';
import { FindingText } from '../finding-text';
import { Fold } from '../fold';
import { Glossed } from '../glossary';
import { Icon } from '../icon';
import { plain } from '../plain';
import { editKey, severityKey } from '../severity-words';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { AttachButton } from './attach';
import { Cites, TraceList } from './why';

export interface FindingProps {
  readonly shown: ShownFinding;
  readonly plan: readonly PlanRow[];
  readonly documents: readonly DocumentNeed[];
  /** Facts that the person stated; only those can be corrected here. */
  readonly answered: ReadonlySet<string>;
  readonly t: Translate;
  readonly today: string;
  readonly actions: PanelActions;
  /** Opens the client's editor at the field of a finding, '' for none; null when no client is chosen. */
  readonly edit: ((field: string) => void) | null;
}

/** One finding as a card. */
export function FindingCard({ shown, plan, answered, t, today, actions, edit }: FindingProps) {
  const { finding, others } = shown;
  const group = groupOf(finding);
  const { document } = finding.target;
  return (
    <article class={`card ${group}`} {...marks(finding)}>
      <span class="card-icon">
        <Icon name={group === 'decide' ? 'ask' : group} />
        <span class="visually-hidden">{t(severityKey(finding))}</span>
      </span>
      <div class="card-body">
        {finding.concerns && (
          <p class="small muted" data-testid="panel-finding-concerns">
            {t.text(concernedText(finding.concerns))}
          </p>
        )}
        <p class="card-title">
          <Glossed text={t.text(finding.message)} t={t} />
        </p>
        <FindingText finding={finding} />
        <LoneSource finding={finding} t={t} />
        {finding.state === 'error' && <p class="small muted">{t('panel.finding.error')}</p>}
        <Fixes finding={finding} answered={answered} t={t} actions={actions} />
        <AskAgain
          facts={[...decidedBy(finding, answered), ...contradictedIn(finding, answered)]}
          t={t}
          actions={actions}
        />
        <OtherStep finding={finding} plan={plan} t={t} />
        {finding.copy !== undefined && <CopyWords words={finding.copy} t={t} />}
        <div class="row">
          <GoTo finding={finding} plan={plan} t={t} goTo={(key) => void actions.act('tab.go-to', { key })} />
          {edit !== null && isMendedInClient(finding, answered) && (
            <button
              type="button"
              class="chip"
              data-testid="panel-edit-client"
              onClick={() => edit(finding.target.field ?? '')}
            >
              <Icon name="file" /> {t(editKey(finding))}
            </button>
          )}
          {document !== undefined && factInPerson(document) === null && finding.state !== 'error' && (
            <AttachButton document={document} t={t} attach={actions.attach} />
          )}
          <Sources finding={finding} others={others} t={t} today={today} />
        </div>
      </div>
    </article>
  );
}

/** Why it is a warning only, although it says what must be. */
function LoneSource({ finding: { isLone, cites }, t }: FindingOnly & Pick<FindingProps, 't'>) {
  const [cite] = cites;
  if (isLone !== true || cite === undefined) return null;
  return (
    <p class="small muted" data-testid="panel-finding-lone">
      {cite.date === null
        ? t('panel.finding.lone.undated')
        : t('panel.finding.lone', { date: t.date(cite.date) })}
    </p>
  );
}

/** Attributes by which tests find a finding. */
export const marks = (finding: Finding) => ({
  'data-testid': 'panel-finding',
  'data-rule': finding.rule,
  'data-state': finding.state,
  'data-severity': finding.severity,
});

function Fixes({
  finding,
  answered,
  t,
  actions,
}: Pick<FindingProps, 'answered' | 't' | 'actions'> & FindingOnly) {
  return (
    <>
      {finding.fix.map((fix, at) => (
        <div class="row fix-row" key={fix.text.en} data-testid="panel-fix-row">
          {at > 0 && <small class="muted">{t('panel.finding.or')}</small>}
          <span>{t.text(fix.text)}</span>
          {changesOf(fix).every(({ fact }) => answered.has(fact)) && (
            <button
              type="button"
              class="chip"
              data-testid="panel-fix"
              data-fact={fix.fact}
              onClick={() => void actions.act('tab.answers', { answers: changesOf(fix) })}
            >
              {t('panel.finding.misanswered')}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

/** Takes back the answers because of which the filing cannot go on, so that they are asked again. */
function AskAgain({
  facts,
  t,
  actions,
}: Pick<FindingProps, 't' | 'actions'> & { readonly facts: readonly string[] }) {
  if (facts.length === 0) return null;
  const answers = facts.map((fact) => ({ fact, value: null }));
  return (
    <div class="row fix-row">
      <button
        type="button"
        class="chip"
        data-testid="panel-ask-again"
        onClick={() => void actions.act('tab.answers', { answers })}
      >
        {t('panel.finding.misanswered')}
      </button>
    </div>
  );
}

/** The answers on which the decision about the filing rests, where it is one that holds it up. */
function decidedBy(finding: Finding, answered: ReadonlySet<string>): readonly string[] {
  if (!refusesOrder(finding)) return [];
  return [...new Set(finding.why.flatMap(factsIn))].filter((fact) => answered.has(fact));
}

/** The answers that contradict the profile; either of the two may be wrong. */
const contradictedIn = ({ rule, state }: Finding, answered: ReadonlySet<string>): readonly string[] =>
  state === 'fails' ? contradictedAnswers(rule).filter((fact) => answered.has(fact)) : [];

const factsIn = ({ fact, children = [] }: Trace): readonly string[] => [
  ...(fact === undefined ? [] : [fact]),
  ...children.flatMap(factsIn),
];

/**
 * Is it based on the client's data: on a field, or on something that is neither a document nor an answer given here?
 */
function isMendedInClient(finding: Finding, answered: ReadonlySet<string>): boolean {
  const { rule, state, severity, target, fix } = finding;
  if (state !== 'fails' || rule.startsWith('page-')) return false;
  if (target.field !== undefined) return true;
  if (decidedBy(finding, answered).length > 0) return false;
  const isAnswer = fix.some((one) => changesOf(one).every(({ fact }) => answered.has(fact)));
  return severity === 'block' && target.document === undefined && !isAnswer;
}

interface FindingOnly {
  readonly finding: Finding;
}

const changesOf = ({ fact, value, also }: Fix): readonly { fact: string; value: FactValue }[] => [
  { fact, value },
  ...(also === undefined ? [] : [{ fact: also.fact, value: also.value }]),
];

/** Where a value was typed that the page no longer shows: nobody can be led there but by the page itself. */
function OtherStep({ finding, plan, t }: FindingOnly & Pick<FindingProps, 'plan' | 't'>) {
  const part = rowFor(plan, finding.target.field)?.hiddenIn;
  if (part === undefined || groupOf(finding) !== 'block') return null;
  return (
    <p class="small muted" data-testid="panel-finding-hidden">
      {part === '' ? t('panel.finding.hidden') : t('panel.finding.hiddenIn', { part: plain(part) })}
    </p>
  );
}

function GoTo({
  finding,
  plan,
  t,
  goTo,
}: FindingOnly & Pick<FindingProps, 'plan' | 't'> & { readonly goTo: (key: string) => void }) {
  const row = rowFor(plan, finding.target.field);
  if (row === null || row.hiddenIn !== undefined) return null;
  const { key } = row;
  const words = t('panel.finding.goTo');
  return (
    <button
      type="button"
      class="chip"
      data-testid="panel-go-to"
      aria-label={`${words} ${row.label}`}
      onClick={() => goTo(key)}
    >
      <Icon name="target" /> {words}
    </button>
  );
}

function Sources({
  finding,
  others,
  t,
  today,
}: FindingOnly & Pick<FindingProps, 't' | 'today'> & Pick<ShownFinding, 'others'>) {
  const sources = [finding, ...others].flatMap(({ cites }) => cites);
  const count = new Set(sources.map(({ source }) => source)).size;
  if (count + finding.why.length + others.length === 0) return null;
  return (
    <Fold title={t('panel.finding.sources', { n: count })} class="inline sources">
      <TraceList traces={finding.why} t={t} />
      <Cites cites={finding.cites} t={t} today={today} />
      {others.map((other) => (
        <div key={other.rule} class="also" {...marks(other)}>
          <p class="small">{t.text(other.message)}</p>
          <FindingText finding={other} />
          <Cites cites={other.cites} t={t} today={today} />
        </div>
      ))}
    </Fold>
  );
}
