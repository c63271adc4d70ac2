// In which form is the person asked? Statements whose ordinary answer is yes, side by side by matter; what cannot be answered yet waits.
import { compileCondition } from '../../rules/compile';
import type { Facts } from '../../rules/operator-names';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import type { QuestionTopic } from '../rulebook/question-topics';
import { questionOf } from './questions';
import type { Asked, Question } from './report';

/** Where a filing is: `submitting` on the page that sends it off. */
export type Stage = 'filling' | 'submitting';

/**
 * The questions as a person is asked them, most urgent first: what belongs to one matter is asked in one go, what settles
 * no block after what does and apart from it. `known` are the facts of the filing: nothing that is known is asked. What cannot be answered yet
 * is left out, but not what would hold up the submission where that is next.
 */
export function askedOf(
  book: Rulebook,
  questions: readonly Question[],
  known: Facts,
  stage: Stage = 'filling',
): readonly Asked[] {
  const isDue = (one: Question) => stage === 'submitting' && settlesBlock(one);
  const open = questions.filter((one) => isDue(one) || isAnswerable(book, one.fact, known));
  return grouped(book, [...open.filter(settlesBlock), ...open.filter((one) => !settlesBlock(one))], known);
}

/** Added to a matter's id where its less urgent statements stand by themselves. */
const REMINDERS = 'reminders';

const settlesBlock = ({ settles }: Question): boolean => settles > 0;

function grouped(book: Rulebook, questions: readonly Question[], known: Facts): readonly Asked[] {
  const groups = new Map<string, Asked>();
  for (const question of questions) {
    const topic = question.statement === null ? undefined : topicOf(book).get(question.fact);
    const whole = topic?.id ?? question.fact;
    const isBeside = groups.get(whole)?.questions.some(({ fact }) => fact === question.fact) === true;
    // what only changes a reminder does not make the matters longer that hold up the submission
    const isApart = groups.get(whole)?.settlesBlock === true && !settlesBlock(question) && !isBeside;
    const id = isApart ? `${whole} ${REMINDERS}` : whole;
    const group = groups.get(id) ?? { ...begin(book, topic, question, known), id };
    const isIn = group.questions.some(({ fact }) => fact === question.fact);
    groups.set(id, isIn ? group : { ...group, questions: [...group.questions, question] });
  }
  return [...groups.values()];
}

function begin(book: Rulebook, topic: QuestionTopic | undefined, question: Question, known: Facts): Asked {
  const together = topic?.together.includes(question.fact) ? topic.together : [];
  const beside = together.filter((fact) => fact !== question.fact && known[fact] === undefined);
  return {
    id: topic?.id ?? question.fact,
    label: topic?.label ?? null,
    questions: [
      question,
      ...beside
        .flatMap((fact) => questionOf(book, known, fact, 0))
        .filter(({ statement }) => statement !== null),
    ],
    settlesBlock: settlesBlock(question),
  };
}

function isAnswerable(book: Rulebook, fact: string, known: Facts): boolean {
  const test = laterIn(book).get(fact);
  return test === undefined || (test !== null && test(known) === true);
}

const topicOf = rememberPer(
  (book: Rulebook): ReadonlyMap<string, QuestionTopic> =>
    new Map(
      book.shared['filings/question-topics.json'].topics.flatMap((topic) =>
        [...topic.together, ...topic.facts].map((fact) => [fact, topic] as const),
      ),
    ),
);

const laterIn = rememberPer((book: Rulebook) => {
  const tests = book.shared['filings/question-topics.json'].later.flatMap(({ facts, when }) => {
    const test = when === null ? null : compileCondition(when);
    return facts.map((fact) => [fact, test] as const);
  });
  return new Map(tests);
});
