// @vitest-environment happy-dom
// Does a due date that was marked as done leave a line that says so, and is it taken back there?
import { expect, it } from 'vitest';
import type { Ask } from '../../../../../lib/protocol/protocol';
import { DoneLine, useDone } from '../../../../../lib/ui/options/today/use-done';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { waitFor } from '../../../../wait-for';
import { due } from '../../filings/cards';
import { doing, show } from '../../render';

it('says what was marked, and takes it back', async () => {
  const said: unknown[] = [];
  const ask = askOf({
    'filings.done': async ({ key, isDone }) => {
      said.push([key, isDone]);
      return { ok: true };
    },
  });
  const { one, all } = show(<Page ask={ask} />);
  await doing(() => one('mark').click());
  await waitFor(() => expect(one('today-done-said').textContent).toContain(`“${due.client}”的`));
  await doing(() => one('today-done-undo').click());
  await waitFor(() => expect(all('today-done-undo')).toEqual([]));
  expect(said).toEqual([
    [due.key, true],
    [due.key, false],
  ]);
});

function Page({ ask }: { readonly ask: Ask }) {
  const { last, done, undo } = useDone(ask, async () => {});
  return (
    <>
      <button type="button" data-testid="mark" onClick={() => done(due)}>
        done
      </button>
      <DoneLine last={last} undo={undo} t={createTranslate('zh')} />
    </>
  );
}
