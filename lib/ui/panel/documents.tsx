// Which documents does this filing need? A list to tick off: what is there, what is missing, and how it is added.
import { documentsHeld, missingOf } from '../../filing/report/counts';
import { NONE_NEEDED } from '../../filing/report/document-findings';
import { factInPerson } from '../../filing/report/in-person';
import type { DocumentNeed, Finding } from '../../filing/report/report';
import { missingDocument } from '../../filing/report/shown-findings';
import { isToPrepare, toPrepare } from '../../filing/report/to-prepare';
import type { SlotView } from '../../protocol/tab';
import { Fold } from '../fold';
import { Icon, type IconName } from '../icon';
import { OneOf } from '../one-of';
import { PaperButton } from '../paper-button';
import { requirementWords } from '../requirement-words';
import { Ring } from '../ring';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { AttachButton } from './attach';
import { marks } from './finding-card';
import { PageSlots } from './page-slots';
import { Cites, TraceList } from './why';

interface DocumentsProps {
  readonly documents: readonly DocumentNeed[];
  readonly findings: readonly Finding[];
  readonly t: Translate;
  readonly today: string;
  readonly attach: PanelActions['attach'];
  /** Records that the act behind a document was done in person, by the fact that says so. */
  readonly done: (fact: string) => void;
  /** A client must be chosen before documents can be added. */
  readonly bound: boolean;
  /** Documents for which a letter can be made, and what opens it. */
  readonly papers: readonly string[];
  /** Those of them that are signed on a form of the province or the provider. */
  readonly officialForms: readonly string[];
  readonly printPaper: PanelActions['printPaper'];
  /** Opens the page that reads certificates into this client; absent in a build that cannot. */
  readonly readPapers?: (() => void) | undefined;
  /** The page's own upload slots for which no rule demands a document. */
  readonly slots?: readonly SlotView[] | undefined;
  /** The page is the last one before the submission, so missing documents block it. */
  readonly isLast: boolean;
}

const icons: Readonly<Record<DocumentNeed['state'], IconName | null>> = {
  attached: 'check',
  missing: null,
  invalid: 'block',
  ask: 'ask',
};
const order: readonly DocumentNeed['state'][] = ['invalid', 'attached', 'missing', 'ask'];

/** Files before what is done in person, which the ring does not count; of each those in use first, then the missing ones. */
const byState = (one: DocumentNeed, other: DocumentNeed): number =>
  Number(factInPerson(one.id) !== null) - Number(factInPerson(other.id) !== null) ||
  order.indexOf(one.state) - order.indexOf(other.state);

/** The documents in the order of `byState`; those that may be required are folded, and those that the page cannot take. */
export function Documents({ documents, ...rest }: DocumentsProps) {
  const { t, today, isLast, readPapers, findings, slots = [] } = rest;
  const none = findings.find(({ rule }) => rule === NONE_NEEDED);
  if (documents.length + slots.length === 0 && none === undefined) return null;
  const elsewhere = documents.filter(({ hasNoSlot }) => hasNoSlot);
  const sorted = documents.filter(({ hasNoSlot }) => !hasNoSlot).sort(byState);
  const entries = toPrepare(sorted);
  const firm = entries.filter(({ choices }) => choices === undefined);
  const oneOf = entries.filter(({ choices }) => choices !== undefined);
  const listed = new Set(entries.flatMap(({ id, choices }) => choices?.map((one) => one.id) ?? [id]));
  const others = sorted.filter(({ id }) => !listed.has(id));
  const missing = missingOf(documents);
  const held = documentsHeld(documents);
  const rows = (some: readonly DocumentNeed[]) =>
    some.map((one) => <DocumentRow key={one.id} need={one} documents={documents} {...rest} />);
  return (
    <section class={`section documents ${isLast ? 'late' : ''}`} id="panel-documents" tabIndex={-1}>
      <h2>
        {t('panel.documents')} {held.of > 0 && <Ring {...held} label={t('panel.documents')} />}
        <span class="note">{missing > 0 && t('panel.status.documents', { n: missing })}</span>
      </h2>
      {readPapers && (
        <button type="button" class="link" data-testid="panel-read-papers" onClick={() => readPapers()}>
          {t('recognition.title')}
        </button>
      )}
      {none && (
        <div data-testid="panel-documents-none">
          <p class="small">{t.text(none.message)}</p>
          <Fold title={t('panel.finding.sources', { n: none.cites.length })} class="inline sources">
            <Cites cites={none.cites} t={t} today={today} />
          </Fold>
        </div>
      )}
      {!none && held.of === 0 && <p class="small muted">{t('documents.needed.none')}</p>}
      {firm.length > 0 && <ul>{rows(firm)}</ul>}
      {oneOf.map((entry) => (
        <OneOf key={entry.id} entry={entry} findings={findings} t={t}>
          <ul>{rows(entry.choices ?? [])}</ul>
        </OneOf>
      ))}
      <PageSlots slots={slots} t={t} attach={rest.attach} />
      {elsewhere.length > 0 && (
        <Fold title={t('panel.documents.noSlot', { n: elsewhere.length })} class="inline">
          <p class="small muted">{t('panel.documents.noSlot.hint')}</p>
          <ul>{rows(elsewhere)}</ul>
        </Fold>
      )}
      {others.length > 0 && (
        <Fold title={t('panel.documents.others', { n: others.length })} class="inline">
          <ul>{rows(others)}</ul>
        </Fold>
      )}
    </section>
  );
}

