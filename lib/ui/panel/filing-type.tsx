// What kind of filing is it? Its type, or, where it has none, what its decision says instead.
import type { FiledElsewhere } from '../../filing/report/filed-elsewhere';
import type { Report } from '../../filing/report/report';
import type { Text } from '../../filing/text';
import { Fold } from '../fold';
import { Glossed } from '../glossary';
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';
import { Cites, TraceList } from './why';

interface FilingTypeProps {
  /** What the type is called; null where it is not decided. */
  readonly label: Text | null;
  readonly report: Report;
  /** Where the client is on file already, and the type that follows; absent where nothing follows. */
  readonly filed?: FiledElsewhere | undefined;
  readonly t: Translate;
  readonly today: string;
}

/** What is said in place of a type; any other verdict leaves it to be confirmed. */
const WITHOUT_TYPE: Readonly<Record<string, LabelKey>> = {
  'not-needed': 'panel.filingType.nothing',
  blocked: 'panel.filingType.blocked',
  'check-input': 'panel.filingType.contradiction',
  'go-to-original-provider': 'panel.filingType.original',
  'go-to-other-account': 'panel.filingType.account',
};

/** The filing's type, or what stands in its way, with what decided that. */
export function FilingType({ label, report, filed, t, today }: FilingTypeProps) {
  const { decision, filingType } = report;
  const unknown = t(WITHOUT_TYPE[decision.verdict ?? ''] ?? 'panel.filingType.unknown');
  // where the decision stands, and is none of these types, it counts
  const certain = decision.verdict === null || filingType !== null ? filed : undefined;
  const known = label ?? certain?.type;
  const title = known ? t.text(known) : (filingType ?? unknown);
  const lead = decision.text && (
    <p class="lead">
      <Glossed text={t.text(decision.text)} t={t} />
    </p>
  );
  return (
    <div class="filing-type">
      <h1 data-testid="panel-filing-type" data-value={filingType ?? ''}>
        {title}
      </h1>
      {decision.why.length + decision.cites.length > 0 && (
        <Fold title={t('panel.filingType.reasons')} class="inline" testId="panel-decision-why">
          {filingType && lead}
          <TraceList traces={decision.why} t={t} />
          <Cites cites={decision.cites} t={t} today={today} />
        </Fold>
      )}
      {!filingType && lead}
      {certain && (
        <p class="lead" data-testid="panel-filed-elsewhere">
          <Glossed text={filedWords(certain, t)} t={t} />
        </p>
      )}
    </div>
  );
}

const filedWords = ({ providers, why }: FiledElsewhere, t: Translate): string =>
  t('panel.filingType.filed', {
    there: t.list(providers.map((one) => t.word('provider', one))),
    why: t.text(why),
  });
