// Which reminders are on, and whose name is on printed pages?
import { useEffect, useState } from 'preact/hooks';
import { DUE_KINDS, type DueKind } from '../../../filing/calendar/due-dates';
import type { Agency, ReminderSettings } from '../../../protocol/filings';
import type { Translate } from '../../translate';
import type { ReminderActions } from './actions';

interface RemindersProps {
  readonly t: Translate;
  readonly actions: ReminderActions;
}

/** Two boxes in the settings; neither needs an open vault. */
export function RemindersSection({ t, actions }: RemindersProps) {
  const [settings, setSettings] = useState<ReminderSettings | null>(null);
  const { ask } = actions;
  useEffect(() => {
    void ask('filings.reminders').then(setSettings, () => setSettings(null));
  }, [ask]);
  if (!settings) return null;
  const { silent } = settings;
  const choose = (kind: DueKind, isOn: boolean) => {
    const next = isOn ? silent.filter((one) => one !== kind) : [...silent, kind];
    void ask('filings.silence', { silent: next }).then((kept) => setSettings({ ...settings, silent: kept }));
  };
  return (
    <>
      <section class="box">
        <fieldset class="columns">
          <legend>
            <h2>{t('filings.reminders')}</h2>
          </legend>
          <p class="small muted">{t('filings.reminders.hint')}</p>
          {DUE_KINDS.map((kind) => (
            <label class="check" key={kind}>
              <input
                type="checkbox"
                data-testid="reminder-kind"
                value={kind}
                checked={!silent.includes(kind)}
                onChange={(event) => choose(kind, event.currentTarget.checked)}
              />
              {t(`due.${kind}`)}
            </label>
          ))}
        </fieldset>
      </section>
      <AgencyBox t={t} actions={actions} agency={settings.agency} />
    </>
  );
}

function AgencyBox({ t, actions, agency }: RemindersProps & { readonly agency: Agency }) {
  const [kept, setKept] = useState(agency);
  const [name, setName] = useState(agency.name);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const keep = (logo: File | string | null) =>
    void actions.agency(name.trim(), logo).then(
      (now) => {
        setKept(now);
        setSaid('saved');
      },
      () => setSaid('failed'),
    );
  return (
    <section class="box">
      <h2>{t('filings.agency')}</h2>
      <p class="small muted">{t('filings.agency.hint')}</p>
      <form
        class="row one-field"
        onSubmit={(event) => {
          event.preventDefault();
          keep(kept.logo);
        }}
      >
        <input
          data-testid="agency-name"
          aria-label={t('filings.agency.name')}
          placeholder={t('filings.agency.name')}
          maxLength={100}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="secondary" data-testid="agency-save">
          {t('filings.agency.save')}
        </button>
      </form>
      <LogoRow t={t} logo={kept.logo} keep={keep} />
      <p class={said === 'failed' ? 'small bad' : 'small good'} role="status">
        {said && t(`filings.agency.${said}`)}
      </p>
    </section>
  );
}

interface LogoProps {
  readonly t: Translate;
  readonly logo: Agency['logo'];
  /** Stores another logo, or none. */
  readonly keep: (logo: File | null) => void;
}

function LogoRow({ t, logo, keep }: LogoProps) {
  return (
    <div class="row">
      {logo && <img class="agency-logo" src={logo} alt={t('filings.agency.logo')} />}
      <label class="chip file">
        {t('filings.agency.logo.choose')}
        <input
          type="file"
          accept="image/png,image/jpeg,image/webp"
          data-testid="agency-logo"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) keep(file);
          }}
        />
      </label>
      {logo && (
        <button type="button" class="chip" onClick={() => keep(null)}>
          {t('filings.agency.logo.remove')}
        </button>
      )}
    </div>
  );
}
