// What does our script do in a portal page? It reads the page when told to, sends the reading, shows marks, and drops all of it on lock.
import { isDocument, type ShadowOf } from '../../lib/page/dom/roots';
import type { Pace } from '../../lib/page/dom/time-slices';
import { fitReading } from '../../lib/page/limits';
import type { Presses } from '../../lib/page/read/preset';
import { type LiveReading, openReader, type Reader } from '../../lib/page/read/read';
import { type ShownWatcher, watchShown } from '../../lib/page/read/shown';
import { type Watcher, watch } from '../../lib/page/read/watch';
import type { FillMemory } from '../../lib/page/write/fill-page';
import type { Writer } from '../../lib/page/write/writer';
import type { OverlayView } from '../../lib/protocol/overlay';
import type { HelloAnswer, PageMessage } from '../../lib/protocol/page-messages';
import type { SaidReading } from '../../lib/protocol/reading';

/** What the page's script needs from the extension and the overlay. */
export interface PageDeps {
  readonly window: Window;
  readonly shadowOf: ShadowOf;
  /** What the person has pressed in the document since it was opened. */
  readonly presses: Presses;
  readonly send: (message: PageMessage) => Promise<unknown>;
  readonly show: (view: OverlayView | null, live: LiveReading) => void;
  readonly goTo: (element: Element) => void;
  /** The script that writes; null until the person has pressed fill in this page. */
  readonly writer: () => Writer | null;
  /**
   * Called for each document while the page is watched: the page's own and those of its frames. Returns a function
   * that stops this.
   */
  readonly onDocument: (document: Document) => () => void;
}

/** The script's state in one document. Of a client it contains only the results of a fill, until the lock. */
export interface PageSession extends FillMemory {
  readonly deps: PageDeps;
  readonly reader: Reader;
  live: LiveReading;
  overlay: OverlayView | null;
  watcher: Watcher | null;
  shown: ShownWatcher | null;
  /** The listeners in each document. */
  readonly documents: Map<Document, () => void>;
  /** A reading starts when the previous one has ended. */
  looking: Promise<unknown>;
  pending: (() => void) | null;
  /** The element on which the person last opened the browser's menu, and when. */
  pointed: { readonly element: Element; readonly at: number } | null;
}

const NOTHING: LiveReading = {
  reading: { url: '', title: '', headings: [], fields: [], evidence: [], fingerprint: '', buttons: [] },
  elements: new Map(),
  roots: [],
};

/** A session that has not read its document yet: nothing is read before somebody asks. */
export function openPageSession(deps: PageDeps): PageSession {
  const { window, shadowOf, presses } = deps;
  return {
    deps,
    reader: openReader(window.document, () => ({ url: window.location.href, shadowOf, presses })),
    live: NOTHING,
    overlay: null,
    filling: null,
    results: [],
    unsettled: [],
    undoing: Promise.resolve(),
    watcher: null,
    shown: null,
    documents: new Map(),
    looking: Promise.resolve(),
    pending: null,
    pointed: null,
  };
}

function paceOf(window: Window): Pace {
  const { scheduler } = window as Window & { scheduler?: { yield?: () => Promise<void> } }; // not available in every browser
  const turn = () => scheduler?.yield?.() ?? new Promise<void>((next) => setTimeout(next));
  return { now: () => performance.now(), turn };
}

function keep(session: PageSession, live: LiveReading): LiveReading {
  session.live = live;
  if (session.watcher !== null) follow(session, session.watcher);
  session.shown?.follow([...live.elements.values()].map(({ element }) => element));
  return live;
}

/** Reads the page in one go, as a running fill needs before its next write. */
export function readPageNow(session: PageSession): LiveReading {
  return keep(session, session.reader.read());
}

/** Reads the page in slices, so that the page stays responsive. */
export function look(session: PageSession): Promise<LiveReading> {
  const { reader, deps } = session;
  const next = session.looking.then(async () =>
    keep(session, await reader.readInSlices(paceOf(deps.window))),
  );
  session.looking = next.catch(() => undefined);
  return next;
}

/** A reading as it is sent, within the limits of a message. The page's address comes from the browser. */
export function saidOf({ reading: { url: _, ...said } }: LiveReading): SaidReading {
  return fitReading(said);
}

/** Reads the page again, moves the marks, and reports to the background. */
export async function report(session: PageSession): Promise<void> {
  const live = await look(session);
  session.deps.show(session.overlay, live);
  await session.deps.send({ type: 'page.reading', reading: saidOf(live) });
}

