// Who files? Tags, group and colour for the list; then type, certificate, name, number, region and addresses.
import { valueAt } from '../../../../filing/client/value-at';
import { ColourChoice } from '../colour-choice';
import { Field, Fields, placeIn } from './field';
import { askedOf, entityFields, entityMore, type FieldSpec } from './fields';
import type { Form } from './form';
import { RegionField } from './region-field';

const certAddress: FieldSpec = { part: 'entity.certAddress', kind: 'text' };
const mailAddress: FieldSpec = { part: 'entity.mailAddress', kind: 'text' };
const group: FieldSpec = { part: 'group', kind: 'text' };
const tags: FieldSpec = { part: 'tags', kind: 'lines' };

/** The entity's part of the editor. */
export function EntityPart({ form }: { readonly form: Form }) {
  const { t, draft, set } = form;
  const { type, region } = draft.entity;
  const address = draft.entity.certAddress ?? '';
  const fits = (of: readonly string[] | undefined) => !of || of.length === 0 || of.includes(type);
  return (
    <>
      <div class="clients-fields">
        {askedOf(draft.entity, entityFields).map((spec) => (
          <Field
            key={spec.part}
            form={form}
            spec={spec}
            place={placeIn('entity', spec)}
            only={spec.list === 'certificateTypes' ? (choice) => fits(choice.of) : undefined}
          />
        ))}
        <RegionField form={form} place="entity.region" part="entity.region" value={region} isRequired />
        <Field form={form} spec={certAddress} place="entity.certAddress" />
        <Field form={form} spec={mailAddress} place="entity.mailAddress">
          {address !== '' && valueAt(draft, 'entity.mailAddress') !== address && (
            <button
              type="button"
              class="link small"
              data-testid="same-address"
              onClick={() => set('entity.mailAddress', address)}
            >
              {t('clients.sameAddress')}
            </button>
          )}
        </Field>
      </div>
      <Fields form={form} specs={askedOf(draft.entity, entityMore)} base="entity" />
      <h3>{t('clients.inList')}</h3>
      <div class="clients-fields">
        <Field form={form} spec={tags} place="tags" />
        <Field form={form} spec={group} place="group" />
        <div class="clients-field">
          <span class="clients-label">{t('clients.colour')}</span>
          <ColourChoice
            t={t}
            chosen={draft.colour ?? null}
            onChoose={(colour) => set('colour', colour ?? undefined)}
          />
        </div>
      </div>
    </>
  );
}
