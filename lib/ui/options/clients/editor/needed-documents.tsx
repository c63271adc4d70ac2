// Which documents have to be prepared for the client's filings? What the pre-check of each wants, with what is there ticked.
import { useEffect, useState } from 'preact/hooks';
import type { Client, Filing } from '../../../../filing/client/client';
import type { DocumentNeed, Report } from '../../../../filing/report/report';
import type { Text } from '../../../../filing/text';
import type { Ask } from '../../../../protocol/protocol';
import { Fold } from '../../../fold';
import { Icon, type IconName } from '../../../icon';
import { AttachButton } from '../../../panel/attach';
import { plain } from '../../../plain';
import { Ring } from '../../../ring';
import { provinces } from '../../../text/provinces';
import type { DocumentActions } from '../../documents/actions';
import { ownerFor } from '../../documents/add-documents';
import { type Form, wordFor } from './form';

interface NeededProps {
  readonly form: Form;
  readonly actions: DocumentActions;
  /** Nothing is stored while something else is unsaved. */
  readonly isFixed: boolean;
  readonly changed: () => void;
}

const icons: Readonly<Record<DocumentNeed['state'], IconName | null>> = {
  attached: 'check',
  missing: null,
  invalid: 'block',
  ask: 'ask',
};
/** Of one document for several services the state that still wants something counts. */
const order: readonly DocumentNeed['state'][] = ['missing', 'invalid', 'ask', 'attached'];

/** A list for each filing that is not approved yet. */
export function NeededDocuments(props: NeededProps) {
  const { t, draft } = props.form;
  const filings = draft.filings.filter(({ state }) => state !== 'approved');
  if (filings.length === 0) return <p class="muted small">{t('documents.needed.noFiling')}</p>;
  return (
    <>
      {filings.map((filing) => (
        <FilingNeeds key={filing.id} filing={filing} {...props} />
      ))}
    </>
  );
}

function FilingNeeds({ filing, ...props }: NeededProps & { readonly filing: Filing }) {
  const { form, actions } = props;
  const { t, draft, today } = form;
  const needs = useNeeds(actions.ask, draft, filing, today);
  if (needs === null) return null;
  const firm = needs.filter(({ requirement, state }) => requirement === 'required' || state === 'attached');
  const others = needs.filter((need) => !firm.includes(need));
  const required = needs.filter(({ requirement }) => requirement === 'required');
  const rows = (some: readonly DocumentNeed[]) => (
    <ul class="needed-documents">
      {some.map((need) => (
        <NeedRow key={need.id} need={need} {...props} />
      ))}
    </ul>
  );
  return (
    <section class="desk-sub" data-testid="documents-needed" data-filing={filing.id}>
      <h3>
        {t('documents.needed')}{' '}
        <Ring
          have={required.filter(({ state }) => state === 'attached').length}
          of={required.length}
          label={t('documents.needed')}
        />
      </h3>
      <p class="small muted">{placeOf(form, filing)}</p>
      {firm.length > 0 ? rows(firm) : <p class="small">{t('documents.needed.none')}</p>}
      {others.length > 0 && (
        <Fold title={t('panel.documents.others', { n: others.length })} class="inline">
          {rows(others)}
        </Fold>
      )}
    </section>
  );
}

/** What the list depends on: province, nature of the entity, provider. */
function placeOf(form: Form, { provider }: Filing): string {
  const { region, type } = form.draft.entity;
  const parts = [
    form.t.text(provinceNamed(region.names[0] ?? '')),
    type && wordFor(form, 'entityTypes', type),
    wordFor(form, 'providers', provider),
  ];
  return parts
    .filter((part) => part !== '')
    .map(plain)
    .join(' · ');
}

/** A province by its full name in both languages: 浙江省 is Zhejiang. */
function provinceNamed(name: string): Text {
  const known = Object.values(provinces).find(({ zh }) => name.startsWith(zh));
  return { zh: name, en: known?.en ?? name };
}

function NeedRow({ need, form, actions, isFixed, changed }: NeededProps & { readonly need: DocumentNeed }) {
  const { t, draft } = form;
  const icon = icons[need.state];
  return (
    <li class={need.state} data-testid="needed-document" data-document={need.id} data-state={need.state}>
      <span class="needed-tick" aria-hidden="true">
        {icon && <Icon name={icon} />}
      </span>
      <span>
        {t.text(need.label)}{' '}
        <small class="muted">
          {need.requirement === 'required' || need.state === 'attached'
            ? t(`panel.document.state.${need.state}`)
            : t(`panel.document.${need.requirement}`)}
        </small>
      </span>
      {!isFixed && need.state !== 'attached' && (
        <AttachButton
          document={need.id}
          t={t}
          attach={async ({ document, side, file }) => {
            const answer = await actions.add(draft.id, {
              ...{ document, side, file },
              of: ownerFor(draft, document),
            });
            if (answer.ok) changed();
            return answer.ok ? null : t.word('reason', answer.reason);
          }}
        />
      )}
    </li>
  );
}

/** What the pre-check of the stored filing wants, over its services; null until it is known. */
function useNeeds(ask: Ask, client: Client, filing: Filing, asOf: string): readonly DocumentNeed[] | null {
  const [needs, setNeeds] = useState<readonly DocumentNeed[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const services = filing.services.length === 0 ? [null] : filing.services;
    const at = { client: client.id, filing: filing.id, asOf };
    Promise.all(services.map((service) => ask('rules.report', { ...at, service }))).then(
      (reports) => isWanted && setNeeds(joined(reports)),
      () => isWanted && setNeeds(null), // locked meanwhile: then this goes anyway
    );
    return () => {
      isWanted = false;
    };
  }, [ask, client, filing, asOf]);
  return needs;
}

function joined(reports: readonly (Report | null)[]): readonly DocumentNeed[] {
  const byId = new Map<string, DocumentNeed>();
  for (const need of reports.flatMap((report) => report?.documents ?? [])) {
    const known = byId.get(need.id);
    if (!known || order.indexOf(need.state) < order.indexOf(known.state)) byId.set(need.id, need);
  }
  return [...byId.values()];
}
