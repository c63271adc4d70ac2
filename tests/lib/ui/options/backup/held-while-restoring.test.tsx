// @vitest-environment happy-dom
// Does a restore into a new vault continue when the page checks the vault again and finds it already open?
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { OptionsActions } from '../../../../../lib/ui/options/actions';
import { useHeldWhileRestoring } from '../../../../../lib/ui/options/backup/held-while-restoring';

type Backup = OptionsActions['backup'];
type Outcome = Awaited<ReturnType<Backup['restore']>>;

interface PageProps {
  readonly view: string;
  readonly actions: Pick<OptionsActions, 'backup'>;
}

let page: PageProps;

function Page(given: PageProps) {
  page = useHeldWhileRestoring<string, PageProps>(given);
  return <p>{page.view}</p>;
}

it.each([
  [
    'into a new vault the page stays as it was until the restore is done',
    'a new passphrase',
    'absent',
    'open',
  ],
  ['into the open vault the page follows at once', null, 'open', 'open'],
])('%s', async (_, next, halfway, after) => {
  const root = document.body.appendChild(document.createElement('div'));
  let finish: (outcome: Outcome) => void = () => {};
  const running = new Promise<Outcome>((resolve) => {
    finish = resolve;
  });
  // only what the page hands on is asked here
  const actions = { backup: { restore: () => running } as unknown as Backup };
  await act(() => render(<Page view="absent" actions={actions} />, root));
  let restoring: Promise<Outcome> | null = null;
  await act(() => {
    restoring = page.actions.backup.restore(
      new File([], 'b'),
      'old',
      next,
      {} as Parameters<Backup['restore']>[3],
    ); // unread
  });
  await act(() => render(<Page view="open" actions={actions} />, root));
  expect(root.textContent).toBe(halfway);
  const done = { clients: 1 } as Outcome; // handed through untouched
  await act(async () => {
    finish(done);
    await restoring;
  });
  expect(root.textContent).toBe(after);
  expect(await restoring).toBe(done);
});
