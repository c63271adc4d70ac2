// What may be said between page, background and our own surfaces? One union per direction, each checked where it arrives.
import * as z from 'zod';
import type { FillStep } from '../page/model';
import { ClientMessage } from './clients';
import { DocumentMessage } from './documents';
import { ExchangeMessage } from './exchange';
import { FilingMessage } from './filings';
import { PortalsMessage } from './portals';
import { Reading, Result } from './reading';
import { RuleMessage } from './rules';
import type { OverlayView } from './tab';
import { TabMessage } from './tab';
import { teachMessages } from './teach';
import { VaultMessage } from './vault';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

/** From side panel, options and popup, by subject. Only senders of our own origin are heard. */
export const SurfaceMessage = z.discriminatedUnion('type', [
  ...VaultMessage.options,
  ...ClientMessage.options,
  ...ExchangeMessage.options,
  ...FilingMessage.options,
  ...TabMessage.options,
  ...RuleMessage.options,
  ...PortalsMessage.options,
  ...DocumentMessage.options,
]);
export type SurfaceMessage = z.infer<typeof SurfaceMessage>;

/** The answer to any message that could not be carried out: the code of the fault, never a value. */
export interface FaultAnswer {
  readonly ok: false;
  readonly fault: string;
}

const share = z.number().min(0).max(1);

/** From a content script. It may report what the page shows and ask for the next write of a fill that the person started. */
export const PageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.hello') }),
  z.strictObject({ type: z.literal('page.reading'), reading: Reading }),
  z.strictObject({
    type: z.literal('page.next'),
    token: z.string().max(80),
    fingerprint: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('page.wrote'), token: z.string().max(80), result: Result }),
  z.strictObject({
    type: z.literal('page.done'),
    token: z.string().max(80),
    results: z.array(Result).max(20_000).readonly(),
  }),
  z.strictObject({
    type: z.literal('page.gate'),
    action: z.enum(['held', 'submit-anyway', 'next-held', 'next-anyway']),
    state: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('page.open-panel') }),
  z.strictObject({
    type: z.literal('page.pill'),
    pill: z.strictObject({ x: share, y: share, hidden: z.boolean() }),
  }),
  ...teachMessages,
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** What a content script is told. It comes from our own background only, so the type is enough. */
export type ToPage =
  | { readonly type: 'to-page.read' }
  | { readonly type: 'to-page.show'; readonly watch: boolean; readonly overlay: OverlayView | null }
  | { readonly type: 'to-page.fill'; readonly token: string; readonly fingerprint: string }
  | { readonly type: 'to-page.undo'; readonly keys: readonly string[] | null }
  | { readonly type: 'to-page.go-to'; readonly key: string }
  /** Which control did the person open the browser's menu on? Answers its key, or null. */
  | { readonly type: 'to-page.pointed' }
  | { readonly type: 'to-page.stop' };

/** The answer to `page.hello`: whether to watch the page and what to show on it. */
export interface HelloAnswer {
  readonly watch: boolean;
  readonly overlay: OverlayView | null;
}

/** The answer to `page.next`: one write, or null when nothing more may be written. */
export interface NextAnswer {
  readonly step: FillStep | null;
}
