// Which questions has the person put aside? Those of a filing answered with "not known", kept for the day and never as an answer.
import * as z from 'zod';
import type { Asked } from '../../filing/report/report';
import type { Request } from '../../protocol/protocol';
import type { App } from '../state/app';

const Aside = z.strictObject({ day: z.string(), facts: z.array(z.string()) });

const keyOf = (clientId: string, filingId: string) => `aside:${clientId}:${filingId}`;

/** The facts put aside for a filing today; those of an earlier day are asked again. */
export async function asideFacts(app: App, clientId: string, filingId: string): Promise<readonly string[]> {
  const read = Aside.safeParse(await app.sessions.get(keyOf(clientId, filingId)));
  return read.success && read.data.day === app.today() ? read.data.facts : [];
}

/** Puts questions of a filing aside, or takes them up again. */
export async function putAside(
  app: App,
  { clientId, filingId, facts, isAside }: Request<'filings.aside'>,
): Promise<{ readonly ok: boolean }> {
  const others = (await asideFacts(app, clientId, filingId)).filter((fact) => !facts.includes(fact));
  const kept = isAside ? [...others, ...facts] : others;
  const key = keyOf(clientId, filingId);
  if (kept.length === 0) await app.sessions.remove(key);
  else await app.sessions.set(key, { day: app.today(), facts: kept });
  return { ok: true };
}

/** What is asked, with the questions marked that were put aside. */
export function withAside(asked: readonly Asked[], facts: readonly string[]): readonly Asked[] {
  if (facts.length === 0) return asked;
  return asked.map((matter) => ({
    ...matter,
    questions: matter.questions.map((one) =>
      facts.includes(one.fact) ? { ...one, isAside: true as const } : one,
    ),
  }));
}
