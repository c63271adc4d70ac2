// Which reasons does one sentence name by matter and direction: the thing, and what is wrong with it?
import type { RefusalWords, Rejection, Rejections } from '../rulebook/rejections';
import type { Fault, Said, Thing } from './tokens';

/**
 * One condition of a reading: the sentence has one of these names. Written with `!` before it, the sentence has none of
 * them; with `^`, the sentence states the name as a fact, and does not only ask the applicant for it.
 */
interface Part {
  readonly names: readonly string[];
  readonly not: boolean;
  readonly said: boolean;
}

interface Reading {
  readonly rejection: Rejection;
  readonly parts: readonly Part[];
}

/** All readings, ready to look up. */
export interface Readings {
  /** The readings by each thing or fault they ask for, with the part that asks for it. */
  readonly byFault: ReadonlyMap<string, readonly { readonly reading: Reading; readonly part: Part }[]>;
  readonly dominant: ReadonlySet<string>;
}

/** A reason that a sentence names, with the words that name it and the clause that says what is wrong. */
export interface Read {
  readonly rejection: Rejection;
  readonly words: readonly string[];
  readonly clause: number;
  /** Told as a way out, or of a case: a reason only where nothing firmer is said. */
  readonly weak: boolean;
}

/** How far apart, in characters, the words of one reason may stand. */
const SPAN = 60;

/** How much better than the next reason a reading must be. */
const MARGIN = 0.05;

/** The readings of all reasons. */
export function readingsOf({ rejections }: Rejections, words: RefusalWords): Readings {
  const readings = rejections.flatMap((rejection) =>
    rejection.readings.map((reading) => ({ rejection, parts: reading.split(' ').map(partOf) })),
  );
  return { byFault: indexed(readings), dominant: new Set(words.dominant) };
}

function indexed(readings: readonly Reading[]): Readings['byFault'] {
  const index = new Map<string, { reading: Reading; part: Part }[]>();
  for (const reading of readings)
    for (const part of reading.parts.filter(({ not }) => !not))
      for (const name of part.names) index.set(name, [...(index.get(name) ?? []), { reading, part }]);
  return index;
}

function partOf(text: string): Part {
  const not = text.startsWith('!');
  const said = text.startsWith('^');
  return { names: text.slice(not || said ? 1 : 0).split('|'), not, said };
}

/** The reasons that one sentence names, what is said plainly before what is only "not as required". */
export function readingsIn(said: Said, readings: Readings): readonly Read[] {
  const names = byName(said);
  const explained = withoutEchoes(
    withoutRemedies(
      said.faults.map((fault) => bestFor(fault, said, names, readings)).filter((match) => match !== null),
    ),
  );
  return explained
    .toSorted((a, b) => Number(isGeneral(a)) - Number(isGeneral(b)) || startOf(a) - startOf(b))
    .map((match) => ({
      rejection: match.reading.rejection,
      words: wordsOf(match),
      clause: match.fault?.clause ?? 0,
      weak: said.remedy || match.fault?.conditional === true,
    }));
}

/** What a sentence asks for after it has said what is wrong is the way out; so is "hand in" beside "clear", "in colour". */
function withoutRemedies(matches: readonly Match[]): readonly Match[] {
  const firm = matches.filter(({ fault }) => fault?.demanded === false);
  const asked = matches.filter(({ fault }) => fault?.demanded === true);
  if (firm.length > 0) return firm;
  const told = asked.filter(({ fault }) => fault?.ids.includes('missing') !== true);
  return told.length > 0 ? told : asked;
}

/** "The domain is on record, and not with this subject": a clause that borrows what is wrong before it tells of the same matter. */
function withoutEchoes(matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ things, fault }, at) => {
    const borrowed = things.filter(({ clause }) => fault !== null && clause < fault.clause);
    const isMixed = borrowed.length > 0 && borrowed.length < things.length;
    return (
      !isMixed || !matches.slice(0, at).some((before) => borrowed.some((one) => before.things.includes(one)))
    );
  });
}

/** "Not as required" says less than what stands beside it. */
const isGeneral = ({ fault }: Match): boolean => fault?.ids.includes('wrong') ?? false;

const startOf = ({ things, fault }: Match): number =>
  Math.min(...things.map(({ at }) => at), fault?.at ?? Number.POSITIVE_INFINITY);

