// @vitest-environment happy-dom
// Is a new passphrase rated when it changes, and not at every rendering of its form?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useNewPassphrase } from '../../../../lib/ui/vault/new-passphrase';
import '../../../../lib/ui/vault/rating'; // loaded before the test: the word list may otherwise come only after its end
import { waitFor } from '../../../wait-for';

const judged: string[] = [];
vi.mock('../../../../lib/ui/vault/guess', () => ({
  scoreOf: (passphrase: string) => {
    judged.push(passphrase);
    return 4;
  },
}));

let chosen: ReturnType<typeof useNewPassphrase> | undefined;
function Form({ drawn }: { readonly drawn: number }) {
  chosen = useNewPassphrase();
  return <p>{drawn}</p>;
}

it('is rated once, however often its form is rendered', async () => {
  const place = document.createElement('div');
  const draw = (drawn: number) => act(() => render(<Form drawn={drawn} />, place));
  await draw(0);
  await act(() => chosen?.setValue('correct horse battery staple'));
  await waitFor(() => expect(chosen?.strength).toBe('strong'));
  for (let drawn = 1; drawn <= 100; drawn += 1) await draw(drawn);
  expect(place.textContent).toBe('100');
  expect(judged).toEqual(['correct horse battery staple']);
});
