// What kind of filing is it? Its type, or, where it has none, what its decision says instead.
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
export function FilingType({ label, report, t, today }: FilingTypeProps) {
  const { decision, filingType } = report;
  const unknown = t(WITHOUT_TYPE[decision.verdict ?? ''] ?? 'panel.filingType.unknown');
  const title = label ? t.text(label) : (filingType ?? unknown);
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
    </div>
  );
}
