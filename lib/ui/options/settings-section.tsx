// In which language and which colours does everything appear?
import type { Preferences } from '../preferences';
import type { Translate } from '../translate';

interface SettingsProps {
  readonly t: Translate;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** Two groups of radio buttons; a choice shows at once on every open surface. */
export function SettingsSection({ t, preferences, onChange }: SettingsProps) {
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
      {values.map((value) => (
        <label class="check" key={value}>
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
    </fieldset>
  );
}
