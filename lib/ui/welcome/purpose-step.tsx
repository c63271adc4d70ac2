// What does it do, and for whom does the person file? The first page, before anything is asked.

import type { Purpose } from '../../protocol/preferences';
import { Icon, type IconName } from '../icon';
import type { Translate } from '../translate';

interface PurposeStepProps {
  readonly t: Translate;
  readonly purpose: Purpose | null;
  readonly choose: (purpose: Purpose) => void;
  readonly look: () => void;
}

const does: readonly (readonly ['precheck' | 'fill' | 'after', IconName])[] = [
  ['precheck', 'list'],
  ['fill', 'window'],
  ['after', 'clock'],
];
const purposes: readonly (readonly [Purpose, IconName])[] = [
  ['self', 'person'],
  ['agency', 'building'],
];

/** What the extension does, a picture of it, and the two answers. */
export function PurposeStep({ t, purpose, choose, look }: PurposeStepProps) {
  return (
    <>
      <div class="welcome-look">
        <div>
          <h1>{t('welcome.promise')}</h1>
          <p class="welcome-lead first">{t('welcome.lead')}</p>
          <ul class="welcome-does">
            {does.map(([what, icon]) => (
              <li key={what}>
                <span class="welcome-icon">
                  <Icon name={icon} />
                </span>
                <div>
                  <strong>{t(`welcome.does.${what}`)}</strong>
                  <p class="muted">{t(`welcome.does.${what}.how`)}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
        <Picture t={t} />
      </div>
      <div class="welcome-purposes">
        {purposes.map(([one, icon]) => (
          <button
            key={one}
            type="button"
            class="welcome-card"
            data-testid={`welcome-${one}`}
            aria-pressed={purpose === one}
            onClick={() => choose(one)}
          >
            <span class="welcome-icon">
              <Icon name={icon} />
            </span>
            <span class="welcome-what">
              <strong>{t(`welcome.${one}`)}</strong>
              <span class="muted">{t(`welcome.${one}.what`)}</span>
            </span>
            <span class="welcome-go" aria-hidden="true">
              {t('welcome.begin')}
            </span>
          </button>
        ))}
      </div>
      <p class="muted">
        {t('welcome.noAccount')}{' '}
        <button type="button" class="link" data-testid="welcome-look" onClick={() => look()}>
          {t('welcome.look')}
        </button>
      </p>
    </>
  );
}

/** Made-up values, as a filing page shows them after a fill. */
const rows: readonly (readonly [
  label: 'name' | 'number' | 'mobile' | 'emergency' | 'mail',
  value: string,
])[] = [
  ['name', '示例云帆科技有限公司'],
  ['number', '9133••••014E'],
  ['mobile', '138••••6610'],
  ['emergency', '138••••6610'],
  ['mail', 'zhang@…sample.com'],
];
const labels = {
  name: 'field.entity.name',
  number: 'field.entity.certNumber',
  mobile: 'field.people.mobile',
  emergency: 'field.people.emergencyPhone',
  mail: 'field.people.email',
} as const;

function Picture({ t }: Pick<PurposeStepProps, 't'>) {
  return (
    <figure class="welcome-picture" role="img" aria-label={t('welcome.picture')}>
      <div class="welcome-page" aria-hidden="true">
        <p class="small">{t('welcome.picture.page')}</p>
        {rows.map(([label, value]) => (
          <p key={label} class="welcome-row">
            <span>{t(labels[label])}</span>
            <span class="welcome-value">{value}</span>
            {label === 'emergency' ? (
              <span class="pill block">
                <Icon name="alert" /> {t('severity.block')}
              </span>
            ) : (
              <span class="pill ok">
                <Icon name="check" /> {t('welcome.picture.ok')}
              </span>
            )}
          </p>
        ))}
      </div>
      <div class="welcome-verdict" aria-hidden="true">
        <strong>{t('welcome.picture.verdict')}</strong>
        <p class="small muted">{t('welcome.picture.filled')}</p>
        <p class="welcome-fault block">
          <strong>
            <Icon name="alert" /> {t('welcome.picture.fault')}
          </strong>
          <span>{t('welcome.picture.action')}</span>
        </p>
      </div>
    </figure>
  );
}
