// Injected into a page only when the person asks to teach it: they point at controls and say what each asks for.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../lib/page/read/read';
import type { PageMessage } from '../../lib/protocol/page-messages';
import type { TeachView } from '../../lib/protocol/teach';
import { openCard } from './card';
import { watchPointer } from './pointer';

const send = (message: PageMessage): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);

// both answers come from our own background, so the casts are safe
const begin = async () => (await send({ type: 'page.teach-begin' })) as TeachView | null | undefined;
const keep = async (lessons: Extract<PageMessage, { type: 'page.teach-save' }>['lessons']) =>
  (await send({ type: 'page.teach-save', lessons })) as
    | { readonly unnamed: readonly string[] }
    | null
    | undefined;

export default defineUnlistedScript(async () => {
  const shared = globalThis as { beiantongTeach?: () => void };
  shared.beiantongTeach?.(); // a second press starts again
  const lesson = await begin();
  if (!lesson) return;
  const live = readPage(document, { url: location.href });
  const card = openCard(window, lesson, live, {
    save: async (lessons) => {
      const answer = await keep([...lessons].map(([key, fieldId]) => ({ key, fieldId })));
      return answer ? answer.unnamed : null;
    },
    close: () => end(),
  });
  const stop = watchPointer(live, {
    hover: card.hover,
    pick: card.pick,
    leave: () => end(),
    isOurs: card.isOurs,
  });
  const close = () => {
    stop();
    card.close();
    delete shared.beiantongTeach;
  };
  const end = () => {
    close();
    void send({ type: 'page.teach-end' });
  };
  shared.beiantongTeach = close;
});
