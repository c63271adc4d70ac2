// Where are the filing pages? The entry pages of the providers' consoles and of the authority.
import { Icon } from '../icon';
import { portalLinks } from '../portal-links';
import type { Translate } from '../translate';

const entries = ['aliyun', 'tencent', 'huawei', 'miit'] as const;

/** Links that open in a tab of their own. */
export function PortalLinks({ t }: { readonly t: Translate }) {
  return (
    <div class="portals">
      {entries.map((entry) => (
        <a key={entry} href={portalLinks[entry]} target="_blank" rel="noreferrer noopener">
          {t(`welcome.portal.${entry}`)} <Icon name="chevron" />
        </a>
      ))}
    </div>
  );
}
