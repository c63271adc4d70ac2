// What does a new profile ask first? One form by kind with what portals require, and how much of it is filled in.
import type { ComponentChildren } from 'preact';
import { completenessOf } from '../../../../filing/client/needed';
import { Ring } from '../../../ring';
import { newService } from './draft';
import { Field, placeIn } from './field';
import {
  accessFields,
  entityFields,
  entityMore,
  type FieldSpec,
  principalEssentials,
  selfValidFrom,
  serviceFields,
} from './fields';
import type { Form } from './form';
import { domainIn } from './meant';
import { Missing } from './missing-links';
import { RegionField, regionSource } from './region-field';
import { AppRows } from './service-rows';

const KINDS = ['enterprise', 'personal', 'public-institution', 'social-organization', 'government'];
const PROVIDERS = ['aliyun', 'tencent', 'huawei', 'baidu', 'volcengine', 'xinnet'];
const SERVICE = 'services[0]';

const type: FieldSpec = { part: 'entity.type', kind: 'chips', list: 'entityTypes', isRequired: true };
const otherType: FieldSpec = { ...type, kind: 'choice' };
const certAddress: FieldSpec = { part: 'entity.certAddress', kind: 'text' };
const mailAddress: FieldSpec = { part: 'entity.mailAddress', kind: 'text' };
const kind: FieldSpec = { part: 'services.kind', kind: 'chips', list: 'serviceKinds', isRequired: true };
const provider: FieldSpec = { part: 'services.access.provider', kind: 'chips', list: 'providers' };
const otherProvider: FieldSpec = { ...provider, kind: 'choice' };
const domain: FieldSpec = { part: 'services.domains.name', kind: 'text', meant: domainIn };
const server: FieldSpec = { part: 'services.access.resource', kind: 'text' };
const reached = ['services.access.ips', 'services.access.method'].flatMap(
  (part) => accessFields.find((spec) => spec.part === part) ?? [],
);
const entitySpecs = (parts: readonly string[]) =>
  [...entityFields, ...entityMore].filter((spec) => parts.includes(spec.part));
const serviceSpecs = (parts: readonly string[]) => serviceFields.filter((spec) => parts.includes(spec.part));

interface EssentialsProps {
  readonly form: Form;
  /** Goes to a place that stands in another part. */
  readonly show?: (place: string) => void;
  /** How much is filled in is told above, with the next step. */
  readonly isToldAbove?: boolean;
}

/** The essentials: kind, who files, who answers for it, and what is filed. */
export function Essentials({ form: given, show, isToldAbove = false }: EssentialsProps) {
  const form = withService(given);
  const { t, draft } = form;
  const isPerson = draft.entity.type === 'personal';
  const { missing, faulty, asked } = completenessOf(draft, form.wrongPlaces);
  const told = faulty.filter((place) => form.faultAt(place) !== null).length; // not while the number is still typed
  return (
    <div class="essentials" data-testid="essentials">
      {!isToldAbove && (
        <div class="essentials-head">
          <Ring have={asked - missing.length - told} of={asked} label={t('clients.complete')} />
          {missing.length + told === 0 && <p class="muted small">{t('clients.next.whole')}</p>}
          {missing.length > 0 && <Missing {...{ t, draft, missing, show }} />}
          {told > 0 && <p class="bad small">{t('clients.saved.wrong', { n: told })}</p>}
        </div>
      )}
      <Group title={t('clients.essentials.kind')}>
        <Kind form={form} />
      </Group>
      <Group title={t(isPerson ? 'clients.essentials.person' : 'clients.essentials.entity')}>
        <EntityFields form={form} />
      </Group>
      <Group title={t(isPerson ? 'clients.essentials.contact' : 'field.entity.subjectPrincipal')}>
        <PrincipalFields form={form} isSelf={isPerson} />
      </Group>
      <Group title={t('clients.essentials.service')}>
        <ServiceFields form={form} />
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="essentials-group">
      <h3>{title}</h3>
      <div class="clients-fields">{children}</div>
    </section>
  );
}

/** The usual kinds as chips; the rare ones in a list. */
function Kind({ form }: { readonly form: Form }) {
  const isRare = !KINDS.includes(form.draft.entity.type);
  return (
    <Field form={form} spec={type} place="entity.type" among={KINDS}>
      <details class="essentials-rare" open={isRare}>
        <summary class="link small">{form.t('clients.essentials.otherKinds')}</summary>
        <Field form={form} spec={otherType} place="entity.type" />
      </details>
    </Field>
  );
}

