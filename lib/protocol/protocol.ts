// Which messages may a surface of ours send? One map from type to what is asked and what is answered.
import type * as z from 'zod';
import { clientKinds } from './clients';
import { documentKinds } from './documents';
import { exchangeKinds } from './exchange';
import { filingKinds } from './filings';
import { type AnswerOf, type HandlersOf, type MessageKind, type RequestOf, readAs } from './message-kind';
import { portalKinds } from './portals';
import { ruleKinds } from './rules';
import { tabKinds } from './tab';
import { teamKinds } from './team';
import { vaultKinds } from './vault';

/** From side panel, options, popup and welcome, by subject. Only senders of our own origin are answered. */
export const PROTOCOL = {
  ...vaultKinds,
  ...clientKinds,
  ...exchangeKinds,
  ...filingKinds,
  ...tabKinds,
  ...ruleKinds,
  ...portalKinds,
  ...documentKinds,
  ...teamKinds,
};
export type Protocol = typeof PROTOCOL;
export type MessageType = keyof Protocol;
export type Request<Type extends MessageType> = RequestOf<Protocol[Type]>;
export type Answer<Type extends MessageType> = AnswerOf<Protocol[Type]>;
export type Handlers<State> = HandlersOf<State, Protocol>;

/** A checked message: its type and what is asked with it. */
export type SurfaceMessage = {
  [Type in MessageType]: { readonly type: Type; readonly data: Request<Type> };
}[MessageType];

/** A message as it is sent: the type beside what is asked. */
export type WireMessage = {
  [Type in MessageType]: { readonly type: Type } & (Record<string, never> extends Request<Type>
    ? unknown
    : Request<Type>);
}[MessageType];

/** How a component asks the background; `ask('clients.list', { search: '' })` answers what the map says. */
export type Ask = <Type extends MessageType>(
  type: Type,
  ...data: Record<string, never> extends Request<Type> ? [] : [Request<Type>]
) => Promise<Answer<Type>>;

/** What a component needs that only asks: `ask('filings.done', { … })`, without a function of its own for it. */
export interface Asking {
  readonly ask: Ask;
}

/** The answer to any message that could not be carried out: the code of the fault, never a value. */
export interface FaultAnswer {
  readonly ok: false;
  readonly fault: string;
}

/** Reads a message that arrived from a surface; null when it is none of the map or asks for something else. */
export function parseSurfaceMessage(message: unknown): SurfaceMessage | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type, ...asked } = message;
  if (typeof type !== 'string' || !Object.hasOwn(PROTOCOL, type)) return null;
  const kinds: Readonly<Record<string, MessageKind<z.ZodType>>> = PROTOCOL;
  const kind = kinds[type];
  const data = kind ? readAs(kind.request, asked) : null;
  // the schema of this very type has just read the data, which the map's type cannot say
  return data ? ({ type, data } as SurfaceMessage) : null;
}
