// Which clients did other members take away? A client that was removed, and one that went out of the team, are told of until the person knows.
import * as z from 'zod';
import type { Planned } from '../vault/clients/records';
import { type Body, deviceOf, isLeaving, type Origin } from '../vault/clients/revisions';
import { Hex16 } from './schemas';

/** What a member did to a client, and when (milliseconds, by that member's clock). */
export const Departure = z.strictObject({
  client: z.string(),
  /** `removed` from the list, or `left`: taken out of the team, whose members keep what they have. */
  kind: z.enum(['removed', 'left']),
  by: Hex16,
  at: z.number(),
  /** The person has read of it. */
  isSeen: z.boolean(),
});
export type Departure = z.infer<typeof Departure>;

/** A revision that was received, and what became of a client by it; `changed`: it is in the team as before. */
export interface Arrived extends Omit<Departure, 'kind'> {
  readonly kind: Departure['kind'] | 'changed';
}

interface Read {
  readonly origin: Origin;
  /** Those it descends from that came with it. */
  readonly earlier: readonly { readonly origin: Origin }[];
}

/** What a received revision did to a client; null where its author is not known. */
export function arrivedBy(
  client: string,
  before: Body | null,
  planned: Planned,
  { origin, earlier }: Read,
): Arrived | null {
  const isSeen = before === null; // a newcomer is told nothing of what was before
  const of = ({ author, at }: Origin, kind: Arrived['kind']) =>
    author === null ? null : { client, kind, by: author, at, isSeen };
  if (before?.deletedOn === null && planned.entry.deletedOn !== null) return of(origin, 'removed');
  const leaving = [origin, ...earlier.map((one) => one.origin)].find(isLeaving);
  // who took it out and shared it again changes it as before
  const isBack = leaving !== undefined && leaving !== origin && deviceOf(leaving) === origin.author;
  if (leaving === undefined || isBack) return of(origin, 'changed');
  // its own words: a colleague may have passed it on
  const by = Hex16.safeParse(deviceOf(leaving));
  return of(by.success ? { ...leaving, author: by.data } : leaving, 'left');
}

/** The most that are kept; the oldest are forgotten. */
const MOST = 500;

/** The known ones with those that arrived. A client is back once whoever took it out changes it again. */
export function withArrived(known: readonly Departure[], arrived: readonly Arrived[]): readonly Departure[] {
  let all = known;
  for (const { kind, ...one } of arrived) {
    if (kind !== 'changed') all = [...all.filter(({ client }) => client !== one.client), { ...one, kind }];
    else if (all.some(({ client, by }) => client === one.client && by === one.by))
      all = all.filter(({ client, by }) => client !== one.client || by !== one.by);
  }
  return all.length > MOST ? all.slice(-MOST) : all;
}
