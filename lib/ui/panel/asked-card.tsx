// How is a question shown? One press confirms all statements of a matter; if one does not apply, each is answered separately.
import { useState } from 'preact/hooks';
import { isOwnText } from '../../filing/client/own-texts';
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
  /** Asks these again. */
  readonly takeUp: (facts: readonly string[]) => void;
  /** Leads to the field of the client that a question is about; absent where the answer is typed here. */
  readonly fillIn?: ((fact: string) => void) | undefined;
}

/** One thing that is asked: a statement, several of one matter, or a question with its choices. */
export function AskedCard({ asked, unsure, t, answer, setAside, takeUp, fillIn }: AskedCardProps) {
  const open = asked.questions.filter(({ fact }) => !unsure.has(fact));
  const later = asked.questions.filter((one) => !open.includes(one));
  const facts = asked.questions.map(({ fact }) => fact);
  const [first, ...others] = open;
  const line = { t, answer, setAside };
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
      {first !== undefined && others.length === 0 && <Line question={first} {...line} fillIn={fillIn} />}
      {others.length > 0 && <Together open={open} {...line} />}
      {first !== undefined &&
        later.map((one) => <Later key={one.fact} question={one} t={t} takeUp={takeUp} />)}
    </div>
  );
}

type TogetherProps = Pick<AskedCardProps, 't' | 'answer' | 'setAside'> & {
  readonly open: readonly Question[];
};

/** Several statements: each can be denied or set aside by itself, and one press confirms those that are left. */
function Together({ open, t, answer, setAside }: TogetherProps) {
  return (
    <>
      <ul class="statements">
        {open.map((one) => (
          <StatementLine key={one.fact} question={one} t={t} answer={answer} setAside={setAside} />
        ))}
      </ul>
      <div class="answers">
        <Answer
          value="yes"
          onAnswer={() => answer(open.map(({ fact, ordinary }) => ({ fact, value: ordinary })))}
        >
          {t('panel.question.allTrue', { n: open.length })}
        </Answer>
        <Answer value="unsure" onAnswer={() => setAside(open.map(({ fact }) => fact))}>
          {t('panel.question.unsureOfAll')}
        </Answer>
      </div>
    </>
  );
}

/** A statement that is not known stays in sight, beside those that are still asked. */
function Later({ question, t, takeUp }: Pick<LineProps, 'question' | 't'> & Pick<AskedCardProps, 'takeUp'>) {
  return (
    <div class="asked-line" data-fact={question.fact}>
      <span class="asked-text muted">
        {t.text(question.statement ?? question.text)} <span class="tag">{t('panel.question.later')}</span>
      </span>
      <button type="button" class="chip" onClick={() => takeUp([question.fact])}>
        {t('panel.question.takeUp')}
      </button>
    </div>
  );
}

/** A statement among others; where it is denied and there is more than one other answer, that is asked in its place. */
function StatementLine({ question, t, answer, setAside }: LineProps) {
  const [isOther, setOther] = useState(false);
  const { fact, ordinary, type } = question;
  if (isOther)
    return (
      <li data-fact={fact}>
        <Line question={{ ...question, statement: null }} t={t} answer={answer} setAside={setAside} />
      </li>
    );
  return (
    <li class="asked-line" data-fact={fact}>
      <span class="asked-text">
        <Statement question={question} t={t} />
      </span>
      <span class="answers">
        <Answer value="so" onAnswer={() => answer([{ fact, value: ordinary }])}>
          {t('panel.question.so')}
        </Answer>
        <Answer
          value="no"
          onAnswer={() =>
            type === 'boolean' ? answer([{ fact, value: ordinary !== true }]) : setOther(true)
          }
        >
          {t('panel.question.notSo')}
        </Answer>
        <Answer value="unsure" onAnswer={() => setAside([fact])}>
          {t('panel.question.unsure')}
        </Answer>
      </span>
    </li>
  );
}

interface LineProps extends Pick<AskedCardProps, 't' | 'answer' | 'setAside' | 'fillIn'> {
  readonly question: Question;
}

/** One statement with yes, no and not known; a no to more than yes or no asks what it is instead. */
function Line({ question, t, answer, setAside, fillIn }: LineProps) {
  const [isOther, setOther] = useState(question.statement === null);
  const { fact, ordinary, type } = question;
  if (fillIn !== undefined && isOwnText(fact)) return <InClient question={question} t={t} fillIn={fillIn} />;
  const onAnswer = (value: FactValue) => answer([{ fact, value }]);
  return (
    <div class="asked-line" data-fact={fact}>
      <p class="asked-text" id={`question-${fact}`}>
        {isOther ? <Glossed text={t.text(question.text)} t={t} /> : <Statement question={question} t={t} />}
      </p>
      {isOther && question.isKept && <p class="small muted">{t('panel.question.kept')}</p>}
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

/** What is a text of the client's own is written there, where the pages are filled from. */
function InClient({
  question,
  t,
  fillIn,
}: Pick<LineProps, 'question' | 't'> & { readonly fillIn: (fact: string) => void }) {
  return (
    <div class="asked-line" data-fact={question.fact}>
      <p class="asked-text">{t.text(question.text)}</p>
      <button
        type="button"
        class="chip"
        data-testid="question-in-client"
        onClick={() => fillIn(question.fact)}
      >
        {t('panel.question.inClient')}
      </button>
    </div>
  );
}

function Statement({ question, t }: { readonly question: Question; readonly t: Translate }) {
  return <Glossed text={t.begin(question.statement ?? question.text)} t={t} />;
}

interface AnswerProps {
  readonly value: 'yes' | 'so' | 'no' | 'unsure';
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
