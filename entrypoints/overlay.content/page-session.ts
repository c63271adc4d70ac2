// What does our script do in a portal page? Looks when told to, says what it sees, shows marks, and forgets on lock.
import type { HelloAnswer, PageMessage, ToPage } from '../../lib/messages';
import type { FillResult } from '../../lib/page/plan';
import { type LiveReading, readPage } from '../../lib/page/read';
import { watch } from '../../lib/page/watch';
import type { OverlayView } from '../../lib/view';
import { startFill, takeBack } from './writing';

/** What the page's script needs from the extension and the overlay. */
export interface PageDeps {
  readonly window: Window;
  readonly send: (message: PageMessage) => Promise<unknown>;
  readonly show: (view: OverlayView | null, live: LiveReading) => void;
  readonly goTo: (element: Element) => void;
}

/** The script's memory in one document. Nothing of a client stays here but the results of a fill, until lock. */
export interface PageSession {
  readonly deps: PageDeps;
  live: LiveReading;
  overlay: OverlayView | null;
  /** The token of the fill under way. */
  filling: string | null;
  results: readonly FillResult[];
  stopWatching: (() => void) | null;
  pending: (() => void) | null;
}

/** A session that has looked at its document once. */
export function openPageSession(deps: PageDeps): PageSession {
  const live = lookAt(deps.window);
  return { deps, live, overlay: null, filling: null, results: [], stopWatching: null, pending: null };
}

function lookAt(window: Window): LiveReading {
  return readPage(window.document, { url: window.location.href });
}

/** Looks at the page again and keeps what is seen. */
export function look(session: PageSession): LiveReading {
  session.live = lookAt(session.deps.window);
  return session.live;
}

/** Looks again, moves the marks, and tells the background. */
export async function report(session: PageSession): Promise<void> {
  const live = look(session);
  session.deps.show(session.overlay, live);
  await session.deps.send({ type: 'page.reading', reading: live.reading });
}

/** Reports when the page has nothing else to do; a running fill reports by itself when it is done. */
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

const TYPED = ['input', 'change', 'focusout'] as const;

/** Watches the page while somebody looks at it, and not a moment longer. */
function setWatching(session: PageSession, isOn: boolean): void {
  if (isOn === (session.stopWatching !== null)) return;
  session.stopWatching?.();
  session.stopWatching = null;
  if (!isOn) return;
  const { window } = session.deps;
  const soon = () => reportSoon(session);
  const stopTree = watch(window.document, soon, { whenIdle: (work) => whenIdle(window, work) });
  for (const name of TYPED) window.document.addEventListener(name, soon, true);
  session.stopWatching = () => {
    stopTree();
    for (const name of TYPED) window.document.removeEventListener(name, soon, true);
  };
}

/** Asks whether anybody is interested in this page; if not, nothing else happens here. */
export async function greet(session: PageSession): Promise<void> {
  const answer = (await session.deps.send({ type: 'page.hello' })) as HelloAnswer | undefined; // our own background
  if (answer) await apply(session, answer);
}

async function apply(session: PageSession, { watch: isOn, overlay }: HelloAnswer): Promise<void> {
  const isNew = isOn && session.stopWatching === null;
  session.overlay = overlay;
  setWatching(session, isOn);
  session.deps.show(overlay, session.live);
  if (isNew) await report(session);
}

/** Forgets everything: lock, another client, or an old script after an update. */
export function stopPage(session: PageSession): void {
  session.filling = null;
  session.results = [];
  session.overlay = null;
  session.pending?.();
  session.pending = null;
  setWatching(session, false);
  session.deps.show(null, session.live);
}

/** Does what the background says. */
export async function hearBackground(session: PageSession, message: ToPage): Promise<unknown> {
  switch (message.type) {
    case 'to-page.read':
      return report(session);
    case 'to-page.show':
      return apply(session, message);
    case 'to-page.fill':
      return startFill(session, message.token, message.fingerprint);
    case 'to-page.undo':
      return takeBack(session, message.keys);
    case 'to-page.go-to': {
      const control = session.live.elements.get(message.key) ?? look(session).elements.get(message.key);
      if (control) session.deps.goTo(control.element);
      return;
    }
    case 'to-page.stop':
      return stopPage(session);
  }
}
