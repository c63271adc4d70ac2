// Which of two values is kept? One question for each part in which both sides differ.
import type { Client } from '../../../../filing/client/client';
import type { ConflictView } from '../../../../protocol/conflicts';
import { plain } from '../../../plain';
import type { Decisions } from '../actions';
import type { Form } from './form';
import { PartValue } from './part-value';

interface ConflictsProps {
  readonly form: Pick<Form, 't' | 'choices'> & { readonly people: Client['people'] };
  readonly conflicts: readonly ConflictView[];
  readonly choices: Decisions;
  readonly words: { readonly mine: string; readonly theirs: string };
  readonly onChoose: (choices: Decisions) => void;
}

/** The questions, each with two answers. */
export function Conflicts({ form, conflicts, choices, words, onChoose }: ConflictsProps) {
  return (
    <div class="clients-conflicts">
      {conflicts.map((conflict) => (
        <fieldset class="clients-sub" key={conflict.place} data-testid="conflict" data-place={conflict.place}>
          <legend>
            {conflict.of === ''
              ? form.t.word('field', conflict.part)
              : form.t('clients.conflict.of', {
                  of: plain(conflict.of),
                  part: form.t.word('field', conflict.part),
                })}
          </legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label class="clients-option" key={side}>
              <input
                type="radio"
                name={conflict.place}
                data-testid={`conflict-${side}`}
                checked={choices[conflict.place] === side}
                onChange={() => onChoose({ ...choices, [conflict.place]: side })}
              />
              <span class="clients-option-text">
                <strong>
                  <PartValue form={form} part={conflict.part} value={conflict[side]} />
                </strong>
                {conflict.with.map((one) => (
                  <span class="small" key={one.place}>
                    <span class="muted">{form.t.word('field', one.part)}</span>{' '}
                    <PartValue form={form} part={one.part} value={one[side]} />
                  </span>
                ))}
                <small class="muted">{words[side]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** Whether every question has its answer. */
export function isDecided(conflicts: readonly ConflictView[], choices: Decisions): boolean {
  return conflicts.every(({ place }) => choices[place] !== undefined);
}