/** Reports when the page is idle; a running fill reports by itself when it is done. */
function reportSoon(session: PageSession): void {
  if (session.filling !== null) return;
  session.pending ??= whenIdle(session.deps.window, () => {
    session.pending = null;
    void report(session);
  });
}

function whenIdle(window: Window, work: () => void): () => void {
  const id = window.requestIdleCallback(work, { timeout: 500 });
  return () => window.cancelIdleCallback(id);
}

// libraries that choose by a press or key send neither input nor change events
const ACTS = ['input', 'change', 'focusout', 'click', 'keyup'] as const;

/** Listens in new documents, and stops listening in removed ones. */
function follow(session: PageSession, watcher: Watcher): void {
  const documents = session.live.roots.filter(isDocument);
  watcher.follow(session.live.roots);
  for (const [document, stop] of session.documents) {
    if (documents.includes(document)) continue;
    stop();
    session.documents.delete(document);
  }
  for (const document of documents)
    if (!session.documents.has(document)) session.documents.set(document, listen(session, document));
}

function listen(session: PageSession, document: Document): () => void {
  const soon = () => reportSoon(session);
  for (const name of ACTS) document.addEventListener(name, soon, true);
  const point = (event: Event) => {
    if (!event.isTrusted) return;
    const element = event.type === 'contextmenu' ? event.composedPath().find(isElement) : undefined;
    session.pointed = element ? { element, at: performance.now() } : null;
  };
  // at the window, before the page's own handlers; if a page hides the menu event from us, the press tells the place
  const at = document.defaultView ?? document;
  for (const name of POINTS) at.addEventListener(name, point, true);
  const stop = session.deps.onDocument(document);
  return () => {
    for (const name of POINTS) at.removeEventListener(name, point, true);
    for (const name of ACTS) document.removeEventListener(name, soon, true);
    stop();
  };
}

const POINTS = ['pointerdown', 'keydown', 'contextmenu'] as const;

const isElement = (target: EventTarget): target is Element => 'closest' in target;

/** How long a menu may stand open before its place is forgotten, in milliseconds. */
const MENU_PATIENCE = 10_000;

/** The key of the control on which the person just opened the browser's menu. */
export function pointedKey(session: PageSession): string | null {
  const { pointed } = session;
  if (pointed === null || performance.now() - pointed.at > MENU_PATIENCE) return null;
  const key = keyAround(session, pointed.element);
  // a press moves the focus: if another control has it, the page hid the last press from us
  const focused = keyAround(session, pointed.element.ownerDocument.activeElement);
  return focused === null || focused === key ? key : null;
}

/** The key of the control that this element is, or is part of. */
function keyAround(session: PageSession, at: Element | null): string | null {
  if (at === null) return null;
  for (const [key, { element, parts }] of session.live.elements)
    if ([element, ...parts].some((part) => part.contains(at))) return key;
  return null;
}

/** Watches the page only while somebody looks at it. */
export function setWatching(session: PageSession, isOn: boolean): void {
  if (isOn === (session.watcher !== null)) return;
  session.watcher?.stop();
  session.watcher = null;
  session.shown?.stop();
  session.shown = null;
  for (const stop of session.documents.values()) stop();
  session.documents.clear();
  if (!isOn) return;
  const { window, shadowOf } = session.deps;
  const onChange = () => {
    if (session.filling === null) void report(session);
  };
  const watcher = watch(window.document, onChange, { whenIdle: (work) => whenIdle(window, work), shadowOf });
  const stopKeeping = session.reader.keep();
  const stop = () => {
    watcher.stop();
    stopKeeping();
  };
  session.watcher = { ...watcher, stop };
  const { defaultView } = window.document;
  session.shown = defaultView && watchShown(defaultView, () => reportSoon(session));
  follow(session, session.watcher);
}

/** Starts or stops watching, and shows what the background has for the page. */
export async function apply(session: PageSession, { watch: isOn, overlay }: HelloAnswer): Promise<void> {
  const isNew = isOn && session.watcher === null;
  session.overlay = overlay;
  setWatching(session, isOn);
  session.deps.show(overlay, session.live);
  if (isNew) await report(session);
}

/** Deletes everything: at a lock, for another client, or in an old script after an update. */
export function stopPage(session: PageSession): void {
  session.filling = null;
  session.results = [];
  session.unsettled = [];
  session.overlay = null;
  session.pending?.();
  session.pending = null;
  session.pointed = null;
  setWatching(session, false);
  session.deps.show(null, session.live);
}
