// How is a question answered? With buttons for a few choices, a list for many, an input for free text.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { localDay } from '../../filing/days';
import type { Question } from '../../filing/report/report';
import type { FactValue } from '../../rules/operator-names';
import { DayBox } from '../day-box';
import { LAST_DAY } from '../last-day';
import type { Translate } from '../translate';

/** The choices of a question. Yes and no keep these labels: the phrases of a fact are for statements. */
export function choicesOf(question: Question, t: Translate): readonly { value: FactValue; words: string }[] {
  if (question.type !== 'boolean') {
    return (question.options ?? []).map((one) => ({ value: one.value, words: t.begin(one.text) }));
  }
  return [
    { value: true, words: t('panel.finding.yes') },
    { value: false, words: t('panel.finding.no') },
  ];
}

interface ChoicesProps {
  readonly question: Question;
  readonly t: Translate;
  readonly onAnswer: (value: FactValue) => void;
  readonly id: string;
  /** Further buttons beside the choices. */
  readonly children?: ComponentChildren;
}

const MANY = 8;

/** The ways to answer a question. */
export function Choices({ question, t, onAnswer, id, children }: ChoicesProps) {
  const choices = choicesOf(question, t);
  if (question.type === 'date')
    return (
      <DayAnswer question={question} t={t} onAnswer={onAnswer} id={id}>
        {children}
      </DayAnswer>
    );
  if (choices.length === 0 || question.type === 'list')
    return (
      <FreeAnswer question={question} t={t} onAnswer={onAnswer} id={id}>
        {children}
      </FreeAnswer>
    );
  if (choices.length > MANY) {
    return (
      <div class="answers">
        <select
          aria-labelledby={id}
          onChange={(event) => {
            const chosen = choices[Number(event.currentTarget.value)];
            if (chosen) onAnswer(chosen.value);
          }}
        >
          <option value="">…</option>
          {choices.map((choice, index) => (
            <option key={choice.words} value={index}>
              {choice.words}
            </option>
          ))}
        </select>
        {children}
      </div>
    );
  }
  return (
    <fieldset class="answers" aria-labelledby={id}>
      {choices.map((choice) => (
        <button
          type="button"
          class="chip"
          key={String(choice.value)}
          data-value={String(choice.value)}
          onClick={() => onAnswer(choice.value)}
        >
          {choice.words}
        </button>
      ))}
      {children}
    </fieldset>
  );
}

/** A date to choose, or the alternatives to a date. */
function DayAnswer({ question, t, onAnswer, id, children }: ChoicesProps) {
  const [day, setDay] = useState('');
  return (
    <form
      class="answers"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(day);
      }}
    >
      <DayBox
        t={t}
        aria-labelledby={id}
        max={question.isPast ? localDay(new Date()) : LAST_DAY}
        value={day}
        onDay={setDay}
      />
      <button type="submit" class="chip" disabled={day === ''}>
        {t('panel.question.save')}
      </button>
      {choicesOf(question, t).map(({ value, words }) => (
        <button
          type="button"
          class="chip"
          key={words}
          data-value={String(value)}
          onClick={() => onAnswer(value)}
        >
          {words}
        </button>
      ))}
      {children}
    </form>
  );
}

function FreeAnswer({ question, t, onAnswer, id, children }: ChoicesProps) {
  const [text, setText] = useState('');
  const value = parseAnswer(question.type, text);
  const type = question.type === 'number' ? 'number' : 'text';
  const options = question.options ?? [];
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined) onAnswer(value);
      }}
    >
      <input
        type={type}
        aria-labelledby={id}
        list={options.length > 0 ? `${id}-list` : undefined}
        placeholder={question.type === 'list' ? t('panel.question.list.hint') : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {options.length > 0 && (
        <datalist id={`${id}-list`}>
          {options.map((one) => (
            <option key={String(one.value)} value={String(one.value)} label={t.text(one.text)} />
          ))}
        </datalist>
      )}
      <button type="submit" class="chip" disabled={value === undefined}>
        {t('panel.question.save')}
      </button>
      {children}
    </form>
  );
}

/** The value of a typed answer for its type; undefined while it is invalid. */
export function parseAnswer(type: Question['type'], text: string): FactValue | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (type === 'number') return Number.isFinite(Number(trimmed)) ? Number(trimmed) : undefined;
  if (type !== 'list') return trimmed;
  const items = trimmed.split(/[,，、;；\n]/).map((item) => item.trim());
  return items.filter((item) => item !== '');
}
