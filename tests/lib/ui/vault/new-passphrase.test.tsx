// @vitest-environment happy-dom
// Is a new passphrase rated when it changes, and not at every rendering of its form?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useNewPassphrase } from '../../../../lib/ui/vault/new-passphrase';
import { waitFor } from '../../../wait-for';

let looked = 0;
/** The words that a guess tries first: each rating looks at them. */
const NAMES = new Proxy(['备案通'], {
  get: (words, key, own) => {
    looked += 1;
    return Reflect.get(words, key, own);
  },
});

let chosen: ReturnType<typeof useNewPassphrase> | undefined;
function Form({ drawn }: { readonly drawn: number }) {
  chosen = useNewPassphrase(NAMES);
  return <p>{drawn}</p>;
}

it('is rated once, however often its form is rendered', async () => {
  const place = document.createElement('div');
  const draw = (drawn: number) => act(() => render(<Form drawn={drawn} />, place));
  await draw(0);
  await act(() => chosen?.setValue('correct horse battery staple'));
  await waitFor(() => expect(chosen?.strength).toBe('strong'));
  const before = looked;
  expect(before).toBeGreaterThan(0);
  for (let drawn = 1; drawn <= 100; drawn += 1) await draw(drawn);
  expect(place.textContent).toBe('100');
  expect(looked).toBe(before);
});
