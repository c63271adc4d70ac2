// How is a client asked? In words that somebody understands who has never filed, with an example where it needs one.
import type { Text } from '../text';
import words from './client-words.json';
import type { Question } from './report';

interface Words {
  /** The usual answer; `person` is how it is said to a person, where that differs. */
  readonly statement?: Text;
  readonly person?: Text;
  readonly question?: Text;
}
const WORDS: Readonly<Record<string, Words>> = words;
/** More answers than these are no longer read in a line. */
const MOST_ANSWERS = 8;

/** A question, or its usual answer as a statement, in the client's words; those of the rulebook where it has none of its own. */
export function inClientsWords(one: Question, isPerson: boolean): Text {
  const own = WORDS[one.fact];
  if (one.statement !== null && one.ordinary !== null)
    return (isPerson ? own?.person : undefined) ?? own?.statement ?? one.statement;
  return withAnswers(own?.question ?? one.text, one);
}

/** What may be chosen stands behind the question. */
function withAnswers(text: Text, { type, options }: Question): Text {
  if (type !== 'enum' || options === null || options.length > MOST_ANSWERS) return text;
  const said = (language: keyof Text) => options.map((one) => one.text[language]);
  return { zh: `${text.zh}（${said('zh').join('、')}）`, en: `${text.en} (${said('en').join(', ')})` };
}
