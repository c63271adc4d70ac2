// What does one rule contain? When it applies and what it requires, dates, sources, both sides of a dispute, cases, and trials.
import type { ComponentChildren } from 'preact';
import type { RuleDetail, RuleSide } from '../../../filing/rulebook-tools/rule-detail';
import { Fold } from '../../fold';
import { Cites } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { RulebookActions } from './actions';
import { AppliesTo } from './applies-to';
import { Conditions } from './conditions';
import { Verify } from './verify';

interface RuleDetailProps {
  readonly detail: RuleDetail;
  readonly t: Translate;
  readonly today: string;
  readonly actions: RulebookActions;
}

/** One rule, whole. */
export function RuleDetailView({ detail, t, today, actions }: RuleDetailProps) {
  const { conditions, cases } = detail;
  return (
    <div class="rule-detail">
      <Part title={t('rulebook.when')}>
        <Conditions traces={conditions.when} t={t} />
      </Part>
      {conditions.require !== null && (
        <Part title={t('rulebook.require')}>
          <Conditions traces={[conditions.require]} t={t} />
        </Part>
      )}
      <Part title={t('rulebook.dates')}>
        <p>{datesOf(detail, t)}</p>
      </Part>
      {detail.rivals.length === 0 ? (
        <Part title={t('rulebook.sources')}>
          <Cites cites={detail.cites} t={t} today={today} />
        </Part>
      ) : (
        <Part title={t('rulebook.dispute')}>
          <div class="sides">
            {[detail, ...detail.rivals].map((side) => (
              <Side key={side.name} side={side} t={t} today={today} />
            ))}
          </div>
        </Part>
      )}
      <Part title={t('rulebook.applies')}>
        <AppliesTo rule={detail.name} t={t} actions={actions} />
      </Part>
      <Part title={t('rulebook.proof')}>
        <Fold title={t('rulebook.cases', { n: cases.length })} class="inline">
          <ul class="cases">
            {cases.map(({ name, change, state }) => {
              const changed = t.list(change.map(t.text));
              return (
                <li key={`${name} ${changed}`}>
                  <span lang="zh">{plain(name)}</span>
                  {changed !== '' && (
                    <small class="muted"> {t('rulebook.case.if', { change: changed })}</small>
                  )}{' '}
                  → {t(`rulebook.state.${state}`)}
                </li>
              );
            })}
          </ul>
        </Fold>
        <Verify t={t} rule={detail.name} verify={actions.verify} />
      </Part>
      <p class="small muted">
        {t('rulebook.id')} <code>{detail.name}</code>
      </p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Side({ side, t, today }: { readonly side: RuleSide } & Pick<RuleDetailProps, 't' | 'today'>) {
  return (
    <div class="side">
      <p class="strong">{t.text(side.message)}</p>
      {side.status === 'historical' && <span class="tag info">{t('rulebook.status.historical')}</span>}
      <Cites cites={side.cites} t={t} today={today} />
    </div>
  );
}

function datesOf({ from, to, overrides }: RuleDetail, t: Translate): string {
  const parts = [
    t('rulebook.from', { day: t.date(from) }),
    ...(to === null ? [] : [t('rulebook.until', { day: t.date(to) })]),
    ...(overrides === null ? [] : [t('rulebook.overrides', { rule: overrides })]),
  ];
  return parts.join(' · ');
}
