// What must the person tell us, and how do they answer in place? Yes-or-no questions also all at once.
import type { Question } from '../../filing/report/report';
import type { AnswerView } from '../../protocol/tab';
import { Fold } from '../fold';
import { Limited } from '../limited';
import { maskNumbers } from '../mask';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { Checklist } from './checklist';
import { QuestionCard } from './question-card';

const SHOWN = 3;
const MORE = 8;
const CHECKLIST_FROM = 3;

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: readonly AnswerView[];
  readonly t: Translate;
  readonly answer: PanelActions['answer'];
}

/** The questions that settle most first; the rest folded; what was answered stays changeable. */
export function Questions({ questions, answers, t, answer }: QuestionsProps) {
  const booleans = questions.filter((question) => question.type === 'boolean');
  const cardsOf = (some: readonly Question[]) =>
    some.map((question) => <QuestionCard key={question.fact} question={question} t={t} answer={answer} />);
  return (
    <>
      <section class="section" id="panel-questions" tabIndex={-1} hidden={questions.length === 0}>
        <h2>{t('panel.questions')}</h2>
        {booleans.length >= CHECKLIST_FROM && (
          <Checklist
            key={booleans.map((one) => one.fact).join()}
            questions={booleans}
            t={t}
            answer={answer}
          />
        )}
        {cardsOf(questions.slice(0, SHOWN))}
        {questions.length > SHOWN && (
          <Fold title={t('panel.question.more', { n: questions.length - SHOWN })} class="inline">
            <Limited items={questions.slice(SHOWN)} most={MORE} t={t}>
              {cardsOf}
            </Limited>
          </Fold>
        )}
      </section>
      {answers.length > 0 && (
        <Fold title={t('panel.answers', { n: answers.length })}>
          <dl class="pairs">
            {answers.map((one) => (
              <AnswerRow key={one.fact} given={one} t={t} answer={answer} />
            ))}
          </dl>
        </Fold>
      )}
    </>
  );
}

interface AnswerRowProps extends Pick<QuestionsProps, 't' | 'answer'> {
  readonly given: AnswerView;
}

function AnswerRow({ given, t, answer }: AnswerRowProps) {
  return (
    <div data-testid="panel-answer" data-fact={given.fact}>
      <dt>{t.text(given.text)}</dt>
      <dd>
        {answerWords(given.value, t)}{' '}
        <button type="button" class="link small" onClick={() => answer([{ fact: given.fact, value: null }])}>
          {t('panel.answer.clear')}
        </button>
      </dd>
    </div>
  );
}

function answerWords(value: string, t: Translate): string {
  if (value === 'true') return t('panel.finding.yes');
  if (value === 'false') return t('panel.finding.no');
  return plain(maskNumbers(value));
}
