// What is stored and where, what is read, what never happens, and what is this extension?
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';
import type { MaintenanceActions } from './maintenance/actions';
import { DeleteEverything } from './maintenance/delete-everything';
import { StorageUsage } from './maintenance/storage-usage';

const privacy: readonly (readonly [LabelKey, readonly LabelKey[]])[] = [
  [
    'privacy.stored',
    [
      'privacy.stored.clients',
      'privacy.stored.receipts',
      'privacy.stored.audit',
      'privacy.stored.settings',
      'privacy.stored.reminders',
      'privacy.stored.backup',
      'privacy.stored.private',
    ],
  ],
  ['privacy.reads', ['privacy.reads.portals', 'privacy.reads.others', 'privacy.reads.site']],
  ['privacy.never', ['privacy.never.send', 'privacy.never.submit', 'privacy.never.remote']],
  ['privacy.limits', ['privacy.limits.page', 'privacy.limits.machine']],
];

interface PrivacyProps {
  readonly t: Translate;
  readonly maintenance: MaintenanceActions;
}

/** The privacy tab: what is stored, how much, and how to delete it. */
export function PrivacySection({ t, maintenance }: PrivacyProps) {
  return (
    <>
      <section class="box prose">
        {privacy.map(([title, lines]) => (
          <div key={title}>
            <h3>{t(title)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section class="box">
        <h2>{t('maintenance.room.title')}</h2>
        <StorageUsage t={t} actions={maintenance} />
      </section>
      <section class="box">
        <h2>{t('maintenance.delete.title')}</h2>
        <DeleteEverything t={t} deleteEverything={maintenance.deleteEverything} />
      </section>
    </>
  );
}

interface AboutProps {
  readonly t: Translate;
  readonly version: string;
  readonly openWelcome: () => void;
}

/** The about tab. */
export function AboutSection({ t, version, openWelcome }: AboutProps) {
  return (
    <section class="box prose">
      <h2>
        {t('app.name')} <small class="muted">{t('about.version', { version })}</small>
      </h2>
      <p>{t('about.what')}</p>
      <p class="muted">{t('about.law')}</p>
      <button type="button" class="link" onClick={() => openWelcome()}>
        {t('about.welcome')}
      </button>
    </section>
  );
}
