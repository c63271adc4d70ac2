// On which portals was the pill hidden, and how is it shown again?
import type { Preferences } from '../../../protocol/preferences';
import type { Translate } from '../../translate';

interface PillListProps {
  readonly t: Translate;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** The portals with a hidden pill, each with a button to show it. */
export function PillList({ t, preferences, onChange }: PillListProps) {
  const pills = preferences.pills ?? {};
  const hidden = Object.entries(pills).filter(([, place]) => place.hidden);
  const restore = (portal: string) =>
    onChange({
      ...preferences,
      pills: Object.fromEntries(Object.entries(pills).filter(([one]) => one !== portal)),
    });
  return (
    <section class="box" data-testid="settings-pills">
      <h2>{t('settings.pill')}</h2>
      <p class="small muted">{t(hidden.length === 0 ? 'settings.pill.everywhere' : 'settings.pill.hint')}</p>
      <ul class="people">
        {hidden.map(([portal]) => (
          <li key={portal}>
            <span>{t.word('provider', portal)}</span>
            <button
              type="button"
              class="chip"
              data-testid="settings-pill-restore"
              onClick={() => restore(portal)}
            >
              {t('settings.pill.restore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
