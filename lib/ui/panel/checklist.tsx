// How are many yes-or-no questions answered calmly? As statements that are read, turned round or unticked, and confirmed once.
import { useState } from 'preact/hooks';
import type { Question } from '../../filing/report/report';
import { Fold } from '../fold';
import { Icon } from '../icon';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';

interface ChecklistProps {
  readonly questions: readonly Question[];
  readonly t: Translate;
  readonly answer: PanelActions['answer'];
}

type Stand = { readonly ticked: boolean; readonly value: boolean };
const START: Stand = { ticked: true, value: true };

/** Nothing is said before the person opens the list and confirms it; unticked lines stay questions. */
export function Checklist({ questions, t, answer }: ChecklistProps) {
  const [stands, setStands] = useState<Readonly<Record<string, Stand>>>({});
  const standOf = (fact: string) => stands[fact] ?? START;
  const set = (fact: string, change: Partial<Stand>) =>
    setStands({ ...stands, [fact]: { ...standOf(fact), ...change } });
  const ticked = questions.filter((question) => standOf(question.fact).ticked);
  return (
    <Fold title={t('panel.checklist.open', { n: questions.length })} class="checklist">
      <p class="small muted">{t('panel.checklist.hint')}</p>
      <ul data-testid="panel-checklist">
        {questions.map((question) => (
          <Line key={question.fact} question={question} stand={standOf(question.fact)} t={t} set={set} />
        ))}
      </ul>
      <button
        type="button"
        class="primary wide"
        data-testid="panel-checklist-apply"
        disabled={ticked.length === 0}
        onClick={() => answer(ticked.map(({ fact }) => ({ fact, value: standOf(fact).value })))}
      >
        {t('panel.checklist.apply', { n: ticked.length })}
      </button>
    </Fold>
  );
}

interface LineProps {
  readonly question: Question;
  readonly stand: Stand;
  readonly t: Translate;
  readonly set: (fact: string, change: Partial<Stand>) => void;
}

function Line({ question, stand, t, set }: LineProps) {
  const { fact } = question;
  return (
    <li data-fact={fact}>
      <label>
        <input
          type="checkbox"
          checked={stand.ticked}
          onChange={(event) => set(fact, { ticked: event.currentTarget.checked })}
        />
        <span>{statement(question, stand.value, t)}</span>
      </label>
      <button
        type="button"
        class="chip small"
        onClick={() => set(fact, { value: !stand.value, ticked: true })}
      >
        <Icon name="swap" /> {t('panel.checklist.flip')}
      </button>
    </li>
  );
}

/** The question turned into what is stated: its own phrase for the answer, else yes or no before the question. */
export function statement(question: Question, value: boolean, t: Translate): string {
  const phrase = question.options?.find((one) => one.value === value);
  const words = phrase ? t.text(phrase.text) : '';
  if (words.length > 3) return words;
  return t(value ? 'panel.checklist.yes' : 'panel.checklist.no', { text: t.text(question.text) });
}
