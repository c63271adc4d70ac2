// What has to be dealt with? What blocks stands open, by the field or document it is about; the rest is folded by weight.
import type { DocumentNeed, Finding } from '../../filing/report/report';
import { Fold } from '../fold';
import { Icon } from '../icon';
import { Limited } from '../limited';
import type { MessageKey } from '../text/all';
import { FindingCard, type FindingProps } from './finding-card';
import { groupByTarget } from './targets';

export type Group = 'block' | 'ask' | 'warn' | 'todo' | 'info';

/** Which group a finding is shown in: undecided and unchecked ones are asked about, whatever their severity. */
export function groupOf(finding: Finding): Group {
  return finding.state === 'fails' ? finding.severity : 'ask';
}

interface FindingsProps extends Omit<FindingProps, 'finding'> {
  readonly findings: readonly Finding[];
  readonly documents: readonly DocumentNeed[];
}

const MOST = 6;

const folded: readonly (readonly [Group, MessageKey, boolean])[] = [
  ['ask', 'panel.findings.asks', false],
  ['warn', 'panel.findings.warns', true],
  ['todo', 'panel.findings.todos', false],
  ['info', 'panel.findings.infos', false],
];

/** What blocks, open and first. */
export function Blocks({ findings, ...rest }: FindingsProps) {
  const blocks = findings.filter((finding) => groupOf(finding) === 'block');
  return (
    <section class="section" id="panel-findings" tabIndex={-1} hidden={blocks.length === 0}>
      <h2>
        {rest.t('panel.findings')}
        <span class="note">{blocks.length}</span>
      </h2>
      <Cards findings={blocks} {...rest} />
    </section>
  );
}

/** The others as folds with their count, warnings open when there are few. */
export function OtherFindings({ findings, ...rest }: FindingsProps) {
  const of = (group: Group) => findings.filter((finding) => groupOf(finding) === group);
  return (
    <>
      {folded.map(([group, key, open]) => {
        const count = of(group).length;
        return (
          count > 0 && (
            <Fold key={group} title={rest.t(key, { n: count })} open={open && count <= 3}>
              <Cards findings={of(group)} {...rest} />
            </Fold>
          )
        );
      })}
    </>
  );
}

function Cards({ findings, documents, ...rest }: FindingsProps) {
  const { t, plan, actions } = rest;
  return (
    <Limited items={findings} most={MOST} t={t}>
      {(shown) =>
        groupByTarget(shown, plan, documents, t).map((group) => (
          <div class="target" key={group.id}>
            {group.title !== null && (
              <h3>
                <span>{group.title}</span>
                {group.key !== null && <GoTo to={group.key} label={group.title} t={t} goTo={actions.goTo} />}
              </h3>
            )}
            {group.findings.map((finding) => (
              <FindingCard
                key={`${finding.rule} ${finding.target.field} ${finding.message.en}`}
                finding={finding}
                {...rest}
              />
            ))}
          </div>
        ))
      }
    </Limited>
  );
}

interface GoToProps extends Pick<FindingProps, 't'> {
  readonly to: string;
  readonly label: string;
  readonly goTo: (key: string) => void;
}

function GoTo({ to, label, t, goTo }: GoToProps) {
  const words = t('panel.finding.goTo');
  return (
    <button
      type="button"
      class="chip"
      data-testid="panel-go-to"
      aria-label={`${words} ${label}`}
      onClick={() => goTo(to)}
    >
      <Icon name="target" /> {words}
    </button>
  );
}
