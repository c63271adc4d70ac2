// What is the person asked? A few statements to confirm, the most decisive first; unknown answers are set aside.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Asked } from '../../filing/report/report';
import type { Request } from '../../protocol/protocol';
import type { AnswerView } from '../../protocol/tab';
import { answerWords } from '../answer-words';
import { Fold } from '../fold';
import { Limited } from '../limited';
import type { Translate } from '../translate';
import { AskedCard } from './asked-card';
import './questions.css';

const SHOWN = 3;
const MORE = 8;

interface QuestionsProps {
  readonly asked: readonly Asked[];
  readonly answers: readonly AnswerView[];
  readonly t: Translate;
  /** Pages follow on which they can still be answered: they hold up the submission, not the portal's 下一步. */
  readonly isBeforeLast?: boolean;
  /** Something comes before them: they wait in one line that says so. */
  readonly isLater?: boolean;
  /** The order went off: they decide its type, and no longer whether it can be submitted. */
  readonly isSent?: boolean;
  readonly answer: (answers: Request<'tab.answers'>['answers']) => void;
  /** Leads to the field of the client that a question is about; absent where the answer is typed here. */
  readonly fillIn?: ((fact: string) => void) | undefined;
  /** Keeps for today that these are not known, or that they are asked again; without it that is known here only. */
  readonly setAside?: (facts: readonly string[], isAside: boolean) => void;
  /** Stores an answer as the agency's usual answer; null deletes it. */
  readonly setUsual?: (fact: string, value: boolean | null) => void;
}

/** Three questions are visible, the rest is folded; given answers can be taken back. Nothing is preselected. */
export function Questions(props: QuestionsProps) {
  const { asked, answers, t, answer, fillIn, setAside, setUsual } = props;
  const { unsure, mark } = useUnsure(asked, setAside);
  const open = asked.filter(({ questions }) => questions.some(({ fact }) => !unsure.has(fact)));
  const urgent = open.filter((one) => one.settlesBlock);
  const minor = open.filter((one) => !one.settlesBlock);
  const aside = asked.filter((one) => !open.includes(one));
  const cardsOf = (some: readonly Asked[]) =>
    some.map((one) => (
      <AskedCard
        key={one.id}
        asked={one}
        unsure={unsure}
        t={t}
        answer={answer}
        fillIn={fillIn}
        setAside={(facts) => mark(facts, true)}
        takeUp={(facts) => mark(facts, false)}
      />
    ));
  return (
    <>
      <Urgent {...props} count={urgent.length} title={countWords(urgent, aside, t)}>
        {cardsOf(urgent.slice(0, SHOWN))}
        {urgent.length > SHOWN && (
          <Fold title={t('panel.question.more', { n: urgent.length - SHOWN })} class="inline">
            {cardsOf(urgent.slice(SHOWN))}
          </Fold>
        )}
      </Urgent>
      {minor.length > 0 && (
        <Fold title={t('panel.question.minor', { n: minor.length })} id="panel-questions-minor">
          <Limited items={minor} most={MORE} t={t}>
            {cardsOf}
          </Limited>
        </Fold>
      )}
      {aside.length > 0 && (
        <Fold title={t('panel.question.aside', { n: aside.length })} id="panel-questions-aside">
          <p class="small muted">{t('panel.question.aside.hint')}</p>
          {cardsOf(aside)}
        </Fold>
      )}
      {answers.length > 0 && (
        <Fold title={t('panel.answers', { n: answers.length })}>
          <dl class="pairs">
            {answers.map((one) => (
              <AnswerRow key={one.fact} given={one} t={t} answer={answer} setUsual={setUsual} />
            ))}
          </dl>
        </Fold>
      )}
    </>
  );
}

interface UrgentProps extends Pick<QuestionsProps, 't' | 'isLater' | 'isSent' | 'isBeforeLast'> {
  readonly count: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What holds something up: in sight, or in one line while something else comes first. */
function Urgent(props: UrgentProps) {
  const { t, isLater = false, count, title, children } = props;
  const shown = (
    <>
      <p class="small muted" data-testid="panel-questions-why">
        {t(whyAsked(props))}
      </p>
      {children}
    </>
  );
  if (isLater && count > 0)
    return (
      <Fold title={title} note={t('panel.questions.later')} class="section questions" id="panel-questions">
        {shown}
      </Fold>
    );
  return (
    <section class="section questions" id="panel-questions" tabIndex={-1} hidden={count === 0}>
      <h2>{title}</h2>
      {shown}
    </section>
  );
}

/** What the answers are good for. */
const whyAsked = ({ isSent, isBeforeLast }: Pick<QuestionsProps, 'isSent' | 'isBeforeLast'>) =>
  isSent ? 'panel.questions.why.sent' : isBeforeLast ? 'panel.questions.why.later' : 'panel.questions.why';

/** The facts that are not known: as kept for today, and as just said here. */
function useUnsure(asked: readonly Asked[], setAside: QuestionsProps['setAside']) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = asked.flatMap(({ questions }) => questions);
  const unsure = new Set(
    open.filter(({ fact, isAside = false }) => said.get(fact) ?? isAside).map(({ fact }) => fact),
  );
  const mark = (facts: readonly string[], isAside: boolean) => {
    setSaid(new Map([...said, ...facts.map((fact) => [fact, isAside] as const)]));
    setAside?.(facts, isAside);
  };
  return { unsure, mark };
}

/** How many matters hold something up, the number of every other surface, and how many of them were put aside. */
function countWords(urgent: readonly Asked[], aside: readonly Asked[], t: Translate): string {
  const later = aside.filter(({ settlesBlock }) => settlesBlock).length;
  const all = t('panel.questions', { n: urgent.length + later });
  return later > 0 ? `${all} · ${t('panel.questions.aside', { n: later })}` : all;
}

interface AnswerRowProps extends Pick<QuestionsProps, 't' | 'answer' | 'setUsual'> {
  readonly given: AnswerView;
}

/** An answer, and whether it is this filing's own or the agency's usual one. */
function AnswerRow({ given, t, answer, setUsual }: AnswerRowProps) {
  const { fact, text, value, words, isUsual = false, canBeUsual = false } = given;
  const isYes = value === 'true';
  return (
    <div data-testid="panel-answer" data-fact={fact} data-usual={isUsual}>
      <dt>{t.text(text)}</dt>
      <dd>
        {answerWords(value, words, t)} {isUsual && <span class="tag">{t('panel.answer.usual')}</span>}{' '}
        <button
          type="button"
          class="link small"
          onClick={() => answer([{ fact, value: isUsual ? !isYes : null }])}
        >
          {t(isUsual ? 'panel.answer.notHere' : 'panel.answer.clear')}
        </button>{' '}
        {setUsual && canBeUsual && (
          <button
            type="button"
            class="link small"
            data-testid="panel-answer-usual"
            onClick={() => setUsual(fact, isUsual ? null : isYes)}
          >
            {t(isUsual ? 'panel.answer.dropUsual' : 'panel.answer.keepUsual')}
          </button>
        )}
      </dd>
    </div>
  );
}
