// Which papers does this filing need, which are there, and how are the others added?
import type { DocumentNeed } from '../../filing/report/report';
import { Fold } from '../fold';
import { Icon, type IconName } from '../icon';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { AttachButton } from './attach';
import { Cites, TraceList } from './why';

interface DocumentsProps {
  readonly documents: readonly DocumentNeed[];
  readonly t: Translate;
  readonly today: string;
  readonly attach: PanelActions['attach'];
  /** A client must be chosen before papers can be added. */
  readonly bound: boolean;
}

const icons: Readonly<Record<DocumentNeed['state'], IconName>> = {
  attached: 'check',
  missing: 'file',
  invalid: 'block',
  ask: 'ask',
};
const order: readonly DocumentNeed['state'][] = ['invalid', 'missing', 'ask', 'attached'];

/** The papers, what is wanting first; open while a required one is wanting. */
export function Documents({ documents, ...rest }: DocumentsProps) {
  if (documents.length === 0) return null;
  const { t } = rest;
  const required = documents.filter((one) => one.requirement === 'required');
  const have = required.filter((one) => one.state === 'attached').length;
  const sorted = [...documents].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  return (
    <Fold
      title={t('panel.documents')}
      note={t('panel.documents.summary', { have, need: required.length })}
      open={have < required.length}
      id="panel-documents"
    >
      <ul class="rows">
        {sorted.map((one) => (
          <DocumentRow key={one.id} need={one} {...rest} />
        ))}
      </ul>
    </Fold>
  );
}

function DocumentRow({
  need,
  t,
  today,
  attach,
  bound,
}: Omit<DocumentsProps, 'documents'> & { need: DocumentNeed }) {
  return (
    <li
      class={`document ${need.state}`}
      data-testid="panel-document"
      data-document={need.id}
      data-state={need.state}
      data-requirement={need.requirement}
    >
      <div class="plan-head">
        <span class="plan-label">{t.text(need.label)}</span>
        <span class="plan-action">
          <Icon name={icons[need.state]} /> {t(`panel.document.state.${need.state}`)}
        </span>
      </div>
      <div class="row">
        <span class="small muted">{t(`panel.document.${need.requirement}`)}</span>
        {bound && (
          <AttachButton
            document={need.id}
            t={t}
            attach={attach}
            label={need.state === 'attached' ? t('panel.document.replace') : undefined}
          />
        )}
        {need.why.length + need.cites.length > 0 && (
          <Fold title={t('panel.finding.why')} class="inline">
            <TraceList traces={need.why} t={t} />
            <Cites cites={need.cites} t={t} today={today} />
          </Fold>
        )}
      </div>
    </li>
  );
}
