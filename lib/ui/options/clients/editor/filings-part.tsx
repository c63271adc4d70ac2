// Which filings are there? Provider, channel, purpose, services, state and days of each; answers stay with their filing.

import { BOARD, moveFiling } from '../../../../filing/calendar/filing-states';
import type { Filing } from '../../../../filing/client/client';
import { Fold } from '../../../fold';
import { plain } from '../../../plain';
import { AnswersGiven } from './answers-given';
import { newFiling } from './draft';
import { Field, placeIn } from './field';
import { filingFields } from './fields';
import { type Form, wordFor } from './form';

/** The filings' part of the editor. */
export function FilingsPart({ form }: { readonly form: Form }) {
  const { t, draft, set, newId } = form;
  return (
    <>
      {draft.filings.length === 0 && <p class="muted">{t('clients.filing.none')}</p>}
      {draft.filings.map((filing, at) => (
        <FilingFold key={filing.id} form={form} filing={filing} at={at} />
      ))}
      <button
        type="button"
        class="chip big"
        data-testid="filing-add"
        onClick={() => set('filings', [...draft.filings, newFiling(newId('filing'), draft)])}
      >
        {t('clients.filing.add')}
      </button>
    </>
  );
}

interface FilingProps {
  readonly form: Form;
  readonly filing: Filing;
  readonly at: number;
}

function FilingFold({ form, filing, at }: FilingProps) {
  const { t, draft, set } = form;
  const base = `filings[${at}]`;
  const remove = () =>
    set(
      'filings',
      draft.filings.filter((one) => one.id !== filing.id),
    );
  return (
    <Fold
      title={
        filing.provider
          ? plain(wordFor(form, 'providers', filing.provider))
          : t('clients.filing.number', { n: at + 1 })
      }
      note={t.word('filings.state', filing.state)}
      open={draft.filings.length <= 2}
      testId="filing"
    >
      <div class="clients-fields">
        {filingFields.map((spec) => (
          <Field
            key={spec.part}
            form={form}
            spec={spec}
            place={placeIn(base, spec)}
            only={
              spec.list === 'channels' ? (choice) => choice.of?.includes(filing.provider) ?? false : undefined
            }
          />
        ))}
        <StateField form={form} filing={filing} at={at} />
      </div>
      <FiledServices form={form} filing={filing} at={at} />
      <AnswersGiven form={form} filing={filing} base={base} />
      <button type="button" class="ghost" onClick={remove}>
        {t('clients.filing.remove')}
      </button>
    </Fold>
  );
}

function StateField({ form, filing, at }: FilingProps) {
  const { t, set } = form;
  const id = `f-filings-${at}-state`;
  const move = (value: string) => {
    const to = BOARD.find((state) => state === value);
    const now = { on: form.today, at: form.moment() };
    if (to) set(`filings[${at}]`, moveFiling(filing, to, now));
  };
  return (
    <div class="clients-field" data-field="filings.state">
      <label class="clients-label" for={id}>
        {t('field.filings.state')}
      </label>
      <select
        id={id}
        data-place={`filings[${at}].state`}
        value={filing.state}
        onChange={(event) => move(event.currentTarget.value)}
      >
        {BOARD.map((state) => (
          <option key={state} value={state}>
            {t.word('filings.state', state)}
          </option>
        ))}
      </select>
      {filing.moves && filing.moves.length > 0 && (
        <ul class="small muted" data-testid="filing-moves">
          {filing.moves.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: moves are only ever added
            <li key={index}>{`${t.date(one.on)} ${t.word('filings.state', one.to)}`}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FiledServices({ form, filing, at }: FilingProps) {
  const { t, draft, set } = form;
  const toggle = (id: string) => {
    const { services } = filing;
    const next = services.includes(id) ? services.filter((one) => one !== id) : [...services, id];
    set(`filings[${at}].services`, next);
  };
  if (draft.services.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('field.filings.services')}</legend>
      {draft.services.map((service, index) => (
        <label class="check" key={service.id}>
          <input
            type="checkbox"
            checked={filing.services.includes(service.id)}
            onChange={() => toggle(service.id)}
          />
          {service.name ? plain(service.name) : t('clients.service.number', { n: index + 1 })}
        </label>
      ))}
    </fieldset>
  );
}
