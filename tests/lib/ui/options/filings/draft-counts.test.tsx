// @vitest-environment happy-dom
// Does the window of a draft show the same counts as the row of its client?
import { expect, it } from 'vitest';
import { FilingWindow } from '../../../../../lib/ui/options/filings/filing-window';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { actionsOver, card, detail, TODAY } from '../../filings/cards';
import { doing, show } from '../../render';

const t = createTranslate('zh');

async function windowOf(verdict: (typeof detail)['verdict']) {
  HTMLDialogElement.prototype.showModal ??= () => {};
  const { actions } = actionsOver([]);
  const ask = askOf({ 'filings.detail': async () => ({ ...detail, verdict }) });
  const { all } = show(
    <FilingWindow
      card={card()}
      t={t}
      today={TODAY}
      actions={{ ...actions, ask }}
      move={() => {}}
      remove={() => {}}
      changed={() => {}}
      close={() => {}}
    />,
  );
  await doing(() => {});
  return all('filing-counts').map((one) => [...one.children].map((part) => part.textContent));
}

it('counts what is to be corrected, to be confirmed and missing, each as far as there is any', async () => {
  const verdict = { status: 'blocked', fails: 2, asks: 0, documents: 3 } as const;
  expect(await windowOf(verdict)).toEqual([['2 处须改正', '缺 3 份材料']]);
});

it('counts what is to be decided by itself, not among what is to be corrected', async () => {
  const verdict = { status: 'blocked', fails: 0, decides: 1, asks: 0, documents: 0 } as const;
  expect(await windowOf(verdict)).toEqual([['待决定']]);
});

it('says nothing about a filing that is no draft', async () => {
  expect(await windowOf(null)).toEqual([]);
});
