// Under which domains does a service run, and on which platforms? Rows of the service; an app has both.
import { appFields, domainFields } from './fields';
import type { Form } from './form';
import { Rows } from './rows';

interface ServiceRowsProps {
  readonly form: Form;
  /** Which of the client's services. */
  readonly at: number;
}

/** The domains: required for websites and apps, optional for others. */
export function DomainRows({ form, at }: ServiceRowsProps) {
  const { t, draft } = form;
  const kind = draft.services[at]?.kind;
  return (
    <Rows
      form={form}
      place={`services[${at}].domains`}
      title={t('field.services.domains')}
      specs={domainFields}
      adds={[{ testId: 'domain-add', label: t('desk.domain.add'), fresh: { name: '' } }]}
      isExpected={kind === 'website' || kind === 'app'}
    />
  );
}

const PLATFORMS = ['android', 'ios', 'harmony'] as const;

/** The platforms of a service that is not a website, each with its proof of ownership. */
export function AppRows({ form, at }: ServiceRowsProps) {
  const { t, draft } = form;
  const service = draft.services[at];
  if (!service || service.kind === 'website') return null;
  const free = PLATFORMS.filter((one) => !service.apps.some(({ platform }) => platform === one));
  return (
    <Rows
      form={form}
      place={`services[${at}].apps`}
      title={t('field.services.apps')}
      specs={appFields}
      adds={free.map((platform) => ({
        testId: `app-add-${platform}`,
        label: t('desk.app.add', { platform: t(`desk.platform.${platform}`) }),
        fresh: { platform },
      }))}
      label={(row) => t(`desk.platform.${service.apps[row]?.platform ?? 'android'}`)}
    />
  );
}
