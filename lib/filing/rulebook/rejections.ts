// For which reasons do orders come back, and in which words are they told? The schemas of the files on refusals.
import * as z from 'zod';
import { Cite, Text } from '../../rules/format';
import { AsideWords, CaseWords, list, Turns, VerdictWords, word } from './refusal-turns';

const id = z.string().regex(/^[A-Za-z][\w.-]{0,99}$/);
const name = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** A reason for which orders come back. */
export const Rejection = z.strictObject({
  id,
  label: Text,
  remedy: Text,
  /** The checks and facts of ours that look at it before submission; none where nothing can. */
  rules: z.array(id),
  facts: z.array(id),
  /** The fields it is about, where no check and no fact says. */
  fields: z.array(id).min(1).optional(),
  cites: z.array(Cite).min(1),
  sourceDate: z.iso.date().nullable(),
});
export type Rejection = z.infer<typeof Rejection>;

/** The whole of rules/rejections.json. `codes`: return codes of the administrations' system and their reasons. */
export const Rejections = z.strictObject({
  codes: z.record(z.string().regex(/^\d{4}$/), id),
  rejections: z.array(Rejection).min(1),
});
export type Rejections = z.infer<typeof Rejections>;

/**
 * A fault by the words that show it. `stated`: the word alone says it, unless it is denied. `lacking`: a good
 * property or act, a fault only when it is denied or asked for.
 */
export const FaultWords = z.strictObject({ stated: list.optional(), lacking: list.optional() });

/** The whole of rules/refusal-words.json. */
export const RefusalWords = z.strictObject({
  /** What may be wrong: the owner or part of a filing, by the words for it. */
  things: z.record(name, list),
  /** Things that had better not be there: a text that says they are not names no fault. */
  unwanted: z.array(name),
  /** Things of another thing, such as a date or a seal: under a heading they are those of what it names. */
  attributes: z.array(name),
  faults: z.record(name, FaultWords),
  /** Words that deny what follows, with the number of characters they reach. */
  negations: z.record(word, z.int().min(1).max(20)),
  /** Negations that say of a thing itself that it is not there: "without", "no". */
  lacks: list,
  /** "Must not": a good act is refused, a bad one is present. */
  prohibitions: list,
  /** "Please", "must": what follows is lacking today. */
  demands: list,
  /** "No need to", "is not because of": what follows is no fault. */
  harmless: list,
  /** "Has been done": what it speaks of is in order. */
  affirmed: list,
  /** Ends of a clause that says of what it names that it is in order: "passed", "is fine". */
  settled: list,
  /** Words that take it back: "not", "must", "only when". */
  unsettled: list,
  /** "If": the clause tells of a case, not of this filing. */
  conditions: list,
  /** Turns of speech that say nothing: "hand in again". */
  neutral: list,
  /** Heads of sentences that say what to do, not what is wrong. */
  remedies: list,
  /** Faults whose words are only an attribute when the particle follows: "the filed site". */
  attributive: z.array(name),
  particle: word,
  /** Turns of politeness and of office that say nothing of the matter. */
  fillers: z.array(z.string().min(1).max(24)).max(200),
  /** Words of other matters: a text with one of them that does not speak of a filing tells of no reason. */
  otherMatters: z.array(z.string().min(2).max(24)).max(200),
  /** "The filing has passed": a text that says so, and nothing of coming back, refuses nothing. */
  news: z.array(z.string().min(2).max(24)).max(100),
  /** "It comes back": words of every refusal, whatever the reason. */
  returned: z.array(z.string().min(2).max(24)).max(100),
  turns: Turns,
  asides: AsideWords,
  verdicts: VerdictWords,
  cases: CaseWords,
  /** Two reasons of which one is often told to explain the other: found together in one passage, one of the two is meant. */
  relatives: z.array(z.tuple([name, name])).max(100),
  /** Reasons that happen, such as a call that is not answered: what is only asked for is none. */
  events: z.array(name).max(20),
  /** Words as they are often mistyped, with what was meant. */
  mistyped: z.record(word, word),
  /** English words of the trade in small letters, as they stand among Chinese ones, with the Chinese ones. */
  english: z.record(word, word).default({}),
  /** Traditional characters and, at the same place, the simplified ones. */
  traditional: z.string().max(2000),
  simplified: z.string().max(2000),
});
export type RefusalWords = z.infer<typeof RefusalWords>;

/** What each sign of a text weighs for one of two answers. */
export const SignWeights = z.strictObject({
  /** The signs, a blank between two; the first letter tells the scope: part, sentence, text. */
  signs: z.string(),
  /** In base64, a byte a sign: its weight in steps, 128 for nothing. */
  weights: z.base64(),
  step: z.number().positive(),
  /** What is added whatever the signs. */
  base: z.number(),
});
export type SignWeights = z.infer<typeof SignWeights>;

/**
 * The whole of rules/refusal-weights.json: what each sign of a text weighs for each reason, trained by `npm run rules:texts`
 * from refusal-words.json and refusal-wordings.json, and for the judge from the texts of tests/refusal-texts.
 */
export const RefusalWeights = z.strictObject({
  /** The digest of what it was trained from, SHA-256 in hexadecimal. */
  trainedFrom: z.string().regex(/^[0-9a-f]{64}$/),
  /** The reasons by their place; the last one is "no reason". */
  reasons: z.array(z.string()).min(2).max(250),
  /** All signs, a blank between two. */
  signs: z.string(),
  /** In base64, a byte a sign: how many bytes of `packed` are its own. */
  counts: z.base64(),
  /** In base64, a byte a weight: the high half tells how many reasons further it belongs, the low half its level. */
  packed: z.base64(),
  /** The weights of the lowest and of the highest level. */
  least: z.number().positive(),
  most: z.number().positive(),
  /** What each sign weighs for a text that says what is wrong with this filing, against questions, rules, advice and the like. */
  complaint: SignWeights,
  /**
   * What each thing known of a part weighs for its being a reason of this filing, and what each sign of the words around it
   * adds to that; learnt from texts whose reasons are known.
   */
  judge: z.strictObject({
    base: z.number(),
    weights: z.record(name, z.number()),
    signs: SignWeights.optional(),
  }),
});
export type RefusalWeights = z.infer<typeof RefusalWeights>;

const wording = z.string().min(2).max(240);

/**
 * The whole of rules/refusal-wordings.json: how refusals were worded, by the id of the reason they told of. Every `{a|b}`
 * is a slot that holds one of the words. The weights are trained from it; the extension does not carry it.
 */
export const RefusalWordings = z.strictObject({
  /** What is written beside refusals and tells of no reason: receipts, news, other matters. */
  silent: z.array(wording).min(1).max(2000),
  /** Clauses that say of a thing that it is in order. */
  inOrder: z.array(wording).min(1).max(2000),
  wordings: z.record(id, z.array(wording).min(1).max(400)),
  /** What stands before and behind a wording in its sentence and says nothing of the matter: "the review is back, two points". */
  openings: z.array(wording).min(1).max(1000),
  closings: z.array(wording).min(1).max(1000),
  /**
   * What stands around a refusal, and around its words where nothing is refused. Slots may stand in slots. `<+>` holds a
   * wording that is refused here, `<->` one that is only asked about, quoted, advised against, over, or of another matter;
   * `<ok>` a clause that says that a thing is in order; `<thing>`, `<good>` and `<fault>` a word of the word list.
   */
  contexts: z.array(z.string().min(2).max(400)).min(1).max(2000),
});
export type RefusalWordings = z.infer<typeof RefusalWordings>;
