// @vitest-environment happy-dom
// Is a person asked what becomes of a half typed profile only where it would be lost?
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Editor } from '../../../../../../lib/ui/options/clients/editor/editor';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { clientsActionsFor } from '../../../../../ui-preview/clients-actions';
import { doing, show } from '../../../render';

let turnTo: (turn: number, isShown: boolean) => void = () => {};

interface PageProps {
  readonly actions: ReturnType<typeof clientsActionsFor>;
  readonly close: () => void;
}

function Page({ actions, close }: PageProps) {
  const [{ turn, isShown }, set] = useState({ turn: 0, isShown: true });
  turnTo = (now, is) => set({ turn: now, isShown: is });
  return (
    <div hidden={!isShown}>
      <Editor
        t={createTranslate('zh')}
        actions={actions}
        id={null}
        turn={turn}
        close={close}
        readPapers={() => {}}
      />
    </div>
  );
}

async function typedIn(isTyped: boolean) {
  const choices = choicesOf(packagedRulebook());
  const actions = clientsActionsFor([], {
    'clients.choices': async () => choices,
    'clients.check': async () => ({ faults: [], rev: null }),
  });
  let closed = 0;
  const close = () => {
    closed += 1;
  };
  const shown = show(<Page actions={actions} close={close} />);
  await doing(() => {});
  await doing(() => {});
  if (isTyped) {
    const box = shown.root.querySelector<HTMLInputElement>('[data-place="entity.name"]');
    await doing(() => {
      if (box) box.value = '何雨桐';
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  const turn = async (now: number, isShown: boolean) => {
    await doing(() => turnTo(now, isShown));
    await doing(() => {});
  };
  const isAsked = () => shown.root.querySelector('[data-testid="leave-question"]') !== null;
  return { turn, isAsked, closed: () => closed };
}

it('asks nothing on the way to another part and back, where everything is as it was', async () => {
  const { turn, isAsked, closed } = await typedIn(true);
  await turn(1, false);
  await turn(2, true);
  expect([isAsked(), closed()]).toEqual([false, 0]);
});

it('asks where the list is asked for from within, and goes there at once when nothing was typed', async () => {
  const typed = await typedIn(true);
  await typed.turn(1, true);
  expect([typed.isAsked(), typed.closed()]).toEqual([true, 0]);
  const empty = await typedIn(false);
  await empty.turn(1, false);
  expect([empty.isAsked(), empty.closed()]).toEqual([false, 1]);
});
