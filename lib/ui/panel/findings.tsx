// Which findings must be dealt with? Blocking ones are shown, one card for each fault; the rest is folded by severity.
import { type Group, groupOf } from '../../filing/report/bucket';
import { withConcerned } from '../../filing/report/concerned-text';
import { NONE_NEEDED } from '../../filing/report/document-findings';
import { objectionsIn } from '../../filing/report/page-findings';
import type { Finding } from '../../filing/report/report';
import { shownFindings } from '../../filing/report/shown-findings';
import { Fold } from '../fold';
import { Limited } from '../limited';
import type { CountKey, LabelKey } from '../text/all';
import { FindingCard, type FindingProps } from './finding-card';

interface FindingsProps extends Omit<FindingProps, 'shown'> {
  readonly findings: readonly Finding[];
}

const MOST = 6;

const folded: readonly (readonly [Group, CountKey, boolean])[] = [
  ['ask', 'panel.findings.asks', false],
  ['warn', 'panel.findings.warns', true],
  ['todo', 'panel.findings.todos', false],
  ['info', 'panel.findings.infos', false],
];

/** The blocking findings, unfolded and first; what waits for a decision stands by itself above what is to be corrected. */
export function Blocks({ findings, ...rest }: FindingsProps) {
  const open = shownFindings(of(findings, 'decide'), rest.documents);
  const wrong = shownFindings(of(findings, 'block'), rest.documents);
  return (
    <section class="section" id="panel-findings" tabIndex={-1} hidden={open.length + wrong.length === 0}>
      <Part title="clients.undecided.mark" shown={open} {...rest} />
      <Part title="panel.findings.blocks" shown={wrong} {...rest} />
    </section>
  );
}

function Part({ title, shown, ...rest }: CardsProps & { readonly title: LabelKey }) {
  if (shown.length === 0) return null;
  return (
    <>
      <h2>
        {rest.t(title)}
        <span class="note">{shown.length}</span>
      </h2>
      <Cards shown={shown} {...rest} />
    </>
  );
}

/**
 * The other findings, folded with their count; warnings are unfolded when there are few. What the page itself flags stands
 * first and unfolded, apart from the rules that wait for answers.
 */
export function OtherFindings({ findings, ...rest }: FindingsProps) {
  const flagged = objectionsIn(findings);
  const isHere = (one: Finding) => one.rule !== NONE_NEEDED && !flagged.includes(one); // the one stands in the list of documents
  return (
    <>
      {flagged.length > 0 && (
        <Fold title={rest.t('panel.status.page', { n: flagged.length })} open>
          <Cards shown={shownFindings(flagged, rest.documents)} {...rest} />
        </Fold>
      )}
      {folded.map(([group, key, open]) => {
        const shown = shownFindings(of(findings, group).filter(isHere), rest.documents);
        return (
          shown.length > 0 && (
            <Fold key={group} title={rest.t(key, { n: shown.length })} open={open && shown.length <= 3}>
              <Cards shown={shown} {...rest} />
            </Fold>
          )
        );
      })}
    </>
  );
}

const of = (findings: readonly Finding[], group: Group) =>
  findings.filter((finding) => groupOf(finding) === group);

interface CardsProps extends Omit<FindingProps, 'shown'> {
  readonly shown: ReturnType<typeof shownFindings>;
}

function Cards({ shown, ...rest }: CardsProps) {
  return (
    <Limited items={shown} most={MOST} t={rest.t}>
      {(some) =>
        some.map((one) => (
          <FindingCard
            key={`${one.finding.rule} ${one.finding.target.field} ${withConcerned(one.finding).en}`}
            shown={one}
            {...rest}
          />
        ))
      }
    </Limited>
  );
}
