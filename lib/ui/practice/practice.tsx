// How can a fill be tried without an account? On a portal of our own that shows beside the form what it received.
import { useState } from 'preact/hooks';
import {
  missingIn,
  type PracticeForm,
  type PracticeModel,
  type PracticeStep,
} from '../../page/recognise/practice-form';
import { localeOf } from '../../protocol/language';
import { maskValue } from '../mask';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { FormItem } from './practice-fields';

export interface PracticeProps {
  readonly t: Translate;
  readonly form: PracticeForm;
  readonly at: number;
  /** It starts filled in, with faults, to show the pre-check. */
  readonly isFaulty?: boolean;
  readonly goTo: (step: number) => void;
  readonly openPanel: () => void;
  readonly finish: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The whole practice portal. Nothing typed here is stored or sent anywhere. */
export function Practice(props: PracticeProps) {
  const { form, at, goTo, isFaulty = false } = props;
  const [model, setModel] = useState<PracticeModel>(isFaulty ? form.faulty : {});
  const [missing, setMissing] = useState(NOTHING);
  const [submits, setSubmits] = useState(0);
  const step = form.steps[at] ?? form.steps[0];
  if (!step) return null;
  const isLast = at === form.steps.length - 1;
  const onValue = (id: string, value: readonly string[]) => {
    setModel((known) => ({ ...known, [id]: value }));
    setMissing((known) => new Set([...known].filter((one) => one !== id)));
  };
  const goOn = () => {
    const faults = missingIn(step, model);
    setMissing(faults);
    if (faults.size > 0) return;
    if (isLast) setSubmits(submits + 1);
    else goTo(at + 1);
  };
  return (
    <div class="practice">
      <Banner {...props} />
      <div class="practice-columns">
        <main lang="zh-CN">
          <h1>{form.heading}</h1>
          <Steps form={form} at={at} />
          {submits > 0 ? (
            <Done {...props} />
          ) : (
            <StepForm
              form={form}
              step={step}
              model={model}
              missing={missing}
              onValue={onValue}
              goOn={goOn}
              goBack={at > 0 ? () => goTo(at - 1) : null}
              isLast={isLast}
            />
          )}
        </main>
        <Held {...props} model={model} submits={submits} />
      </div>
    </div>
  );
}

function Banner({ t, openPanel, isFaulty = false }: PracticeProps) {
  return (
    <header class="practice-banner" data-testid="practice-banner">
      <div>
        <strong>{t('practice.title')}</strong>
        <p class="small">{t('practice.lead')}</p>
        {isFaulty && <p class="small">{t('practice.faulty')}</p>}
      </div>
      <button type="button" class="secondary" data-testid="practice-open-panel" onClick={() => openPanel()}>
        {t('popup.openPanel')}
      </button>
    </header>
  );
}

function Steps({ form, at }: { readonly form: PracticeForm; readonly at: number }) {
  return (
    <ol class="practice-steps">
      {form.steps.map((step, index) => (
        <li key={step.id} aria-current={index === at ? 'step' : undefined}>
          {index + 1}. {step.title.zh}
        </li>
      ))}
    </ol>
  );
}

interface StepFormProps {
  readonly form: PracticeForm;
  readonly step: PracticeStep;
  readonly model: PracticeModel;
  readonly missing: ReadonlySet<string>;
  readonly onValue: (id: string, value: readonly string[]) => void;
  readonly goOn: () => void;
  readonly goBack: (() => void) | null;
  readonly isLast: boolean;
}

function StepForm({ form, step, model, missing, onValue, goOn, goBack, isLast }: StepFormProps) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <h2>{step.title.zh}</h2>
      {step.groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          {group.fields.map((field) => (
            <FormItem
              key={field.id}
              field={field}
              form={form}
              model={model}
              isMissing={missing.has(field.id)}
              onValue={onValue}
            />
          ))}
        </section>
      ))}
      {isLast && <Review form={form} model={model} />}
      <div class="practice-acts">
        {goBack && (
          <button type="button" class="secondary" onClick={goBack}>
            {form.back}
          </button>
        )}
        <button type="submit" class="primary" data-testid={isLast ? 'practice-submit' : 'practice-next'}>
          {isLast ? form.submit : form.next}
        </button>
      </div>
    </form>
  );
}

function Review({ form, model }: { readonly form: PracticeForm; readonly model: PracticeModel }) {
  const fields = form.steps.flatMap((step) => step.groups.flatMap((group) => group.fields));
  return (
    <dl class="pairs">
      {fields.map(({ id, label }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{plain(maskValue(id, (model[id] ?? []).join(' / ')))}</dd>
        </div>
      ))}
    </dl>
  );
}

function Done({ t, finish }: PracticeProps) {
  return (
    <section class="practice-done" data-testid="practice-done" role="status" lang={localeOf(t.language)}>
      <h2>{t('practice.done')}</h2>
      <p>{t('practice.done.hint')}</p>
      <button type="button" class="primary" data-testid="practice-finish" onClick={() => finish()}>
        {t('practice.finish')}
      </button>
    </section>
  );
}

/** What the portal's handlers received: proof that a value arrived, not only that it is displayed. */
function Held({
  t,
  form,
  model,
  submits,
}: PracticeProps & { readonly model: PracticeModel; readonly submits: number }) {
  const fields = form.steps.flatMap((step) => step.groups.flatMap((group) => group.fields));
  const held = fields.filter(({ id }) => (model[id] ?? []).some((text) => text !== ''));
  return (
    <aside class="practice-held" aria-labelledby="practice-held">
      <h2 id="practice-held">{t('practice.model')}</h2>
      <p class="small muted">{t('practice.model.hint')}</p>
      <p class="small">{t('practice.model.count', { n: held.length, all: fields.length })}</p>
      <ul>
        {held.map(({ id, label }) => (
          <li key={id} data-testid="practice-held" data-field={id}>
            <span class="muted" lang="zh-CN">
              {label}
            </span>{' '}
            {plain(maskValue(id, (model[id] ?? []).join(' / ')))}
          </li>
        ))}
      </ul>
      <p class="small" data-testid="practice-submits" data-value={submits}>
        {t('practice.submits', { n: submits })}
      </p>
    </aside>
  );
}
