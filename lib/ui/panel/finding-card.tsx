// What does one finding say? Verdict, reason, what would fix it, its dated source, and the way to the field.

import type { Finding, Fix } from '../../filing/report/report';
import type { PlanRow } from '../../page/model';
import type { FactValue } from '../../rules/operator-names';
import { Fold } from '../fold';
import { Glossed } from '../glossary';
import { Icon } from '../icon';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { AttachButton } from './attach';
import { groupOf } from './findings';
import { Cites, TraceList } from './why';

export interface FindingProps {
  readonly finding: Finding;
  readonly plan: readonly PlanRow[];
  /** Facts that a person may state; all others follow from the client and are changed there. */
  readonly answerable: ReadonlySet<string>;
  readonly t: Translate;
  readonly today: string;
  readonly actions: PanelActions;
}

/** One finding as a card. */
export function FindingCard({ finding, answerable, t, today, actions }: FindingProps) {
  const group = groupOf(finding);
  return (
    <article
      class={`card ${group}`}
      data-testid="panel-finding"
      data-rule={finding.rule}
      data-state={finding.state}
      data-severity={finding.severity}
    >
      <span class="card-icon">
        <Icon name={group} />
      </span>
      <div class="card-body">
        <span class="card-tag">{t(finding.state === 'error' ? 'severity.error' : `severity.${group}`)}</span>
        <p class="card-title">
          <Glossed text={t.text(finding.message)} t={t} />
        </p>
        {finding.state === 'error' && <p class="small muted">{t('panel.finding.error')}</p>}
        <Fixes finding={finding} answerable={answerable} t={t} actions={actions} />
        <div class="row">
          <Ways finding={finding} t={t} actions={actions} />
          {finding.why.length > 0 && (
            <Fold title={t('panel.finding.why')} class="inline">
              <TraceList traces={finding.why} t={t} />
            </Fold>
          )}
        </div>
        <Cites cites={finding.cites} t={t} today={today} />
      </div>
    </article>
  );
}

function Fixes({ finding, answerable, t, actions }: Omit<FindingProps, 'plan' | 'today'>) {
  if (finding.fix.length === 0) return null;
  return (
    <div class="fixes">
      <p class="small muted">
        {t(finding.fix.length > 1 ? 'panel.finding.fix.either' : 'panel.finding.fix')}
      </p>
      {finding.fix.map((fix) => (
        <div class="row" key={fix.text.en} data-testid="panel-fix-row">
          <span>{t.text(fix.text)}</span>
          {changesOf(fix).every(({ fact }) => answerable.has(fact)) && (
            <button
              type="button"
              class="chip"
              data-testid="panel-fix"
              data-fact={fix.fact}
              onClick={() => actions.answer(changesOf(fix))}
            >
              {t('panel.finding.fix.apply')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

const changesOf = ({ fact, value, also }: Fix): readonly { fact: string; value: FactValue }[] => [
  { fact, value },
  ...(also === undefined ? [] : [{ fact: also.fact, value: also.value }]),
];

function Ways({ finding, t, actions }: Pick<FindingProps, 'finding' | 't' | 'actions'>) {
  const document = finding.target.document;
  if (document === undefined || finding.state === 'error') return null;
  return <AttachButton document={document} t={t} attach={actions.attach} />;
}
