// Which things and which faults does one sentence name, and which clause holds them?
import type { Dictionary, Mark, Meaning } from './dictionary';

/** A thing named in a sentence. */
export interface Thing {
  readonly word: string;
  readonly ids: readonly string[];
  readonly at: number;
}

/** Something said to be wrong. */
export interface Fault {
  readonly word: string;
  readonly ids: readonly string[];
  readonly at: number;
  /** Only asked for ("please hand in …"): weaker than what is said to be wrong. */
  readonly demanded: boolean;
  /** Stands in a clause that begins with "if". */
  readonly conditional: boolean;
}

/** What one sentence says. */
export interface Said {
  readonly things: readonly Thing[];
  readonly faults: readonly Fault[];
  /** It tells what to do, not what is wrong. */
  readonly remedy: boolean;
  /** It says of something that it is in order, or done. */
  readonly inOrder: boolean;
}

interface Token {
  readonly word: string;
  readonly meaning: Meaning;
  readonly at: number;
  readonly clause: number;
  /** Nothing but a particle follows it in its clause. */
  readonly closes: boolean;
}

/** Marks of a sentence that says of something that it is in order. */
const IN_ORDER: ReadonlySet<Mark['kind']> = new Set<Mark['kind']>(['harmless', 'affirmed']);

/** How far a "must not" and a "no need" reach, in characters. */
const REACH = 12;

/** What may follow the last word of a clause. */
const CLOSING = /^(?:的|了|呢|啊|呀|吗)?(?:$|[,:、])/u;

/** Reads one sentence in its plain form. */
export function readSentence(plain: string, dictionary: Dictionary): Said {
  const tokens = tokensOf(plain, dictionary);
  const things = tokens
    .filter(({ meaning }) => meaning.things.length > 0)
    .map(({ word, meaning, at }) => ({ word, ids: meaning.things, at }));
  const last = tokens.at(-1)?.clause ?? -1;
  const clauses = Array.from({ length: last + 1 }, (_, at) => tokens.filter(({ clause }) => clause === at));
  const read = clauses.map(faultsOf);
  const faults = read.flatMap((clause) => clause.faults);
  const inOrder =
    read.some(({ denies }) => denies) ||
    tokens.some(({ meaning }) => IN_ORDER.has(meaning.mark?.kind ?? 'demand'));
  const remedy = tokens.some(({ meaning, at }) => meaning.mark?.kind === 'remedy' && at < 4);
  return { things, faults, remedy, inOrder };
}

/** The sentence with `T` for each word for a thing, `F` for what is said to be wrong, `L` for a good property or act. */
export function frameOf(plain: string, dictionary: Dictionary): string {
  let frame = '';
  let end = 0;
  for (const { word, meaning, at } of tokensOf(plain, dictionary)) {
    frame += plain.slice(end, at) + (letterOf(meaning) ?? word);
    end = at + word.length;
  }
  return frame + plain.slice(end);
}

function letterOf({ things, stated, lacking }: Meaning): string | null {
  if (stated.length > 0) return 'F';
  if (lacking.length > 0) return 'L';
  return things.length > 0 ? 'T' : null;
}

function tokensOf(plain: string, { byStart, meanings, attributive, particle }: Dictionary): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let at = 0;
  while (at < plain.length) {
    const start = plain.charAt(at);
    if (start === ',' || start === ':') clause += 1;
    const word = byStart.get(start)?.find((candidate) => standsAt(plain, candidate, at));
    const meaning = word === undefined ? undefined : meanings.get(word);
    if (word === undefined || meaning === undefined) {
      at += 1;
      continue;
    }
    const after = at + word.length;
    const isAttribute = plain.startsWith(particle, after) && /[^,:]/u.test(plain.charAt(after + 1));
    const closes = CLOSING.test(plain.slice(after, after + 3));
    tokens.push({
      word,
      meaning: isAttribute ? withoutStated(meaning, attributive) : meaning,
      at,
      clause,
      closes,
    });
    at += word.length;
  }
  return tokens;
}

/** Whether the word stands at this place; a word in Latin letters is no part of a longer one: `ip` in "description". */
const standsAt = (plain: string, word: string, at: number): boolean =>
  plain.startsWith(word, at) &&
  !(isLatin(word.charAt(0)) && isLatin(plain.charAt(at - 1))) &&
  !(isLatin(word.charAt(word.length - 1)) && isLatin(plain.charAt(at + word.length)));

