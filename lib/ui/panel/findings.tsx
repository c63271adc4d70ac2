// What has to be dealt with? What blocks stands open; the rest is folded by weight.
import type { Finding } from '../../filing/report';
import { Fold } from '../fold';
import type { MessageKey } from '../translate';
import { FindingCard, type FindingProps } from './finding-card';

export type Group = 'block' | 'ask' | 'warn' | 'todo' | 'info';

/** Which group a finding is shown in: undecided and unchecked ones are asked about, whatever their severity. */
export function groupOf(finding: Finding): Group {
  return finding.state === 'fails' ? finding.severity : 'ask';
}

interface FindingsProps extends Omit<FindingProps, 'finding'> {
  readonly findings: readonly Finding[];
}

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

function Cards({ findings, ...rest }: FindingsProps) {
  return (
    <>
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.target.field} ${finding.message.en}`}
          finding={finding}
          {...rest}
        />
      ))}
    </>
  );
}
