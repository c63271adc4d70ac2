// What may be said between page, background and our own surfaces? One union per direction, each checked where it arrives.
import * as z from 'zod';
import type { FillStep, PageReading } from './page/plan';
import type { OverlayView } from './view';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

const tabId = z.int().nonnegative();
const id = z.string().max(80);
const passphrase = z.string().min(1).max(1000);
const factValue = z.union([
  z.string().max(2000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(50),
  z.null(),
]);

/** From side panel, options and popup. Only senders of our own origin are heard. */
export const SurfaceMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vault.status') }),
  z.strictObject({ type: z.literal('vault.create'), passphrase }),
  z.strictObject({ type: z.literal('vault.unlock'), passphrase }),
  z.strictObject({ type: z.literal('vault.lock') }),
  z.strictObject({ type: z.literal('vault.accept-loss') }),
  z.strictObject({ type: z.literal('vault.auto-lock'), minutes: z.int().min(1).max(480) }),
  z.strictObject({ type: z.literal('clients.list'), search: z.string().max(200) }),
  z.strictObject({ type: z.literal('clients.import'), text: z.string(), apply: z.boolean() }),
  z.strictObject({ type: z.literal('clients.remove'), id }),
  z.strictObject({ type: z.literal('clients.restore'), id }),
  z.strictObject({ type: z.literal('clients.get'), id }),
  z.strictObject({ type: z.literal('tab.view'), tabId }),
  z.strictObject({ type: z.literal('tab.bind'), tabId, clientId: id }),
  z.strictObject({ type: z.literal('tab.unbind'), tabId }),
  z.strictObject({ type: z.literal('tab.services'), tabId, services: z.array(id).max(50) }),
  z.strictObject({ type: z.literal('tab.fill'), tabId, replace: z.array(id).max(2000) }),
  z.strictObject({ type: z.literal('tab.undo'), tabId, key: id.nullable() }),
  z.strictObject({ type: z.literal('tab.answer'), tabId, fact: id, value: factValue }),
  z.strictObject({
    type: z.literal('tab.answers'),
    tabId,
    answers: z.array(z.strictObject({ fact: id, value: factValue })).max(300),
  }),
  z.strictObject({
    type: z.literal('tab.attach'),
    tabId,
    document: id,
    side: z.enum(['front', 'back']).nullable(),
    fileName: z.string().max(200),
    base64: z.string(),
  }),
  z.strictObject({ type: z.literal('tab.go-to'), tabId, key: id }),
  z.strictObject({ type: z.literal('tab.override'), tabId, typed: z.string().max(40) }),
  z.strictObject({ type: z.literal('tab.recheck'), tabId }),
]);
export type SurfaceMessage = z.infer<typeof SurfaceMessage>;

const texts = z.array(z.string().max(5000)).max(500).readonly();
const KIND = z.enum([
  'text',
  'textarea',
  'number',
  'phone',
  'select',
  'native-select',
  'cascader',
  'radio',
  'checkbox',
  'switch',
  'date',
  'date-range',
  'upload',
]);
const Field = z.strictObject({
  key: id,
  kind: KIND,
  label: z.string().max(200),
  section: texts,
  occurrence: z.int().nonnegative(),
  placeholder: z.string().max(200),
  hints: texts,
  required: z.boolean(),
  editable: z.boolean(),
  visible: z.boolean(),
  value: texts,
  options: texts,
  maxLength: z.int().nullable(),
  accept: z.string().max(300),
  multiple: z.boolean(),
  prefix: z.string().max(200),
  error: z.string().max(300),
  parts: z.int().nonnegative(),
  postsTo: z.string().max(300).optional(),
});
const Evidence = z.strictObject({
  kind: z.enum(['name', 'number', 'domain', 'phone']),
  text: z.string().max(500),
  where: z.string().max(500),
});
const Button = z.strictObject({ text: z.string().max(200), role: z.enum(['next', 'submit', 'other']) });

/** What a page may say of itself; the same shape as `PageReading`. */
export const Reading: z.ZodType<PageReading> = z.strictObject({
  url: z.string().max(4000),
  title: z.string().max(500),
  headings: texts,
  fields: z.array(Field).max(20_000).readonly(),
  evidence: z.array(Evidence).max(1000).readonly(),
  fingerprint: z.string().max(200),
  buttons: z.array(Button).max(500).readonly(),
});
const Result = z.strictObject({
  key: id,
  fieldId: id,
  state: z.enum(['filled', 'kept', 'changed-by-page', 'refused', 'not-found', 'needs-you', 'undone']),
  before: texts,
  after: texts,
  reason: z.string().max(300),
  milliseconds: z.number(),
});

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
    action: z.enum(['held', 'submit-anyway', 'ask']),
    state: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('page.open-panel') }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** What a content script is told. It comes from our own background only, so the type is enough. */
export type ToPage =
  | { readonly type: 'to-page.read' }
  | { readonly type: 'to-page.show'; readonly watch: boolean; readonly overlay: OverlayView | null }
  | { readonly type: 'to-page.fill'; readonly token: string; readonly fingerprint: string }
  | { readonly type: 'to-page.undo'; readonly keys: readonly string[] | null }
  | { readonly type: 'to-page.go-to'; readonly key: string }
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
