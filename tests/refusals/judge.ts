// What does the pre-check make of a pair: caught, asked, missed, or an alarm about the sound client?
import type { Client } from '../../lib/filing/client/client';
import { checkValue } from '../../lib/filing/client/parse-client';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import type { Finding, Report } from '../../lib/filing/report/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Facts } from '../../lib/rules/operator-names';
import { AS_OF } from './clients';
import { answer, type Pair } from './pair';

export interface Verdict {
  readonly id: string;
  readonly state: 'caught' | 'asked' | 'missed';
  /** A finding of the sound client that names the matter. */
  readonly alarm: string | null;
  /** What names it, or what was said instead. */
  readonly by: readonly string[];
}

/** What a report or the reading of the file says in Chinese; plain information is not counted. */
function told(book: Rulebook, client: Client): { said: string[]; reports: Report[] } {
  const read = checkValue(structuredClone(client), AS_OF);
  if (!read.ok) return { said: read.faults.map(({ message }) => message.zh), reports: [] };
  const reports = read.client.filings.flatMap((filing) =>
    precheckInputs(book, read.client, filing, AS_OF).map((input) => precheck(book, input)),
  );
  const counts = ({ state, severity }: Finding) => state === 'fails' && severity !== 'info';
  return {
    said: reports.flatMap(({ findings }) => findings.filter(counts).map(({ message }) => message.zh)),
    reports,
  };
}

const sound = new WeakMap<Rulebook, Map<string, readonly string[]>>();

/** What is said of a sound client, asked once: hundreds of pairs begin with the same few. */
function saidOfSound(book: Rulebook, client: Client): readonly string[] {
  const known = sound.get(book) ?? new Map<string, readonly string[]>();
  sound.set(book, known);
  const key = JSON.stringify(client);
  const said = known.get(key) ?? told(book, client).said;
  known.set(key, said);
  return said;
}

/** Judges one pair. */
export function judge(book: Rulebook, { id, of, spoil, says, truth = {} }: Pair): Verdict {
  const faulty = of();
  spoil(faulty);
  const alarm = saidOfSound(book, of()).find((text) => says.test(text)) ?? null;
  const first = told(book, faulty);
  const hit = first.said.filter((text) => says.test(text));
  if (hit.length > 0) return { id, state: 'caught', alarm, by: hit };
  const reached = askedFor(book, faulty, truth, first).filter((text) => says.test(text));
  return reached.length > 0
    ? { id, state: 'asked', alarm, by: reached }
    : { id, state: 'missed', alarm, by: first.said };
}

const MOST_ROUNDS = 3; // an answer may lead to the next question

/** What is said once the questions that come are answered truthfully; nothing when none of them comes. */
function askedFor(
  book: Rulebook,
  client: Client,
  truth: Facts,
  first: ReturnType<typeof told>,
): readonly string[] {
  const left = new Set(Object.keys(truth));
  let now = first;
  let said: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = [...left].filter((fact) =>
      now.reports.some(({ questions }) => questions.some((question) => question.fact === fact)),
    );
    if (asked.length === 0) return said;
    for (const fact of asked) {
      answer(client, fact, truth[fact] ?? null);
      left.delete(fact);
    }
    now = told(book, client);
    said = now.said;
  }
  return said;
}