function EntityFields({ form }: { readonly form: Form }) {
  const { entity, people } = form.draft;
  const self = people.findIndex(({ id }) => entity.type === 'personal' && id === entity.subjectPrincipal);
  const fits = (of: readonly string[] | undefined) => !of || of.length === 0 || of.includes(entity.type);
  const isSame = (entity.mailAddress ?? '') === (entity.certAddress ?? '');
  return (
    <>
      {entitySpecs(['entity.certType', 'entity.name', 'entity.certNumber']).map((spec) => (
        <Field
          key={spec.part}
          form={form}
          spec={spec}
          place={placeIn('entity', spec)}
          only={spec.list === 'certificateTypes' ? (choice) => fits(choice.of) : undefined}
        />
      ))}
      {self >= 0 &&
        selfValidFrom.map((spec) => (
          <Field key={spec.part} form={form} spec={spec} place={placeIn(`people[${self}]`, spec)} />
        ))}
      {entitySpecs(['entity.certValidUntil']).map((spec) => (
        <Field key={spec.part} form={form} spec={spec} place={placeIn('entity', spec)} />
      ))}
      <Field form={form} spec={certAddress} place="entity.certAddress">
        <label class="check small">
          <input
            type="checkbox"
            data-testid="same-mail"
            checked={isSame}
            onChange={(event) =>
              form.set('entity.mailAddress', event.currentTarget.checked ? entity.certAddress : ' ')
            }
          />
          {form.t('clients.mailIsSame')}
        </label>
      </Field>
      {!isSame && <Field form={form} spec={mailAddress} place="entity.mailAddress" />}
      <RegionField
        form={form}
        place="entity.region"
        part="entity.region"
        value={entity.region}
        {...regionSource(entity)}
        isRequired
      />
      {entity.type !== 'personal' &&
        entitySpecs(['entity.investor']).map((spec) => (
          <Field key={spec.part} form={form} spec={spec} place={placeIn('entity', spec)} />
        ))}
    </>
  );
}

function PrincipalFields({ form, isSelf }: { readonly form: Form; readonly isSelf: boolean }) {
  const { draft, t } = form;
  const at = draft.people.findIndex(({ id }) => id === draft.entity.subjectPrincipal);
  if (at < 0) return null;
  const isLegal = draft.entity.legalRepresentative === draft.entity.subjectPrincipal;
  return (
    <>
      {principalEssentials[isSelf ? 'self' : 'other'].map((spec) => (
        <Field key={spec.part} form={form} spec={spec} place={placeIn(`people[${at}]`, spec)} />
      ))}
      {!isSelf && (
        <label class="check clients-field">
          <input
            type="checkbox"
            data-testid="is-legal"
            checked={isLegal}
            onChange={(event) =>
              form.set(
                'entity.legalRepresentative',
                event.currentTarget.checked ? draft.entity.subjectPrincipal : undefined,
              )
            }
          />
          {t('clients.isLegal')}
        </label>
      )}
    </>
  );
}

function ServiceFields({ form }: { readonly form: Form }) {
  const service = form.draft.services[0];
  const kindOf = service?.kind ?? 'website';
  const isSite = kindOf === 'website';
  return (
    <>
      <Field form={form} spec={kind} place={`${SERVICE}.kind`} />
      {serviceSpecs(['services.name']).map((spec) => (
        <Field key={spec.part} form={form} spec={spec} place={placeIn(SERVICE, spec)} />
      ))}
      {(isSite || kindOf === 'app') && (
        <Field form={form} spec={domain} place={`${SERVICE}.domains[0].name`} />
      )}
      {isSite &&
        serviceSpecs(['services.homeUrls']).map((spec) => (
          <Field key={spec.part} form={form} spec={spec} place={placeIn(SERVICE, spec)} />
        ))}
      <Provider form={form} />
      {serviceSpecs(['services.content', 'services.preApproval', 'services.openedOn']).map((spec) => (
        <Field key={spec.part} form={form} spec={spec} place={placeIn(SERVICE, spec)} />
      ))}
      <RegionField
        form={form}
        place={`${SERVICE}.access.location`}
        part="services.access.location"
        value={service?.access.location}
        isRequired={false}
      />
      <Field form={form} spec={server} place={`${SERVICE}.access.resource`} />
      {(isSite || kindOf === 'app') &&
        reached.map((spec) => (
          <Field key={spec.part} form={form} spec={spec} place={placeIn(`${SERVICE}.access`, spec)} />
        ))}
      {kindOf === 'app' && <AppRows form={form} at={0} />}
    </>
  );
}

/** The usual providers as chips; all the others, and one that is not named, in a list. */
function Provider({ form }: { readonly form: Form }) {
  const chosen = form.draft.services[0]?.access.provider ?? '';
  const place = `${SERVICE}.access.provider`;
  return (
    <Field form={form} spec={provider} place={place} among={PROVIDERS}>
      <details class="essentials-rare" open={chosen !== '' && !PROVIDERS.includes(chosen)}>
        <summary class="link small">{form.t('clients.essentials.otherProviders')}</summary>
        <Field form={form} spec={otherProvider} place={place} />
      </details>
    </Field>
  );
}

/** The form for the first service, which is created with the first thing entered about it. */
function withService(form: Form): Form {
  const { draft } = form;
  const set = (place: string, value: unknown) => {
    if (place.startsWith(SERVICE) && draft.services.length === 0)
      form.set('services', [newService('service-1', draft)]);
    form.set(place, value);
  };
  const shown = draft.services.length > 0 ? draft : { ...draft, services: [newService('service-1', draft)] };
  return { ...form, draft: shown, set };
}
