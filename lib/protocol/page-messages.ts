// Which messages do the script in a portal page and the background exchange? The background checks each one from a page.
import * as z from 'zod';
import type { ClosedCard, FillStep } from '../page/model';
import type { OverlayView } from './overlay';
import { id } from './parts';
import { Reading, Result } from './reading';
import { teachMessages } from './teach';

z.config({ jitless: true }); // the extension's content security policy forbids eval, which zod would otherwise use

const share = z.number().min(0).max(1);
const token = z.string().max(80);

/** From a content script. It may report what the page shows and ask for the next write of a fill that the person started. */
export const PageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.hello') }),
  /** The document was closed or put into the back/forward cache; when it returns it sends `page.hello` again. */
  z.strictObject({ type: z.literal('page.bye') }),
  /** The page is in use, and the script that reads it must be loaded. */
  z.strictObject({ type: z.literal('page.reader') }),
  /** There is something to show over the page, and the script that draws it must be loaded. */
  z.strictObject({ type: z.literal('page.overlay') }),
  z.strictObject({ type: z.literal('page.reading'), reading: Reading }),
  z.strictObject({
    type: z.literal('page.next'),
    token,
    fingerprint: z.string().max(200),
    /** The result of the previous write; null before the first. */
    result: Result.nullable(),
  }),
  z.strictObject({
    type: z.literal('page.done'),
    token,
    results: z.array(Result).max(20_000).readonly(),
    /** The page after the fill. */
    reading: Reading,
  }),
  /** What the page changed of a fill after `page.done`. */
  z.strictObject({
    type: z.literal('page.changed'),
    results: z.array(Result).max(20_000).readonly(),
    reading: Reading,
  }),
  z.strictObject({
    type: z.literal('page.gate'),
    action: z.enum(['held', 'submit-anyway', 'next-held', 'next-anyway']),
    state: z.string().max(200),
  }),
  /** `toFix`: the person wants to see what blocks the portal's button. */
  z.strictObject({ type: z.literal('page.open-panel'), toFix: z.boolean().optional() }),
  /** Which of the fields offered by its mark a control asks for. A page may not set how several values are written to one box. */
  z.strictObject({ type: z.literal('page.pick'), key: id, fieldId: id }),
  z.strictObject({
    type: z.literal('page.pill'),
    pill: z.strictObject({ x: share, y: share, hidden: z.boolean() }),
  }),
  ...teachMessages,
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** Messages to a content script. They come from the extension's background only, so a type is enough. */
export type ToPage =
  | { readonly type: 'to-page.read' }
  /** The page is now in use: watch it, and report once what it shows. */
  | { readonly type: 'to-page.watch' }
  | { readonly type: 'to-page.show'; readonly watch: boolean; readonly overlay: OverlayView | null }
  | { readonly type: 'to-page.fill'; readonly token: string; readonly fingerprint: string }
  /** Press once the page's button with this text beside these controls. The answer is whether a row was added. */
  | { readonly type: 'to-page.add-row'; readonly button: string; readonly keys: readonly string[] }
  /** Press what opens this card. The answer is whether a box came. */
  | { readonly type: 'to-page.open-card'; readonly card: ClosedCard }
  /** Keep the opened card, of whose controls these have been judged. The answer is a `CardOutcome`. */
  | { readonly type: 'to-page.keep-card'; readonly judged: readonly string[] }
  | { readonly type: 'to-page.undo'; readonly keys: readonly string[] | null }
  | { readonly type: 'to-page.go-to'; readonly key: string }
  /** On which control was the context menu opened? The answer is its key, or null. */
  | { readonly type: 'to-page.pointed' }
  | { readonly type: 'to-page.stop' };

/** The answer to `to-page.fill`. */
export type FillAnswer =
  | { readonly started: true }
  /** `no-writer`: the browser did not allow the writing script in the page. `page-changed`: the plan was for another page. */
  | { readonly started: false; readonly reason: 'no-writer' | 'page-changed' };

/** The answer to `page.hello`: whether to watch the page and what to show on it. */
export interface HelloAnswer {
  readonly watch: boolean;
  readonly overlay: OverlayView | null;
}

/** The answer to `page.next`: one write, or null when nothing more may be written. */
export interface NextAnswer {
  readonly step: FillStep | null;
}
