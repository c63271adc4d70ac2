// What has changed for the person? Shown once after an update, and on the about page.
import { useEffect, useState } from 'preact/hooks';
import { RELEASES, type Release, releasesAfter } from '../../release-notes';
import type { Translate } from '../../translate';
import type { SettingsActions } from './actions';

interface ReleaseProps {
  readonly t: Translate;
  readonly actions: Pick<SettingsActions, 'updatedFrom' | 'markNotesRead'>;
}

/** A box after an update, shown until it is dismissed. */
export function ReleaseNotice({ t, actions }: ReleaseProps) {
  const [releases, setReleases] = useState<readonly Release[]>([]);
  useEffect(() => {
    void actions.updatedFrom().then((from) => setReleases(from === null ? [] : releasesAfter(from)));
  }, [actions]);
  if (releases.length === 0) return null;
  return (
    <section class="box news" data-testid="news">
      <h2>{t('releaseNotes.title')}</h2>
      <Lines releases={releases} t={t} />
      <div>
        <button
          type="button"
          class="secondary"
          data-testid="news-read"
          onClick={() => {
            actions.markNotesRead();
            setReleases([]);
          }}
        >
          {t('releaseNotes.read')}
        </button>
      </div>
    </section>
  );
}

/** The notes of all releases. */
export function ReleaseHistory({ t }: Pick<ReleaseProps, 't'>) {
  return (
    <section class="box prose">
      <h2>{t('releaseNotes.title')}</h2>
      <Lines releases={RELEASES} t={t} />
    </section>
  );
}

function Lines({ releases, t }: { readonly releases: readonly Release[]; readonly t: Translate }) {
  return (
    <>
      {releases.map(({ version, lines }) => (
        <div key={version} class="prose">
          <h3>{t('about.version', { version })}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
