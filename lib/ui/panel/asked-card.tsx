// How is a question shown? One press confirms all statements of a matter; if one does not apply, each is answered separately.
import { useState } from 'preact/hooks';
import type { Asked, Question } from '../../filing/report/report';
import type { Request } from '../../protocol/protocol';
import type { FactValue } from '../../rules/operator-names';
import { Glossed } from '../glossary';
import type { Translate } from '../translate';
import { Choices } from './question-choices';

interface AskedCardProps {
  readonly asked: Asked;
  /** Facts that the person said they do not know. */
  readonly unsure: ReadonlySet<string>;
  readonly t: Translate;
  readonly answer: (answers: Request<'tab.answers'>['answers']) => void;
  readonly setAside: (facts: readonly string[]) => void;
  readonly takeUp: (facts: readonly string[]) => void;
}

/** One thing that is asked: a statement, several of one matter, or a question with its choices. */
export function AskedCard({ asked, unsure, t, answer, setAside, takeUp }: AskedCardProps) {
  const [isOneByOne, setOneByOne] = useState(false);
  const open = asked.questions.filter(({ fact }) => !unsure.has(fact));
  const facts = asked.questions.map(({ fact }) => fact);
  const [first, ...others] = open;
  const each = (questions: readonly Question[]) =>
    questions.map((one) => <Line key={one.fact} question={one} t={t} answer={answer} setAside={setAside} />);
  return (
    <div
      class="asked"
      data-testid="panel-question"
      data-fact={facts[0]}
      data-facts={facts.join(' ')}
      data-asked={asked.id}
    >
      {asked.label !== null && <h3>{t.text(asked.label)}</h3>}
      {first === undefined && <SetAside questions={asked.questions} t={t} takeUp={() => takeUp(facts)} />}
      {first !== undefined && (others.length === 0 || isOneByOne) && each(open)}
      {others.length > 0 && !isOneByOne && (
        <>
          <ul class="statements">
            {open.map((one) => (
              <li key={one.fact} data-fact={one.fact}>
                <Statement question={one} t={t} />
              </li>
            ))}
          </ul>
          <div class="answers">
            <Answer
              value="yes"
              onAnswer={() => answer(open.map(({ fact, ordinary }) => ({ fact, value: ordinary })))}
            >
              {t('panel.question.allTrue', { n: open.length })}
            </Answer>
            <Answer value="no" onAnswer={() => setOneByOne(true)}>
              {t('panel.question.notAll')}
            </Answer>
            <Answer value="unsure" onAnswer={() => setAside(open.map(({ fact }) => fact))}>
              {t('panel.question.unsure')}
            </Answer>
          </div>
        </>
      )}
    </div>
  );
}

interface LineProps extends Pick<AskedCardProps, 't' | 'answer' | 'setAside'> {
  readonly question: Question;
}

/** One statement with yes, no and not known; a no to more than yes or no asks what it is instead. */
function Line({ question, t, answer, setAside }: LineProps) {
  const [isOther, setOther] = useState(question.statement === null);
  const { fact, ordinary, type } = question;
  const onAnswer = (value: FactValue) => answer([{ fact, value }]);
  return (
    <div class="asked-line" data-fact={fact}>
      <p class="asked-text" id={`question-${fact}`}>
        {isOther ? <Glossed text={t.text(question.text)} t={t} /> : <Statement question={question} t={t} />}
      </p>
      {isOther ? (
        <Choices question={question} t={t} onAnswer={onAnswer} id={`question-${fact}`}>
          <Answer value="unsure" onAnswer={() => setAside([fact])}>
            {t('panel.question.unsure')}
          </Answer>
        </Choices>
      ) : (
        <div class="answers">
          <Answer value="yes" onAnswer={() => onAnswer(ordinary)}>
            {t('panel.finding.yes')}
          </Answer>
          <Answer
            value="no"
            onAnswer={() => (type === 'boolean' ? onAnswer(ordinary !== true) : setOther(true))}
          >
            {t('panel.finding.no')}
          </Answer>
          <Answer value="unsure" onAnswer={() => setAside([fact])}>
            {t('panel.question.unsure')}
          </Answer>
        </div>
      )}
    </div>
  );
}

function Statement({ question, t }: { readonly question: Question; readonly t: Translate }) {
  return <Glossed text={t.begin(question.statement ?? question.text)} t={t} />;
}

interface AnswerProps {
  readonly value: 'yes' | 'no' | 'unsure';
  readonly onAnswer: () => void;
  readonly children: string;
}

function Answer({ value, onAnswer, children }: AnswerProps) {
  return (
    <button type="button" class="chip" data-answer={value} onClick={onAnswer}>
      {children}
    </button>
  );
}

interface SetAsideProps extends Pick<AskedCardProps, 't'> {
  readonly questions: readonly Question[];
  readonly takeUp: () => void;
}

function SetAside({ questions, t, takeUp }: SetAsideProps) {
  return (
    <div class="asked-line">
      <p class="asked-text muted">
        {t.list(questions.map(({ statement, text }) => t.text(statement ?? text)))}
      </p>
      <button type="button" class="chip" onClick={takeUp}>
        {t('panel.question.takeUp')}
      </button>
    </div>
  );
}
