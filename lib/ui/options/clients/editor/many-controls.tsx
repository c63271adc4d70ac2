// How are several values entered into one field? With checkboxes, or one in each line.
import { useState } from 'preact/hooks';
import type { Choice } from '../../../../protocol/editor-choices';
import { Icon } from '../../../icon';
import { plain } from '../../../plain';
import type { ControlProps } from './control';
import { wordFor } from './form';

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Lines of text, each a value. The text stays as typed; empty lines do not count. */
export function TextLines({ id, place, form, spec, value, isWrong }: ControlProps) {
  const texts = textsOf(value);
  const [typed, setTyped] = useState(texts.join('\n'));
  const leave = () => {
    const meant = texts.map((text) => spec.meant?.(text) ?? text);
    if (meant.join('\n') !== texts.join('\n')) form.set(place, meant);
    form.left(place);
  };
  const shown = sameLines(typed, texts) ? typed : texts.join('\n');
  return (
    <textarea
      id={id}
      rows={2}
      data-place={place}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `${id}-fault` : undefined}
      placeholder={form.t('clients.oneALine')}
      value={shown}
      onBlur={leave}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        form.set(place, linesOf(event.currentTarget.value));
      }}
    />
  );
}

function linesOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function sameLines(typed: string, texts: readonly string[]): boolean {
  return linesOf(typed).join('\n') === texts.join('\n');
}

type SeveralProps = ControlProps & { readonly choices: readonly Choice[] };

/** The chosen values as chips; the whole list is folded. */
export function Several({ id, place, form, spec, value, choices }: SeveralProps) {
  const { t } = form;
  const chosen = textsOf(value);
  const labels = new Map(choices.map((choice) => [choice.id, t.begin(choice.label)]));
  const wordOf = (one: string) => labels.get(one) ?? (spec.list ? wordFor(form, spec.list, one) : plain(one));
  const isNone = spec.mayBeNone === true && Array.isArray(value) && chosen.length === 0;
  const toggle = (one: string) =>
    form.set(place, chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  const all = [...new Set([...labels.keys(), ...chosen])];
  return (
    <details class="clients-several" aria-labelledby={`${id}-label`}>
      <summary>
        <Icon name="chevron" />
        {chosen.length > 0
          ? t.list(chosen.map(wordOf))
          : t(isNone ? 'clients.noneOfThese' : 'clients.noneChosen')}
      </summary>
      <div class="clients-boxes">
        {spec.mayBeNone && (
          <label class="check clients-none">
            <input
              type="checkbox"
              checked={isNone}
              data-place={place}
              data-testid={`${id}-none`}
              onChange={() => form.set(place, isNone ? undefined : [])}
            />
            {t('clients.noneOfThese')}
          </label>
        )}
        {all.map((one) => (
          <label class="check" key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={() => toggle(one)}
              data-place={place}
            />
            {wordOf(one)}
          </label>
        ))}
      </div>
    </details>
  );
}
