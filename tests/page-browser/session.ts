// The extension's page script, with the test in place of the background.

import { handleMessage } from '@/entrypoints/page-reader/commands';
import { look, openPageSession, type PageSession } from '../../entrypoints/page-reader/page-session';
import { openShadowOf } from '../../lib/page/dom/roots';
import type { ClosedCard, FillResult, FillStep } from '../../lib/page/model';
import { hearPresses } from '../../lib/page/read/preset';
import type { WantedRow } from '../../lib/page/write/add-row';
import { writingWith } from '../../lib/page/write/fill-page';
import type { PageMessage } from '../../lib/protocol/page-messages';

let steps: readonly FillStep[] = [];
let asked = 0;
let done: (results: readonly FillResult[]) => void = () => undefined;
let changed: readonly FillResult[] = [];

function answer(message: PageMessage): unknown {
  if (message.type === 'page.next') {
    const step = steps[asked] ?? null;
    if (step !== null) asked += 1;
    return { step };
  }
  if (message.type === 'page.done') done(message.results as readonly FillResult[]); // the extension's background validates this; here it comes from our own script
  if (message.type === 'page.changed') changed = message.results as readonly FillResult[]; // the same
  return undefined;
}

const session: PageSession = openPageSession({
  window,
  shadowOf: openShadowOf,
  presses: hearPresses(document),
  send: async (message) => answer(message),
  show: () => undefined,
  goTo: () => undefined,
  writer: () => ({ ...writingWith(() => () => undefined), version: 'test' }),
  onDocument: () => () => undefined,
});

Object.assign(globalThis, {
  read: async () => (await look(session)).reading,
  /** Starts a fill as the background does; answers whether it started, what was requested, and the results. */
  begin: async (wanted: readonly FillStep[], fingerprint: string) => {
    steps = wanted;
    asked = 0;
    changed = [];
    const ended = new Promise<readonly FillResult[]>((resolve) => {
      done = resolve;
    });
    const started = await handleMessage(session, { type: 'to-page.fill', token: 't', fingerprint });
    const isOn = (started as { started: boolean }).started; // the type that the session answers
    return { isOn, results: isOn ? await ended : [], asked };
  },
  /** The results that were reported as changed after the receipt. */
  changed: () => changed,
  /** Has the page's own button add a row, as the background does; answers whether one was added. */
  addRow: ({ button, keys }: WantedRow) => handleMessage(session, { type: 'to-page.add-row', button, keys }),
  /** Opens a card, and keeps it once the test has filled it, as the background does. */
  openCard: (card: ClosedCard) => handleMessage(session, { type: 'to-page.open-card', card }),
  keepCard: (judged: readonly string[]) => handleMessage(session, { type: 'to-page.keep-card', judged }),
  takeBack: () => handleMessage(session, { type: 'to-page.undo', keys: null }),
  stop: () => handleMessage(session, { type: 'to-page.stop' }),
});
