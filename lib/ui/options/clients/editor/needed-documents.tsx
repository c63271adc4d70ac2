// Which documents must be prepared for the client's filings? What the pre-check of each filing requires, with existing ones ticked.
import { useEffect, useState } from 'preact/hooks';
import type { Client, Filing } from '../../../../filing/client/client';
import { ownersOf } from '../../../../filing/client/document-files';
import { withDraftFilings } from '../../../../filing/client/draft-filings';
import { documentsHeld } from '../../../../filing/report/counts';
import { NONE_NEEDED } from '../../../../filing/report/document-findings';
import { factInPerson } from '../../../../filing/report/in-person';
import type { DocumentNeed, Finding, Report } from '../../../../filing/report/report';
import { isToPrepare, toPrepare } from '../../../../filing/report/to-prepare';
import type { Text } from '../../../../filing/text';
import type { Ask } from '../../../../protocol/protocol';
import type { ReportOfFiling } from '../../../../protocol/rules';
import { Fold } from '../../../fold';
import { Icon, type IconName } from '../../../icon';
import { OneOf } from '../../../one-of';
import { AttachButton } from '../../../panel/attach';
import { type Letters, PaperButton } from '../../../paper-button';
import { plain } from '../../../plain';
import { requirementWords } from '../../../requirement-words';
import { Ring } from '../../../ring';
import { provinces } from '../../../text/provinces';
import type { DocumentActions } from '../../documents/actions';
import { type Form, wordFor } from './form';

interface NeededProps {
  readonly form: Form;
  readonly actions: DocumentActions;
  /** Files cannot be added while something else is unsaved. */
  readonly isFixed: boolean;
  readonly changed: () => void;
  /** Leads to where the client's questions are answered. */
  readonly toPrecheck?: (() => void) | undefined;
}

type TypeOpenProps = Pick<NeededProps, 'toPrecheck'> & {
  readonly t: Form['t'];
  readonly questions: readonly Text[];
};

const icons: Readonly<Record<DocumentNeed['state'], IconName | null>> = {
  attached: 'check',
  missing: null,
  invalid: 'block',
  ask: 'ask',
};
/** For a document of several services, a state that still needs something counts. */
const order: readonly DocumentNeed['state'][] = ['missing', 'invalid', 'ask', 'attached'];

/** A list for each unapproved filing, including drafts derived from the services' providers. */
export function NeededDocuments(props: NeededProps) {
  const { t, draft } = props.form;
  const all = withDraftFilings(draft).filings;
  const filings = all.filter(({ state }) => state !== 'approved');
  if (filings.length === 0)
    return (
      <p class="muted small">
        {t(all.length > 0 ? 'documents.needed.approved' : 'documents.needed.noFiling')}
      </p>
    );
  return (
    <>
      {filings.map((filing) => (
        <FilingNeeds key={filing.id} filing={filing} {...props} />
      ))}
    </>
  );
}

function FilingNeeds({ filing, ...props }: NeededProps & { readonly filing: Filing }) {
  const { form, actions, toPrecheck } = props;
  const { t, draft, today } = form;
  const found = useNeeds(actions.ask, draft, filing, today);
  if (found === null) return null;
  if (found.needs === null)
    return (
      <section class="clients-sub" data-testid="documents-type-open" data-filing={filing.id}>
        <h3>{t('documents.needed')}</h3>
        <p class="small muted">{placeOf(form, filing)}</p>
        <TypeOpen t={t} questions={found.questions} toPrecheck={toPrecheck} />
      </section>
    );
  const { needs } = found;
  const entries = toPrepare(needs);
  const firm = entries.filter(({ choices }) => choices === undefined);
  const listed = new Set(entries.flatMap(({ id, choices }) => choices?.map((one) => one.id) ?? [id]));
  const others = needs.filter(({ id }) => !listed.has(id));
  const held = documentsHeld(needs);
  const rows = (some: readonly DocumentNeed[]) => (
    <ul class="needed-documents">
      {some.map((need) => (
        <NeedRow key={need.id} need={need} filing={filing} letters={found.letters} {...props} />
      ))}
    </ul>
  );
  return (
    <section class="clients-sub" data-testid="documents-needed" data-filing={filing.id}>
      <h3>
        {t('documents.needed')} {held.of > 0 && <Ring {...held} label={t('documents.needed')} />}
      </h3>
      <p class="small muted">{placeOf(form, filing)}</p>
      {held.of === 0 && <p class="small">{found.none ? t.text(found.none) : t('documents.needed.none')}</p>}
      {firm.length > 0 && rows(firm)}
      {entries.map(
        (entry) =>
          entry.choices && (
            <OneOf key={entry.id} entry={entry} findings={found.findings} t={t}>
              {rows(entry.choices)}
            </OneOf>
          ),
      )}
      {found.isTypeOpen && <TypeOpen t={t} questions={found.questions} toPrecheck={toPrecheck} />}
      {others.length > 0 && (
        <Fold title={t('panel.documents.others', { n: others.length })} class="inline">
          {rows(others)}
        </Fold>
      )}
    </section>
  );
}

/** The list depends on the filing type, and the type on answers. */
function TypeOpen({ t, questions, toPrecheck }: TypeOpenProps) {
  return (
    <>
      <p class="small">{t('documents.needed.type')}</p>
      {questions.length > 0 && (
        <ul class="prose small">
          {questions.map((text) => (
            <li key={text.zh}>{t.text(text)}</li>
          ))}
        </ul>
      )}
      {toPrecheck && (
        <button type="button" class="chip" data-testid="documents-answer" onClick={toPrecheck}>
          {t('documents.needed.answer')}
        </button>
      )}
    </>
  );
}

