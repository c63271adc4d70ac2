// What does one rule say, in a line, and all of it when opened?
import { useState } from 'preact/hooks';
import type { RuleDetail } from '../../../filing/rulebook-tools/rule-detail';
import type { RuleSummary } from '../../../filing/rulebook-tools/search-rules';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import type { RulebookActions } from './actions';
import { RuleDetailView } from './rule-detail';
import { CATEGORIES } from './rule-filters';

interface RuleRowProps {
  readonly rule: RuleSummary;
  readonly t: Translate;
  readonly today: string;
  readonly actions: RulebookActions;
}

/** A rule of the list; its detail is read when it is first opened. */
export function RuleRow({ rule, t, today, actions }: RuleRowProps) {
  const [detail, setDetail] = useState<RuleDetail | 'failed' | null>(null);
  const read = (isOpen: boolean) => {
    if (!isOpen || (detail !== null && detail !== 'failed')) return;
    void actions.open(rule.name).then(
      (found) => setDetail(found ?? 'failed'),
      () => setDetail('failed'),
    );
  };
  return (
    <li data-testid="rulebook-rule" data-rule={rule.name}>
      <details class="fold" onToggle={(event) => read(event.currentTarget.open)}>
        <summary>
          <Icon name="chevron" />
          <span class="fold-title">
            <RuleLine rule={rule} t={t} />
          </span>
        </summary>
        <div class="fold-body">
          {detail === 'failed' && <p class="bad">{t('rulebook.failed')}</p>}
          {detail !== null && detail !== 'failed' && (
            <RuleDetailView detail={detail} t={t} today={today} actions={actions} />
          )}
        </div>
      </details>
    </li>
  );
}

function RuleLine({ rule, t }: Pick<RuleRowProps, 'rule' | 't'>) {
  const place = rule.province === null ? t('rulebook.national') : t.word('province', rule.province);
  const facts = [
    ...apartWords(rule, t),
    place,
    rule.sourceDate === null
      ? t('panel.finding.noDate')
      : t('rulebook.sourceOf', { day: t.date(rule.sourceDate) }),
    ...(rule.to === null ? [] : [t('rulebook.until', { day: t.date(rule.to) })]),
  ];
  return (
    <>
      <span class="rule-message">{t.text(rule.message)}</span>
      <span class={`tag ${rule.severity}`}>{t(`severity.${rule.severity}`)}</span>
      {rule.status !== 'current' && (
        <span class={`tag ${rule.status === 'conflicting' ? 'warn' : 'info'}`}>
          {t(`rulebook.status.${rule.status}`)}
        </span>
      )}
      <small class="muted">{facts.join(' · ')}</small>
    </>
  );
}

/** What tells it from rules with the same message; its number where nothing else does. */
function apartWords({ apart, name }: RuleSummary, t: Translate): readonly string[] {
  if (apart === null) return [];
  const words = [
    ...apart.documents.map((label) => t.text(label)),
    ...CATEGORIES.filter((id) => apart.categories.includes(id)).map((id) => t(`rulebook.category.${id}`)),
  ];
  return words.length > 0 ? [t.list(words)] : [name];
}
