// What has to be dealt with? The findings in order of weight; what can wait is folded.
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

/** Blocks stand open; the others are folds with their count, warnings open when there are few. */
export function Findings({ findings, ...rest }: FindingsProps) {
  const of = (group: Group) => findings.filter((finding) => groupOf(finding) === group);
  const cards = (group: Group) =>
    of(group).map((finding, index) => <FindingCard key={`${finding.rule}.${index}`} finding={finding} {...rest} />);
  return (
    <>
      <section class="section" id="panel-findings" tabIndex={-1} hidden={of('block').length === 0}>
        <h2>{rest.t('panel.findings')}</h2>
        {cards('block')}
      </section>
      {folded.map(([group, key, open]) => {
        const count = of(group).length;
        return (
          count > 0 && (
            <Fold key={group} title={rest.t(key, { n: count })} open={open && count <= 3}>
              {cards(group)}
            </Fold>
          )
        );
      })}
    </>
  );
}