/** The inputs of the list, by which those of several filings are told apart: province, nature of the entity, provider, purpose, services. */
function placeOf(form: Form, { provider, intent, services }: Filing): string {
  const { region, type } = form.draft.entity;
  const named = form.draft.services.filter(({ id }) => services.includes(id));
  const parts = [
    form.t.text(provinceNamed(region.names[0] ?? '')),
    type && wordFor(form, 'entityTypes', type),
    wordFor(form, 'providers', provider),
    wordFor(form, 'intents', intent),
    ...named.map(({ name }) => name),
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

interface NeedRowProps extends NeededProps {
  readonly need: DocumentNeed;
  readonly filing: Filing;
  readonly letters: Letters;
}

function NeedRow({ need, filing, letters, form, actions, isFixed, changed }: NeedRowProps) {
  const { t, draft } = form;
  const icon = icons[need.state];
  const isInPerson = factInPerson(need.id) !== null;
  // each service that lacks it has a document of its own: one file for all of them would be the other site's
  const services = filing.services.length > 0 ? filing.services : draft.services.map(({ id }) => id);
  const owners = ownersOf(draft, services, need.id);
  return (
    <li class={need.state} data-testid="needed-document" data-document={need.id} data-state={need.state}>
      <span class="needed-tick" aria-hidden="true">
        {icon && <Icon name={icon} />}
      </span>
      <span>
        {t.text(need.label)}{' '}
        <small class="muted">
          {isInPerson
            ? t(need.state === 'attached' ? 'panel.document.state.done' : 'panel.document.inPerson')
            : need.lacks !== undefined
              ? t.text(need.lacks)
              : isToPrepare(need) || need.state === 'attached'
                ? t(`panel.document.state.${need.state}`)
                : requirementWords(need, t)}
        </small>
      </span>
      {!isFixed && (
        <PaperButton
          {...{ need, t, ...letters }}
          print={(document) => actions.printPaper(draft.id, filing.id, document)}
        />
      )}
      {!isFixed &&
        !isInPerson &&
        need.state !== 'attached' &&
        owners.map((of) => (
          <AttachButton
            key={of}
            document={need.id}
            t={t}
            whose={owners.length > 1 ? ownerName(draft, of) : null}
            attach={async (given) => {
              const answer = await actions.add(draft.id, { ...given, of });
              if (answer.ok) changed();
              return answer.ok ? null : t.word('reason', answer.reason);
            }}
          />
        ))}
    </li>
  );
}

/** The name of a service or person. */
const ownerName = ({ services, people }: Client, id: string): string | null =>
  [...services, ...people].find((one) => one.id === id)?.name ?? null;

/** The pre-check's result about a filing's documents. */
interface Found {
  /** Null while the filing type of every service is undecided: the required documents are unknown then. */
  readonly needs: readonly DocumentNeed[] | null;
  /** What a source says where nothing is needed; null where something is, or no source says so. */
  readonly none: Text | null;
  /** The filing type of at least one service is undecided. */
  readonly isTypeOpen: boolean;
  /** The questions on which the type depends. */
  readonly questions: readonly Text[];
  readonly letters: Letters;
  /** What the rules say of its services. */
  readonly findings: readonly Finding[];
}

/** The documents that the pre-check requires for the stored filing, over its services; null while loading. */
function useNeeds(ask: Ask, client: Client, filing: Filing, asOf: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isWanted = true;
    const services = filing.services.length === 0 ? [null] : filing.services;
    const at = { client: client.id, filing: filing.id, asOf };
    Promise.all(services.map((service) => ask('rules.report', { ...at, service }))).then(
      (reports) => isWanted && setFound(foundIn(reports)),
      () => isWanted && setFound(null), // locked meanwhile: then this goes anyway
    );
    return () => {
      isWanted = false;
    };
  }, [ask, client, filing, asOf]);
  return found;
}

function foundIn(answers: readonly (ReportOfFiling | null)[]): Found | null {
  const reports = answers.filter((report) => report !== null);
  if (reports.length === 0) return null;
  const open = reports.filter(({ filingType }) => filingType === null);
  const questions = open.flatMap((report) => report.questions.slice(0, MOST_ASKED));
  const texts = new Map(questions.map(({ fact, text }) => [fact, text]));
  const needs = open.length === reports.length ? null : joined(reports);
  const said = reports.flatMap((report) => report.findings.find(({ rule }) => rule === NONE_NEEDED) ?? []);
  const none = said.length === reports.length ? (said[0]?.message ?? null) : null;
  const findings = reports.flatMap((report) => report.findings);
  const letters = { papers: reports[0]?.papers, officialForms: reports[0]?.officialForms }; // the client's, the same in each
  return { needs, none, isTypeOpen: open.length > 0, questions: [...texts.values()], letters, findings };
}

/** A report without a filing type lists the questions on which the type depends first. */
const MOST_ASKED = 3;

function joined(reports: readonly Report[]): readonly DocumentNeed[] {
  const byId = new Map<string, DocumentNeed>();
  for (const need of reports.flatMap(({ documents }) => documents)) {
    const known = byId.get(need.id);
    if (!known || order.indexOf(need.state) < order.indexOf(known.state)) byId.set(need.id, need);
  }
  return [...byId.values()];
}
