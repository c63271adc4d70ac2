// What does the panel of a tab show? Made from what is stored and what the page says, never from the view before.

import type { Rulebook } from '../../filing/rulebook/open';
import type { Text } from '../../filing/text';
import type { FillResult, PlannedRow } from '../../page/model';
import { hasChanged } from '../../page/recognise/page-change';
import { pageInView } from '../../page/recognise/recognise';
import { PILL_START } from '../../protocol/pill-place';
import type { AnswerView, Binding, OverlayView, ReceiptRow, TabView } from '../../protocol/view';
import type { Preferences } from '../../ui/preferences';
import { listClients, summaryOf } from '../clients/clients';
import { lexicon } from '../portals/portals';
import { unlockWait, vaultState } from '../vault/handlers';
import { takeableIn } from './adopt';
import type { Bound, TabContext } from './context';
import { guidanceOf } from './guidance';
import { overlayOf } from './overlay';
import { conflictsIn, planOf } from './plan';
import type { Desk } from './publish';
import { reportOf } from './report';

type Passing = Pick<TabView, 'version' | 'filling' | 'notice'>;

/** The view of a tab. */
export async function makeView(desk: Desk, context: TabContext, passing: Passing): Promise<TabView> {
  const { tabId, url, portal, page, bound } = context;
  const vault = await vaultState(desk.vault);
  const book = desk.rulebook();
  const plan = planOf(context, desk.today());
  const report = vault === 'open' ? reportOf(book, context, plan, desk.today()) : null;
  const type = book.shared['filings/filing-types.json'].filingTypes.find(
    ({ id }) => id === report?.filingType,
  );
  return {
    vault,
    unlockWait: await unlockWait(desk.vault),
    tabId,
    url,
    portal: portal && { id: portal.id, label: portal.label, provider: portal.provider ?? '' },
    guidance: guidanceOf(context, book, report),
    step: stepOf(context),
    ...(vault === 'open' && !bound ? await clientsToChoose(desk) : NO_CLIENTS),
    binding: bound && bindingOf(book, bound),
    report,
    filingTypeLabel: type?.label ?? null,
    plan: plan.map(withoutWrite),
    fieldNames: namesIn(plan),
    takeable: takeableIn(context, plan, desk.today()),
    conflicts: conflictsIn(context, plan),
    receipt: page && receiptOf(page.results, plan),
    answers: bound ? answersOf(book, bound) : [],
    ...passing,
  };
}

const NO_CLIENTS = { clients: [], clientCount: 0 } as const;
const CHOICES = 200; // ten thousand in every view would be megabytes a keystroke; the rest is searched for

async function clientsToChoose(desk: Desk): Promise<Pick<TabView, 'clients' | 'clientCount'>> {
  const clients = await listClients(desk, '');
  return { clients: clients.slice(0, CHOICES), clientCount: clients.length };
}

/** The view has no need of what a row would write beyond what it shows. */
function withoutWrite({ write: _, ...row }: PlannedRow): TabView['plan'][number] {
  return row;
}

function namesIn(plan: readonly PlannedRow[]): Readonly<Record<string, Text>> {
  const ids = plan.flatMap(({ candidates }) => candidates);
  const named = ids.flatMap((id) => {
    const label = lexicon.byId.get(id)?.label;
    return label ? [[id, label] as const] : [];
  });
  return Object.fromEntries(named);
}

function stepOf({ page, portal }: TabContext): TabView['step'] {
  const map = portal?.map;
  const here = map && page && pageInView(map, page.reading);
  if (!map || !here) return null;
  return {
    index: map.pages.indexOf(here) + 1,
    count: map.pages.length,
    title: here.title,
    changedSince: hasChanged(here, page.reading) ? map.checkedOn : null,
  };
}

function bindingOf(book: Rulebook, { client, filing, session }: Bound): Binding {
  const services = client.services.map((service) => ({
    id: service.id,
    kind: service.kind,
    name: service.name,
    domain: service.domains[0]?.name ?? '',
  }));
  const { provider } = filing;
  return {
    client: summaryOf(book, client),
    services,
    chosen: session.services,
    filingId: filing.id,
    provider,
  };
}

/** What fills did to this page; on a page without any of it, such as the last one, what they did in all. */
function receiptOf(
  results: readonly ReceiptRow[],
  plan: readonly PlannedRow[],
): readonly ReceiptRow[] | null {
  const here = new Set(plan.map((row) => row.key));
  const ofPage = results.filter((row) => here.has(row.key));
  if (ofPage.length > 0) return ofPage;
  return results.length > 0 && plan.every((row) => row.action !== 'fill') ? results : null;
}

function answersOf(book: Rulebook, { filing }: Bound): readonly AnswerView[] {
  return filing.answers.flatMap(({ fact, value }) => {
    const entry = book.facts.get(fact);
    return entry ? [{ fact, text: entry.question, value: String(value) }] : [];
  });
}

/** Where we only tell what a page wants, its button sends no filing: a code, or a query. */
const NO_GATE = { gate: null, nextGate: null } as const;

/** What lies over the page of a tab with this view. */
export function overlayFor(
  view: TabView,
  results: readonly FillResult[],
  preferences: Preferences,
  gatesSeen: ReadonlySet<string>,
): OverlayView {
  const status = view.vault === 'open' ? 'unbound' : 'locked';
  const { language, theme, pills } = preferences;
  const pill = pills?.[view.portal?.id ?? ''] ?? PILL_START;
  const overlay = overlayOf(view.report, view.plan, results, status, gatesSeen);
  return { ...overlay, ...(view.guidance && NO_GATE), language, theme, pill };
}