const isLatin = (character: string): boolean => character >= 'a' && character <= 'z';

/** "The filed site": the word before the particle tells which site, not what is wrong. */
const withoutStated = (meaning: Meaning, attributive: ReadonlySet<string>): Meaning => ({
  ...meaning,
  stated: meaning.stated.filter((id) => !attributive.has(id)),
});

/** What turns the next property in a clause. */
interface Turn {
  readonly kind: Mark['kind'];
  readonly until: number;
  readonly token: Token;
}

/** The faults of one clause, and whether it says that something unwanted is not there: "no forbidden words". */
function faultsOf(tokens: readonly Token[]): { faults: readonly Fault[]; denies: boolean } {
  const faults: Fault[] = [];
  const conditional = tokens.some(({ meaning }) => meaning.mark?.kind === 'condition');
  let turn: Turn | null = null;
  let demanded = false;
  let denies = false;
  const add = (token: Token, ids: readonly string[], asked: boolean) =>
    faults.push({ word: token.word, ids, at: token.at, demanded: asked, conditional });
  for (const token of tokens) {
    const { mark, asks } = token.meaning;
    if (turn !== null && token.at > turn.until) turn = expire(turn, add);
    if (mark !== null && mark.kind !== 'demand') turn = turned(turn, token, mark, add);
    const outcome = outcomeOf(token.meaning, turn?.kind ?? null, demanded);
    if (asks) demanded = true;
    if (outcome !== null) {
      if (outcome.ids.length > 0) add(token, outcome.ids, outcome.demanded);
      turn = null;
    } else if (turn !== null && lacksThing(turn, token)) {
      if (token.meaning.unwanted) denies = true;
      else add(turn.token, ['missing'], false);
      turn = null;
    }
  }
  if (turn !== null) expire(turn, add);
  if (turn !== null && endsLacking(turn) && tokens[0] !== turn.token) add(turn.token, ['missing'], false);
  return { faults, denies };
}

/** "No seal": the denial stands right before the thing. */
const lacksThing = (turn: Turn, { meaning, at }: Token): boolean =>
  lacks(turn) && meaning.things.length > 0 && at - turn.token.at <= turn.token.word.length + 1;

/** "A seal there is not": the denial stands behind the thing, at the end of the clause. */
const endsLacking = (turn: Turn): boolean => lacks(turn) && turn.token.closes;

const lacks = ({ token }: Turn): boolean =>
  token.meaning.mark?.kind === 'negation' && token.meaning.mark.lacks;

type Add = (token: Token, ids: readonly string[], demanded: boolean) => unknown;

/** A "must not" with no act after it is itself what is wrong. */
function expire(turn: Turn, add: Add): null {
  if (turn.kind === 'prohibition') add(turn.token, ['not-allowed'], false);
  return null;
}

function turned(turn: Turn | null, token: Token, mark: Mark, add: Add): Turn | null {
  if (mark.kind === 'condition' || mark.kind === 'remedy' || mark.kind === 'affirmed') return turn;
  if (turn !== null) expire(turn, add);
  const reach = mark.kind === 'negation' ? mark.reach : REACH;
  return { kind: mark.kind, until: token.at + token.word.length + reach, token };
}

/** What a word of properties says here: nothing to say (`null`), no fault (no ids), or a fault. */
function outcomeOf(
  { stated, lacking }: Meaning,
  turn: Mark['kind'] | null,
  asked: boolean,
): { ids: readonly string[]; demanded: boolean } | null {
  if (stated.length + lacking.length === 0) return null;
  if (turn === 'harmless') return { ids: [], demanded: false };
  if (turn === 'negation') return { ids: lacking, demanded: false };
  if (turn === 'prohibition') return { ids: stated.length > 0 ? stated : refused(lacking), demanded: false };
  if (asked && lacking.length > 0) return { ids: lacking, demanded: true };
  if (stated.length > 0) return { ids: stated, demanded: false };
  return null;
}

/** "Must not hand in" says nothing is missing; "cannot be read" says it is illegible. */
const refused = (lacking: readonly string[]): readonly string[] => [
  ...lacking.filter((id) => id !== 'missing'),
  'not-allowed',
];
