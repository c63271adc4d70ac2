// @vitest-environment happy-dom
// Is a new passphrase rated when it changes, and not at every rendering of its form?

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { createTranslate } from '../../../../lib/ui/translate';
import { NewPassphraseFields, useNewPassphrase } from '../../../../lib/ui/vault/new-passphrase';
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

function Fields() {
  return (
    <NewPassphraseFields t={createTranslate('zh')} id="new" label="主密码" chosen={useNewPassphrase()} />
  );
}

it('shows one that is refused as a fault, by a short red bar, not by a half full one', async () => {
  const place = document.createElement('div');
  await act(() => render(<Fields />, place));
  const box = place.querySelector('input');
  await act(() => {
    if (box) box.value = 'chenjie2026';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await waitFor(() => expect(place.querySelector('.strength')?.textContent).toContain('不能用'));
  const meter = place.querySelector('meter');
  expect(meter?.getAttribute('value')).toBe('1');
  expect(place.querySelector('.strength .bad')).not.toBeNull();
});