const wordsOf = ({ things, fault }: Match): readonly string[] => [
  ...things.map(({ word }) => word),
  ...(fault === null ? [] : [fault.word]),
];

interface Match {
  readonly reading: Reading;
  readonly things: readonly Thing[];
  readonly fault: Fault | null;
  readonly score: number;
}

/** The reading that explains a fault best: the same clause before the sentence, more things before fewer, near before far. */
function bestFor(fault: Fault, said: Said, names: ByName, { byFault, dominant }: Readings): Match | null {
  const readings = fault.ids.flatMap((id) => byFault.get(id) ?? []);
  const matches = readings
    .filter(({ part }) => !(part.said && fault.demanded))
    .flatMap(({ reading, part }) =>
      matched(
        reading,
        reading.parts.filter((one) => one !== part),
        fault,
        said,
        names,
      ),
    );
  return clearBest(matches.filter(({ things }) => isAboutClause(things, fault, said, dominant)));
}

/** The best match, unless another reason is as good: then it is not known which is meant. */
function clearBest(matches: readonly Match[]): Match | null {
  const [top, ...others] = matches.toSorted((a, b) => b.score - a.score);
  if (top === undefined) return null;
  const rival = others.find(({ reading }) => reading.rejection !== top.reading.rejection);
  return rival !== undefined && top.score - rival.score < MARGIN ? null : top;
}

type ByName = ReadonlyMap<string, readonly Thing[]>;

/** What a sentence names, by each name. */
function byName({ things, faults }: Said): ByName {
  const index = new Map<string, Thing[]>();
  for (const thing of [...things, ...faults])
    for (const id of thing.ids) index.set(id, [...(index.get(id) ?? []), thing]);
  return index;
}

function matched(
  reading: Reading,
  parts: readonly Part[],
  fault: Fault | null,
  said: Said,
  names: ByName,
): readonly Match[] {
  if (reading.parts.some(({ names: of, not }) => not && of.some((name) => names.has(name)))) return [];
  const things: Thing[] = [];
  for (const { names: of } of parts.filter(({ not }) => !not)) {
    const thing = nearest(of, fault, names, things);
    if (thing === null) return [];
    things.push(thing);
  }
  return isFarFetched(things, fault, said) ? [] : [{ reading, things, fault, score: scoreOf(things, fault) }];
}

function nearest(
  of: readonly string[],
  fault: Fault | null,
  names: ByName,
  taken: readonly Thing[],
): Thing | null {
  const from = fault ?? taken[0] ?? { at: 0, clause: 0 };
  const distance = ({ at, clause }: Thing) => Math.abs(at - from.at) + (clause === from.clause ? 0 : SPAN);
  let near: Thing | null = null;
  for (const name of of)
    for (const thing of names.get(name) ?? [])
      if (thing !== fault && !taken.includes(thing) && Math.abs(thing.at - from.at) <= SPAN)
        if (near === null || distance(thing) < distance(near)) near = thing;
  return near;
}

/** A clause with a dominant thing speaks of that one: a letter, a remark, a phone. */
function isAboutClause(
  things: readonly Thing[],
  fault: Fault,
  said: Said,
  dominant: ReadonlySet<string>,
): boolean {
  const isDominant = ({ ids, clause }: Thing) =>
    clause === fault.clause && ids.some((id) => dominant.has(id));
  return (
    things.length === 0 ||
    !said.things.some(isDominant) ||
    things.some(isDominant) ||
    fault.ids.some((id) => dominant.has(id))
  );
}

/** What is wrong is said of a thing of its own clause, if it has one. */
const isFarFetched = (things: readonly Thing[], fault: Fault | null, said: Said): boolean =>
  fault !== null &&
  things.length > 0 &&
  things.every(({ clause }) => clause !== fault.clause) &&
  said.things.some(({ clause }) => clause === fault.clause);

function scoreOf(things: readonly Thing[], fault: Fault | null): number {
  const at = fault ?? things[0];
  const outside = things.filter(({ clause }) => clause !== at?.clause).length;
  const far = things.reduce((sum, thing) => sum + Math.abs(thing.at - (at?.at ?? 0)), 0);
  return things.length * 100 - outside * 80 - Math.min(far, 90) / 10;
}
