// What does the pre-check make of a pair: caught, asked, missed, or an alarm about the sound client?
import type { Client } from '../../lib/filing/client/client';
import { checkValue } from '../../lib/filing/client/parse-client';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import type { Finding, Report } from '../../lib/filing/report/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
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

/** Judges one pair. */
export function judge(book: Rulebook, { id, of, spoil, says, truth = {} }: Pair): Verdict {
  const faulty = of();
  spoil(faulty);
  const sound = told(book, of()).said.find((text) => says.test(text)) ?? null;
  const first = told(book, faulty);
  const hit = first.said.filter((text) => says.test(text));
  if (hit.length > 0) return { id, state: 'caught', alarm: sound, by: hit };
  const asked = Object.keys(truth).filter((fact) =>
    first.reports.some(({ questions }) => questions.some((question) => question.fact === fact)),
  );
  for (const fact of asked) answer(faulty, fact, truth[fact] ?? null);
  const second = told(book, faulty).said.filter((text) => says.test(text));
  const isAsked = asked.length > 0 && second.length > 0;
  return { id, state: isAsked ? 'asked' : 'missed', alarm: sound, by: isAsked ? second : first.said };
}
