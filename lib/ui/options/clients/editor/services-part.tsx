// What is filed? Each website, app or mini-program with its domains, contents, principal and where it is hosted.
import { useState } from 'preact/hooks';
import type { Client, Service } from '../../../../filing/client/client';
import { Fold } from '../../../fold';
import { plain } from '../../../plain';
import { newService } from './draft';
import { Field, Fields, placeIn } from './field';
import { accessFields, serviceFields } from './fields';
import type { Form } from './form';
import { RegionField } from './region-field';
import { AppRows, DomainRows, OtherAccessRows } from './service-rows';
import { showPlace } from './show-place';

/** The services' part of the editor. */
export function ServicesPart({ form }: { readonly form: Form }) {
  const { t, draft, set, newId } = form;
  const [isOpen] = useState(draft.services.length <= 2); // one more service closes none of those that are open
  const add = () => {
    set('services', [...draft.services, newService(newId('service'), draft)]);
    showPlace(`services[${draft.services.length}].kind`, stay);
  };
  return (
    <>
      {draft.services.length === 0 && <p class="muted">{t('clients.service.none')}</p>}
      {draft.services.map((service, at) => (
        <ServiceFold key={service.id} form={form} service={service} at={at} isOpen={isOpen} />
      ))}
      <button type="button" class="chip big" data-testid="service-add" onClick={add}>
        {t('clients.service.add')}
      </button>
    </>
  );
}

/** The new service stands in the tab that is shown. */
const stay = () => {};

interface ServiceProps {
  readonly form: Form;
  readonly service: Service;
  readonly at: number;
}

function ServiceFold({ form, service, at, isOpen }: ServiceProps & { readonly isOpen: boolean }) {
  const { t, draft, set } = form;
  const base = `services[${at}]`;
  const remove = () => {
    const rest = without(draft, service.id);
    set('filings', rest.filings);
    set('services', rest.services);
  };
  const isOwner = draft.documents.some((document) => document.of === service.id);
  return (
    <Fold
      title={service.name ? plain(service.name) : t('clients.service.number', { n: at + 1 })}
      note={service.domains[0]?.name ?? ''}
      open={isOpen}
      testId="service"
    >
      <ServiceFields form={form} service={service} at={at} />
      <DomainRows form={form} at={at} />
      <AppRows form={form} at={at} />
      <h3>{t('clients.access')}</h3>
      <Fields form={form} specs={accessFields} base={`${base}.access`} />
      <RegionField
        form={form}
        place={`${base}.access.location`}
        part="services.access.location"
        value={service.access.location}
        isRequired={false}
      />
      <OtherAccessRows form={form} at={at} />
      <button type="button" class="ghost" disabled={isOwner} onClick={remove}>
        {isOwner ? t('clients.service.hasFiles') : t('clients.service.remove')}
      </button>
    </Fold>
  );
}

/** The filings and services of a client without one service. */
function without({ filings, services }: Client, removed: string): Pick<Client, 'filings' | 'services'> {
  return {
    filings: filings.map((filing) => ({
      ...filing,
      services: filing.services.filter((id) => id !== removed),
    })),
    services: services.filter(({ id }) => id !== removed),
  };
}

function ServiceFields({ form, service, at }: ServiceProps) {
  const { t, draft, set } = form;
  const base = `services[${at}]`;
  const { subjectPrincipal } = draft.entity;
  return (
    <div class="clients-fields">
      {serviceFields.map((spec) => (
        <Field key={spec.part} form={form} spec={spec} place={placeIn(base, spec)}>
          {spec.kind === 'person' && service.servicePrincipal !== subjectPrincipal && (
            <button
              type="button"
              class="link small"
              data-testid="same-principal"
              onClick={() => set(`${base}.servicePrincipal`, subjectPrincipal)}
            >
              {t('clients.samePrincipal')}
            </button>
          )}
        </Field>
      ))}
    </div>
  );
}