function DocumentRow({ need, ...rest }: DocumentsProps & { readonly need: DocumentNeed }) {
  const { t, today, bound, findings, documents, papers, officialForms, printPaper } = rest;
  const ofNeed = findings.filter((finding) => missingDocument(finding, documents)?.id === need.id);
  const icon = icons[need.state];
  const fact = factInPerson(need.id);
  return (
    <li
      class={`document ${need.state}`}
      data-testid="panel-document"
      data-document={need.id}
      data-state={need.state}
      data-requirement={need.requirement}
    >
      <span class="tick-box" aria-hidden="true">
        {icon && <Icon name={icon} />}
      </span>
      <span class="document-name">
        {t.text(need.label)}
        <small class="muted">
          {need.requirement === 'ask' && need.state !== 'attached' ? (
            requirementWords(need, t) // whether it is needed comes before whether it is there
          ) : fact !== null ? (
            t(need.state === 'attached' ? 'panel.document.state.done' : 'panel.document.inPerson')
          ) : need.lacks !== undefined ? (
            t.text(need.lacks)
          ) : (
            <>
              <span class={need.state === 'attached' || need.state === 'missing' ? 'visually-hidden' : ''}>
                {t(`panel.document.state.${need.state}`)}
              </span>
              {!isToPrepare(need) && ` ${t(`panel.document.${need.requirement}`)}`}
            </>
          )}
        </small>
      </span>
      {bound && (
        <span class="document-deeds">
          {printPaper && <PaperButton {...{ need, papers, officialForms, t }} print={printPaper} />}
          <Deed need={need} fact={fact} {...rest} />
        </span>
      )}
      <Fold title={t('panel.finding.sources', { n: need.cites.length })} class="inline sources">
        <TraceList traces={need.why} t={t} />
        <Cites cites={need.cites} t={t} today={today} />
        {ofNeed.map((finding) => (
          <div key={finding.rule} class="also" {...marks(finding)}>
            <p class="small">{t.text(finding.message)}</p>
            <Cites cites={finding.cites} t={t} today={today} />
          </div>
        ))}
      </Fold>
    </li>
  );
}

/** How a document is added: a file is chosen; an act in person is marked as done. */
function Deed({
  need: { id, state },
  fact,
  t,
  attach,
  done,
}: Pick<DocumentsProps, 't' | 'attach' | 'done'> & {
  readonly need: DocumentNeed;
  readonly fact: string | null;
}) {
  if (fact === null)
    return <AttachButton document={id} t={t} attach={attach} isThere={state === 'attached'} />;
  if (state === 'attached') return null;
  return (
    <button
      type="button"
      class="chip"
      data-testid="panel-document-done"
      data-document={id}
      onClick={() => done(fact)}
    >
      <Icon name="check" /> {t('panel.document.inPerson.done')}
    </button>
  );
}
