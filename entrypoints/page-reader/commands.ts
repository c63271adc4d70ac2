// What does the background tell the page's script to do?

import { openerOf } from '../../lib/page/read/closed-cards';
import type { ToPage } from '../../lib/protocol/page-messages';
import { filledPageOf, startFill } from './filled-page';
import {
  apply,
  type PageSession,
  pointedKey,
  readPageNow,
  report,
  setWatching,
  stopPage,
} from './page-session';

/** Carries out a message of the background; writing needs the script that is injected at the person's press. */
export async function handleMessage(session: PageSession, message: ToPage): Promise<unknown> {
  switch (message.type) {
    case 'to-page.read':
      session.reader.forget();
      await report(session);
      return true; // tells the background that the script is present
    case 'to-page.watch':
      setWatching(session, true);
      await report(session);
      return true;
    case 'to-page.show':
      return apply(session, message);
    case 'to-page.fill':
      return startFill(session, message);
    case 'to-page.add-row':
      return session.deps.writer()?.addRow(filledPageOf(session), message) ?? false;
    case 'to-page.open-card': {
      const opener = openerOf(message.card);
      return (opener && session.deps.writer()?.openCard(filledPageOf(session), opener)) ?? false;
    }
    case 'to-page.keep-card':
      return session.deps.writer()?.keepCard(filledPageOf(session), message.judged) ?? 'left';
    case 'to-page.undo':
      return session.deps.writer()?.takeBack(filledPageOf(session), message.keys) ?? null;
    case 'to-page.go-to': {
      const control =
        session.live.elements.get(message.key) ?? readPageNow(session).elements.get(message.key);
      if (control) session.deps.goTo(control.element);
      return;
    }
    case 'to-page.pointed':
      await report(session);
      return pointedKey(session);
    case 'to-page.stop':
      return stopPage(session);
  }
}
