// Under which domains does a service run, and on which platforms? Rows of the service; an app has both.
import { unnotedProviders } from '../../../../filing/client/access-for';
import { appFields, domainFields, otherAccessFields } from './fields';
import { type Form, wordFor } from './form';
import { RegionField } from './region-field';
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
      adds={[{ testId: 'domain-add', label: t('clients.domain.add'), fresh: { name: '' } }]}
      isExpected={kind === 'website' || kind === 'app'}
    />
  );
}

/** The servers at other providers; a new one is for the provider of a filing that has none yet. */
export function OtherAccessRows({ form, at }: ServiceRowsProps) {
  const { t, draft } = form;
  const service = draft.services[at];
  if (!service || (!service.access.provider && !service.otherAccess?.length)) return null;
  const place = `services[${at}].otherAccess`;
  const [provider = ''] = unnotedProviders(draft, service);
  return (
    <Rows
      form={form}
      place={place}
      title={t('field.services.otherAccess')}
      specs={otherAccessFields}
      adds={[{ testId: 'other-access-add', label: t('clients.otherAccess.add'), fresh: { provider } }]}
      label={(row) => wordFor(form, 'providers', service.otherAccess?.[row]?.provider ?? '')}
      more={(row) => (
        <RegionField
          form={form}
          place={`${place}[${row}].location`}
          part="services.otherAccess.location"
          value={service.otherAccess?.[row]?.location}
          isRequired={false}
        />
      )}
    />
  );
}

/** The platforms of a service that is not a website, each with its proof of ownership. */
export function AppRows({ form, at }: ServiceRowsProps) {
  const { t, draft, choices } = form;
  const service = draft.services[at];
  if (!service || service.kind === 'website') return null;
  const free = choices.platforms.filter(({ id }) => !service.apps.some(({ platform }) => platform === id));
  const nameOf = (id: string) => wordFor(form, 'platforms', id);
  return (
    <Rows
      form={form}
      place={`services[${at}].apps`}
      title={t('field.services.apps')}
      specs={appFields}
      adds={free.map(({ id }) => ({
        testId: `app-add-${id}`,
        label: t('clients.app.add', { platform: nameOf(id) }),
        fresh: { platform: id },
      }))}
      label={(row) => t('clients.app.platform', { platform: nameOf(service.apps[row]?.platform ?? '') })}
    />
  );
}
