// Which settings does the extension have? Language, colours, keyboard, the pill, practice.
import type { Preferences } from '../../../protocol/preferences';
import type { Translate } from '../../translate';
import type { SettingsActions } from './actions';
import { PillList } from './pill-list';
import { ShortcutList } from './shortcut-list';

interface SettingsProps {
  readonly t: Translate;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly actions: SettingsActions;
}

/** All settings, each group in its own box. */
export function SettingsSection({ t, preferences, onChange, actions }: SettingsProps) {
  return (
    <>
      <Look t={t} preferences={preferences} onChange={onChange} />
      <ShortcutList t={t} actions={actions} />
      <PillList t={t} preferences={preferences} onChange={onChange} />
      <section class="box">
        <h2>{t('settings.practice')}</h2>
        <p class="small muted">{t('settings.practice.hint')}</p>
        <div>
          <button
            type="button"
            class="secondary"
            data-testid="settings-practice"
            onClick={() => actions.openPractice()}
          >
            {t('welcome.rehearse')}
          </button>
        </div>
      </section>
    </>
  );
}

/** Two groups of radio buttons; a choice shows at once on every open surface. */
function Look({ t, preferences, onChange }: Omit<SettingsProps, 'actions'>) {
  return (
    <section class="box">
      <h2>{t('settings.title')}</h2>
      <Choice
        name="language"
        legend={t('settings.language')}
        values={['auto', 'zh', 'en'] as const}
        chosen={preferences.language}
        words={(value) => t(`settings.language.${value}`)}
        onChoose={(language) => onChange({ ...preferences, language })}
      />
      <Choice
        name="theme"
        legend={t('settings.theme')}
        values={['auto', 'light', 'dark'] as const}
        chosen={preferences.theme}
        words={(value) => t(`settings.theme.${value}`)}
        onChoose={(theme) => onChange({ ...preferences, theme })}
      />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly words: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, legend, values, chosen, words, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choice-chips">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              data-testid={`settings-${name}`}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {words(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
