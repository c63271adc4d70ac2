// What may be said between the script in a portal page and the background? Each message of a page is checked where it arrives.
import * as z from 'zod';
import type { FillStep } from '../page/model';
import { id } from './parts';
import { Reading, Result } from './reading';
import type { OverlayView } from './tab';
import { teachMessages } from './teach';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

const share = z.number().min(0).max(1);
const token = z.string().max(80);

/** From a content script. It may report what the page shows and ask for the next write of a fill that the person started. */
export const PageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.hello') }),
  /** The document ends, or is put away; one that comes back says hello again. */
  z.strictObject({ type: z.literal('page.bye') }),
  /** Somebody looks at the page, and the script that reads it is not there yet. */
  z.strictObject({ type: z.literal('page.reader') }),
  /** There is something to show over the page, and the script that draws it is not there yet. */
  z.strictObject({ type: z.literal('page.overlay') }),
  z.strictObject({ type: z.literal('page.reading'), reading: Reading }),
  z.strictObject({
    type: z.literal('page.next'),
    token,
    fingerprint: z.string().max(200),
    /** What became of the write before; null before the first. */
    result: Result.nullable(),
  }),
  z.strictObject({
    type: z.literal('page.done'),
    token,
    results: z.array(Result).max(20_000).readonly(),
    /** The page as it stands after the fill. */
    reading: Reading,
  }),
  /** What the page changed of a fill after it was said to be done. */
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
  /** `toFix`: the person wants to see what holds the portal's button. */
  z.strictObject({ type: z.literal('page.open-panel'), toFix: z.boolean().optional() }),
  /** Which field a control asks for, of those that its mark offered; how several values stand in a box is no page's business. */
  z.strictObject({ type: z.literal('page.pick'), key: id, fieldId: id }),
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
  /** Somebody looks at this page now: watch it, and say once what it shows. */
  | { readonly type: 'to-page.watch' }
  | { readonly type: 'to-page.show'; readonly watch: boolean; readonly overlay: OverlayView | null }
  | { readonly type: 'to-page.fill'; readonly token: string; readonly fingerprint: string }
  /** Press the page's button of these words beside these controls, once. Answers whether a row came. */
  | { readonly type: 'to-page.add-row'; readonly button: string; readonly keys: readonly string[] }
  | { readonly type: 'to-page.undo'; readonly keys: readonly string[] | null }
  | { readonly type: 'to-page.go-to'; readonly key: string }
  /** Which control did the person open the browser's menu on? Answers its key, or null. */
  | { readonly type: 'to-page.pointed' }
  | { readonly type: 'to-page.stop' };

/** The answer to `to-page.fill`. */
export type FillAnswer =
  | { readonly started: true }
  /** `no-writer`: the browser did not let the writing script into the page. `page-changed`: the plan was for another page. */
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
