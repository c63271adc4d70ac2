// @vitest-environment happy-dom
// Does the panel follow where its filing stands, whoever moved it?
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { FilingDetail } from '../../../../lib/protocol/filings';
import type { Ask } from '../../../../lib/protocol/protocol';
import { useFiling } from '../../../../lib/ui/panel/use-filing';
import { askOf } from '../../../ui-preview/ask';
import { detailOnItsWay } from '../../../ui-preview/board';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

/** Shows where the filing of a tab stands. */
function Probe({ view, ask }: { readonly view: Parameters<typeof useFiling>[0]; readonly ask: Ask }) {
  return <p data-testid="state">{useFiling(view, ask, '2026-11-24').state}</p>;
}

it('shows where a filing stands once it was moved elsewhere: on the board, by its page or by a colleague', async () => {
  const { binding } = views.blocked ?? {};
  if (!binding) throw new Error('the preview has a bound tab');
  const moves: FilingDetail['moves'][number][] = [];
  const ask = askOf({
    'filings.detail': async () => ({
      ...detailOnItsWay('submitted'),
      state: moves.at(-1)?.to ?? 'draft',
      moves: [...moves],
    }),
  });
  const probe = () => <Probe view={{ binding: { ...binding, moves: moves.length } }} ask={ask} />;
  const { one, root } = show(probe());
  await doing(() => {});
  expect(one('state').textContent).toBe('draft');
  moves.push({ to: 'submitted', on: '2026-11-24' }, { to: 'refused', on: '2026-11-24' });
  await doing(() => render(probe(), root));
  await doing(() => {});
  expect(one('state').textContent).toBe('refused');
});

it('shows the state of an imported filing, which has no moves', async () => {
  const { binding } = views.blocked ?? {};
  if (!binding) throw new Error('the preview has a bound tab');
  const ask = askOf({
    'filings.detail': async () => ({ ...detailOnItsWay('submitted'), state: 'approved' as const, moves: [] }),
  });
  const { one } = show(<Probe view={{ binding }} ask={ask} />);
  await doing(() => {});
  expect(one('state').textContent).toBe('approved');
});
