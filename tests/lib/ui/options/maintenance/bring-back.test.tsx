// @vitest-environment happy-dom
// Does one press bring back what the second copy has unchanged, and is an earlier version taken only for the client it is offered for?
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { UnreadableClient } from '../../../../../lib/protocol/vault';
import { BringBack } from '../../../../../lib/ui/options/maintenance/bring-back';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { show } from '../../render';

const client = (name: string, over: Partial<UnreadableClient> = {}): UnreadableClient => ({
  record: `record-${name}`,
  name,
  present: 'same',
  saved: Date.parse('2026-11-24T08:00:00Z'),
  lost: Date.parse('2026-11-25T08:00:00Z'),
  revisions: 0,
  documents: 0,
  lostRevisions: 0,
  lostDocuments: 0,
  ...over,
});

function shown(found: readonly UnreadableClient[]) {
  const bring = vi.fn(async () => ({ clients: 2, documents: 1 }));
  const onDone = vi.fn();
  const page = show(
    <BringBack
      t={createTranslate('en')}
      ask={askOf({ 'vault.bring-back': bring })}
      found={found}
      onDone={onDone}
    />,
  );
  const press = (button: HTMLElement | undefined) =>
    act(async () => {
      button?.click();
      await Promise.resolve();
    });
  return { ...page, bring, onDone, press };
}

it('brings back with one press every client that the copy has unchanged, and no other', async () => {
  const found = [
    client('a'),
    client('b', { present: 'sound', documents: 1 }),
    client('c', { present: 'older' }),
    client('d', { present: 'none' }),
  ];
  const { one, bring, onDone, press } = shown(found);
  await press(one('care-bring-back'));
  expect(bring.mock.calls).toEqual([[{ records: ['record-a', 'record-b'], older: false }]]);
  expect(onDone).toHaveBeenCalledWith('Brought back: 2 clients, with 1 document.');
});

it('says what an earlier version loses, and takes it for that client alone', async () => {
  const { all, bring, press } = shown([client('c', { present: 'older' }), client('e', { present: 'older' })]);
  const [first] = all('care-bring-older');
  expect(first?.closest('.stack')?.textContent).toContain('Taking it loses what was changed after that');
  await press(first);
  expect(bring.mock.calls).toEqual([[{ records: ['record-c'], older: true }]]);
});

it('names what can only come from a backup', () => {
  const { one, all } = shown([client('d', { present: 'none' }), client('', { present: 'none' })]);
  expect(one('care-nowhere').textContent).toContain('d, a client whose name is unknown');
  expect(all('care-bring-back')).toEqual([]);
});
