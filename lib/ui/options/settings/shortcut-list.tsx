// Which keys work everywhere in the browser, and how are they changed?
import { useEffect, useState } from 'preact/hooks';
import { Keys } from '../../keys';
import type { Translate } from '../../translate';
import type { SettingsActions, Shortcut } from './actions';

interface ShortcutListProps {
  readonly t: Translate;
  readonly actions: SettingsActions;
}

/** The commands with their keys; the browser's own page changes them. */
export function ShortcutList({ t, actions }: ShortcutListProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const read = () => void actions.shortcuts().then((found) => !isGone && setShortcuts(found));
    read();
    addEventListener('focus', read); // the keys may have been changed on the browser's page meanwhile
    return () => {
      isGone = true;
      removeEventListener('focus', read);
    };
  }, [actions]);
  return (
    <section class="box" data-testid="settings-shortcuts">
      <h2>{t('settings.shortcuts')}</h2>
      <dl class="pairs">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} data-testid="settings-shortcut" data-command={name}>
            <dt>{t(`settings.command.${name}`)}</dt>
            <dd>
              {keys === '' ? (
                <span class="muted">{t('settings.shortcuts.none')}</span>
              ) : (
                <Keys shortcut={keys} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <button
          type="button"
          class="secondary"
          onClick={() => void actions.changeShortcuts().then((isOpen) => setClosed(!isOpen))}
        >
          {t('settings.shortcuts.change')}
        </button>
      </div>
      {isClosed && <p class="small muted">{t('settings.shortcuts.byHand')}</p>}
    </section>
  );
}
