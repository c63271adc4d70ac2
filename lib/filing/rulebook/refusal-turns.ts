// By which turns of speech is a text, or a part of it, known to refuse nothing? The schemas of those lists of rules/refusal-words.json.
import * as z from 'zod';

/** A word or a turn of speech. */
export const word = z.string().min(1).max(40);

/** Words that mean the same. */
export const list = z.array(word).max(400);

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
  /** "Your domain": an answer that says so is no advice to everybody. */
  ownAnswers: list.min(1),
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
  allRight: list.min(1),
  noEffect: list.min(1),
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
  /** "Legal basis", "time limit": heads of an item that tells no reason, with a colon or in brackets. */
  labels: list.min(1),
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
  /** "So that access is not disturbed": behind "will expire", a reminder. */
  reminders: list.min(1),
  /** "Please be informed": the last words of a text that is written to everybody. */
  endings: list.min(1),
  /** "Customer", before a colon, and "may I": a talk that begins so asks what would be. */
  askers: list.min(1),
  wondered: list.min(1),
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

/** How a clause tells of a case and of what then happens. */
export const CaseWords = z.strictObject({
  /** Ends of a clause that names a case: "of those that". */
  particles: list.min(1),
  /** "If it is so": such an end needs no more. */
  suppositions: list.min(1),
  /** "Therefore": what follows is said of this filing. */
  findings: list.min(1),
  /** "Has to", "the authority may": what has to be done or will happen in such a case. */
  consequences: list.min(1),
  /** "Will", with how it comes: "by itself". */
  future: list.min(1),
  /** "Sent back", "closed", behind "will". */
  outcomes: list.min(1),
});
export type CaseWords = z.infer<typeof CaseWords>;
