// For which reasons do orders come back, and in which words are they told? The schemas of the files on refusals.
import * as z from 'zod';
import { Cite, Text } from '../../rules/format';

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

const word = z.string().min(1).max(40);
const list = z.array(word).max(400);

/**
 * A fault by the words that show it. `stated`: the word alone says it, unless it is denied. `lacking`: a good
 * property or act, a fault only when it is denied or asked for.
 */
export const FaultWords = z.strictObject({ stated: list.optional(), lacking: list.optional() });

/** Turns of speech by which a text, or a part of it, is known to refuse nothing. */
export const Turns = z.strictObject({
  /** Words that only texts on filings have. */
  filing: list.min(1),
  /** "Reviewer's remark": who writes. */
  heads: list.min(1),
  /** "Is not", "stands on no", and what it is no fault not to be: "a foreigner", "a blacklist". */
  denials: list.min(1),
  bad: list.min(1),
  /** What a circular of an administration "on …" calls itself: "notice". */
  circulars: list.min(1),
  /** "How to" and "avoid", or "tips": the head of advice to everybody. */
  howTo: list.min(1),
  avoid: list.min(1),
  tips: list.min(1),
  /** "Last time" and "was sent back": what is over. */
  formerTimes: list.min(1),
  formerMatters: list.min(1),
  /** How a part begins that tells the way out. */
  wayOut: list.min(1),
  /** "For example": what a colon behind it shows is no fault. */
  examples: list.min(1),
  /** "The others": a clause that begins so and says "is fine" names no thing. */
  rest: list.min(1),
  /** "Renewed", behind "has been": what was wrong and no longer is. */
  mended: list.min(1),
  /** "A friend's", "next door": of whom a refusal is told that is not this one. */
  others: list.min(1),
  /** "Ours", "this order". */
  own: list.min(1),
  /** "Still waits", "is fine": said of one's own filing beside another's. */
  waiting: list.min(1),
  /** "This form": the thing that the sentence before was about. */
  sameThings: list.min(1),
  /** "Better": what follows is advice. */
  advised: list.min(1),
  /** "Does not matter": a clause of its own that takes back the one before it. */
  noMatter: list.min(1),
  /** "Or instead": how a clause begins that tells another way out. */
  alternatives: list.min(1),
  /** "Should it indeed be so": how a sentence begins that tells what to do in another case. */
  exceptions: list.min(1),
  /** "Found again", behind "can be": where something is to be had. */
  obtainable: list.min(1),
  /** "Need not" and "be uploaded": behind a clause that names no fault, it names no reason. */
  needless: list.min(1),
  handings: list.min(1),
  /** "This notice" and "all customers": a text that says so tells of no one's filing. */
  papers: list.min(1),
  everybody: list.min(1),
  /** "Second review" and "nothing found": the end of a text that refuses nothing. */
  conclusions: list.min(1),
  clean: list.min(1),
});
export type Turns = z.infer<typeof Turns>;

/** How passages of a letter are opened that are told to everybody. */
export const AsideWords = z.strictObject({
  /** "Please note", "general demands": words of a head. */
  heads: list.min(1),
  /** "By the way": openings of a sentence, and of what follows in its line. */
  openings: list.min(1),
  /** "Once it has passed", "if you have a question": openings of a sentence, of it alone. */
  sentences: list.min(1),
  /** "For your information": such a sentence is told to everybody. */
  remarks: list.min(1),
  /** "Avoid", "will", "common": beside "comes back" they tell of what may come. */
  possible: list.min(1),
  /** "Has nothing to do with what came back". */
  unrelated: list.min(1),
  /** "What to do", "you may": words of the head of a passage that tells what to do. */
  waysOut: list.min(1),
  /** "Reason", "opinion": a head with one of them tells what is wrong, whatever else it announces. */
  reasonHeads: list.min(1),
});

/** How a text says of a filing that it was refused, or that nothing was. */
export const VerdictWords = z.strictObject({
  /** "Your application" and "was passed": with "has been" between them, the verdict that nothing is refused. */
  matters: list.min(1),
  passed: list.min(1),
  /** "First review": before "has passed", at the start of a clause. */
  passedStages: list.min(1),
  /** "Passed": the first words of a text. */
  openings: list.min(1),
  /** "You need not do anything", "your filing's state is normal". */
  nothingToDo: list.min(1),
  /** "You", "the order", and "not handed in yet". */
  senders: list.min(1),
  notHandedIn: list.min(1),
  /** "All" and "customers": the line of address of a circular. */
  all: list.min(1),
  addressees: list.min(1),
  /** "This guide", "check list before you hand in": near the start of a text. */
  guides: list.min(1),
  /** "For your preparation": anywhere. */
  circularEnds: list.min(1),
  /** "Under review": behind a matter, what state it is in. */
  waits: list.min(1),
  /** "May", "if": a sentence with one of them tells of what may come, and refuses nothing. */
  possible: list.min(1),
  /** "Is often", with the first characters of "sent back". */
  common: list.min(1),
  /** "Was not": before "sent back". */
  denied: list.min(1),
  /** "At that time": tells of what came back once. */
  former: list.min(1),
  /** "Has these faults", "please correct": a refusal that does not say that it came back. */
  refusing: list.min(1),
});
export type VerdictWords = z.infer<typeof VerdictWords>;

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
