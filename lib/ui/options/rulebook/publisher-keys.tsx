// Whose rule packs are accepted? The trusted keys with their fingerprints; a new key is trusted in two steps, after its fingerprint was shown.
import { useState } from 'preact/hooks';
import type { PublisherKey, ReadKey } from '../../../filing/rulebook-pack/keys';
import { Fold } from '../../fold';
import { PasteForm } from '../../paste-form';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { PackActions } from './actions';

const LONGEST = 2000;

interface KeysProps {
  readonly t: Translate;
  readonly keys: readonly PublisherKey[];
  readonly actions: Pick<PackActions, 'readKey' | 'trust' | 'distrust'>;
  /** Called when the keys have changed. */
  readonly onChanged: () => void;
}

export function PublisherKeys({ t, keys, actions, onChanged }: KeysProps) {
  return (
    <Fold
      title={t('rulebook.keys', { n: keys.length })}
      open={keys.length === 0}
      class="inline"
      testId="rulebook-keys"
    >
      <p class="small muted">{t('rulebook.keys.about')}</p>
      {keys.map((key) => (
        <Key
          key={key.id}
          shown={key}
          t={t}
          remove={() => void actions.distrust(key.id).then(onChanged, onChanged)}
        />
      ))}
      <AddKey t={t} actions={actions} onChanged={onChanged} />
    </Fold>
  );
}

interface KeyProps {
  readonly shown: PublisherKey;
  readonly t: Translate;
  readonly remove: () => void;
}

function Key({ shown: { id, fingerprint, isNamed, until }, t, remove }: KeyProps) {
  return (
    <div class="entry" data-testid="rulebook-key" data-key={id}>
      <p>
        {plain(id)}{' '}
        <span class="small muted">{t(isNamed ? 'rulebook.keys.named' : 'rulebook.keys.packaged')}</span>{' '}
        {until !== null && (
          <span class="small muted">{t('rulebook.keys.until', { day: t.date(until) })}</span>
        )}
      </p>
      <code class="small" data-testid="rulebook-key-fingerprint">
        {fingerprint}
      </code>
      {isNamed && (
        <div class="row">
          <button type="button" class="chip" data-testid="rulebook-key-remove" onClick={remove}>
            {t('rulebook.keys.remove', { key: plain(id) })}
          </button>
        </div>
      )}
    </div>
  );
}

/** The pasted key is shown by its fingerprint first; only the second press trusts it. */
function AddKey({ t, actions, onChanged }: Omit<KeysProps, 'keys'>) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadKey | null>(null);
  const type = (typed: string) => {
    setText(typed);
    setRead(null);
  };
  const look = () => void actions.readKey(text).then(setRead);
  const trust = () =>
    void actions.trust(text).then((fault) => {
      if (fault !== null) return setRead({ fault });
      type('');
      onChanged();
    });
  return (
    <>
      <PasteForm
        text={text}
        onInput={type}
        onSubmit={look}
        label={t('rulebook.keys.paste')}
        placeholder={t('rulebook.keys.paste')}
        button={t('rulebook.keys.read')}
        buttonClass="chip"
        maxLength={LONGEST}
        rows={2}
        testIds={{ text: 'rulebook-key-text', button: 'rulebook-key-read' }}
      />
      <div aria-live="polite">
        {read !== null && 'fault' in read && (
          <p class="bad" data-testid="rulebook-key-fault">
            {t.text(read.fault)}
          </p>
        )}
        {read !== null && 'key' in read && (
          <div data-testid="rulebook-key-seen">
            <p>{t('rulebook.keys.fingerprint', { key: plain(read.key.id) })}</p>
            <code>{read.key.fingerprint}</code>
            <div class="row">
              <button type="button" class="secondary" data-testid="rulebook-key-trust" onClick={trust}>
                {t('rulebook.keys.trust')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
