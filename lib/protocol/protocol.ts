// Which messages may a page of the extension send? One map from type to request and answer.
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

/** Messages from side panel, options, popup and welcome, by subject. Only the extension's own pages get an answer. */
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

/** A checked message: its type and request. */
export type SurfaceMessage = {
  [Type in MessageType]: { readonly type: Type; readonly data: Request<Type> };
}[MessageType];

/** A message as it is sent: the request with its type. */
export type WireMessage = {
  [Type in MessageType]: { readonly type: Type } & (Record<string, never> extends Request<Type>
    ? unknown
    : Request<Type>);
}[MessageType];

/** Sends a request to the background: `ask('clients.list', { search: '' })` returns the answer named in the map. */
export type Ask = <Type extends MessageType>(
  type: Type,
  ...data: Record<string, never> extends Request<Type> ? [] : [Request<Type>]
) => Promise<Answer<Type>>;

/** Props of a component that only sends requests: `ask('filings.done', { … })`. */
export interface Asking {
  readonly ask: Ask;
}

/**
 * The answer to a message that failed: the code of the fault, never a value. It is thrown where it arrives, so no message
 * answers in this form; what an answer refuses, it says with another name, such as `why`.
 */
export interface FaultAnswer {
  readonly ok: false;
  readonly fault: string;
}

/** Parses a message from a page; null when its type is not in the map or its request does not match. */
export function parseSurfaceMessage(message: unknown): SurfaceMessage | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type, ...asked } = message;
  if (typeof type !== 'string' || !Object.hasOwn(PROTOCOL, type)) return null;
  const kinds: Readonly<Record<string, MessageKind<z.ZodType>>> = PROTOCOL;
  const kind = kinds[type];
  const data = kind ? readAs(kind.request, asked) : null;
  // the data was just parsed by this type's schema, which the compiler cannot know
  return data ? ({ type, data } as SurfaceMessage) : null;
}
