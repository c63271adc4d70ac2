// What stands before a colon and over a list: an announcement, or the thing that all that follows is about?
import type { Dictionary } from './dictionary';
import type { Sentence } from './sentences';
import { readSentence, type Said } from './tokens';

/** A sentence whose heading is read apart from what it announces. */
export interface Headed {
  readonly sentence: Sentence;
  /** What is read: without the heading; a clause that names no thing gets the one of the heading. */
  readonly body: string;
  /** "The letter is unfit in three places": background of what follows; empty where there is no heading. */
  readonly heading: string;
  /** "What to do:": what follows is the way out of what another sentence names. */
  readonly isWayOut: boolean;
}

/** Faults that tell only that something is wrong, not what. */
const GENERIC: ReadonlySet<string> = new Set(['failed', 'unfit', 'wrong', 'not-allowed', 'closed']);

/** "Three places", "as follows": what is wrong is told afterwards. */
const ANNOUNCES = /[#一二两三四五六七八九十几多][处点条项个样件]|如下|以下/u;

/** A whole sentence that only announces, whatever colons stand within it: "the filing (name: …) was sent back as follows:". */
const ANNOUNCED = /(?:如下|以下)[^,:]{0,8}:$/u;

/** How a sentence begins that goes on about what the one before it names. */
const GOES_ON =
  /^(?:并且|而且|且|同时|另外|此外|以及|也|还|又|(?:但|可|不过|就是)?(?:[那这该其它他她]|位数|格式|上面|里面|后面|下面|边角|四角))/u;

/** How a clause begins that compares what it is about with another thing: "must not be the same as the mobile number". */
const COMPARES = /^(?:不可|不能|不得|不要|请勿|须|应当?|需|请)*(?:与|和|跟|同)/u;

interface Heading {
  readonly heading: string;
  readonly rest: string;
  /** The words for the thing it names; empty where it names none. */
  readonly topic: string;
  readonly isWayOut: boolean;
}

/** The sentences of a text, in their order, each with its heading apart. */
export function headed(sentences: readonly Sentence[], dictionary: Dictionary): readonly Headed[] {
  let topic = '';
  return sentences.map((sentence, at) => {
    const own = headingOf(sentence.plain, sentences[at + 1]?.listed ?? false, dictionary);
    if (own !== null) topic = own.topic;
    const rest = own?.rest ?? sentence.plain;
    if (own === null && !sentence.listed && hasOwnThing(rest, dictionary)) topic = '';
    const before = sentences[at - 1];
    const last =
      topic === '' && GOES_ON.test(rest) && before !== undefined ? subjectOf(before, dictionary) : '';
    return {
      sentence,
      body: withTopic(rest, topic || last, dictionary),
      heading: own?.heading ?? '',
      isWayOut: own?.isWayOut ?? false,
    };
  });
}

/** The first thing of a sentence that is no attribute of another; empty where it names none. */
const subjectOf = ({ plain }: Sentence, dictionary: Dictionary): string =>
  readSentence(plain, dictionary).things.find(({ ids }) => !isAttribute(ids, dictionary))?.word ?? '';

/** Each clause that says what is wrong, and names no thing of its own, said of the topic; where any is named it stays. */
function withTopic(plain: string, topic: string, dictionary: Dictionary): string {
  if (topic !== '' && COMPARES.test(plain)) return topic + plain;
  if (topic === '' || hasOwnThing(plain, dictionary)) return plain;
  return plain
    .split(',')
    .map((clause) => (states(readSentence(clause, dictionary)) ? topic + clause : clause))
    .join(',');
}

/** Whether it names a thing that is no attribute of another. */
const hasOwnThing = (plain: string, dictionary: Dictionary): boolean =>
  readSentence(plain, dictionary).things.some(({ ids }) => !isAttribute(ids, dictionary));

const isAttribute = (ids: readonly string[], { attributes }: Dictionary): boolean =>
  ids.some((id) => attributes.has(id));

function headingOf(plain: string, listFollows: boolean, dictionary: Dictionary): Heading | null {
  const announces = ANNOUNCED.test(plain);
  const end = announces ? plain.length - 1 : plain.indexOf(':');
  const heading = end < 0 ? plain : plain.slice(0, end);
  const rest = end < 0 ? '' : plain.slice(end + 1);
  if (end < 0 || heading === '' || (rest === '' && !listFollows && !announces)) return null;
  const said = readSentence(heading, dictionary);
  if (said.faults.some(({ ids }) => ids.some((id) => !GENERIC.has(id)))) return null;
  const follows = listFollows || ANNOUNCES.test(heading) || states(readSentence(rest, dictionary));
  if (said.faults.length > 0 && !follows) return null;
  return {
    heading: said.faults.length > 0 ? heading : '',
    rest,
    topic: listFollows || !announces ? topicOf(said) : '',
    isWayOut: said.remedy,
  };
}

/** The last thing is the one that is meant: "what has to be changed in the filing is the name". */
const topicOf = ({ things }: Said): string => things.at(-1)?.word ?? '';

const states = ({ faults }: Said): boolean =>
  faults.some(({ demanded, conditional }) => !demanded && !conditional);
