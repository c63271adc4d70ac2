// Is this a portal's description, and if not, where is it wrong? The one form for our own files and for those that people share.
import * as z from 'zod';
import { Service } from '../../filing/client/client';
import { WIDGET_KINDS } from '../model';
import type { MappedField, PortalMap } from './portal-map';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

const word = z.string().min(1).max(200);
const words = z.array(word).max(60);
const text = z.strictObject({ zh: z.string().min(1).max(500), en: z.string().min(1).max(500) });
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/u);
const KIND = z.enum(WIDGET_KINDS);

const Mapped = z
  .strictObject({
    labels: words,
    section: words.min(1).optional(),
    kind: z.array(KIND).min(1).optional(),
    hints: words.min(1).optional(),
    occurrence: z.array(z.int().nonnegative()).min(1).max(60).optional(),
    options: z.record(z.string().max(80), z.string().max(200)).optional(),
    codes: z.record(z.string().max(80), z.string().regex(/^\d{1,12}$/u)).optional(),
    separator: z.string().max(10).optional(),
    first: z.boolean().optional(),
    pair: z.boolean().optional(),
    withoutRegion: z.boolean().optional(),
    scheme: z.boolean().optional(),
    picked: z.boolean().optional(),
  })
  .refine(({ labels, hints }) => labels.length > 0 || hints !== undefined, {
    path: ['labels'],
    params: { code: 'no-name' },
  });

const Page = z.strictObject({
  id,
  title: text,
  markers: words,
  paths: z.array(word).max(60).optional(),
  fields: z.record(z.string().max(80), Mapped),
  leave: z.array(Mapped).max(500).optional(),
  guidance: z
    .array(z.strictObject({ zh: word, en: z.string().min(1).max(500), source: word.optional() }))
    .min(1)
    .optional(),
});

/** A portal's description as it stands in rules/portals and in shared files. */
export const PortalFile = z.strictObject({
  id,
  name: text,
  matches: z.array(z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/[^*]*\*$/u)).max(60),
  provider: z.string().max(80).nullable(),
  channels: z.array(z.string().max(80)).max(20),
  basis: z.enum(['seen', 'synthetic']),
  checkedOn: z.iso.date(),
  note: z.string().max(1000).optional(),
  pages: z.array(Page).min(1).max(60),
  handsOff: z.boolean().optional(),
  serviceKinds: z.array(Service.shape.kind).min(1).optional(),
  signs: words.optional(),
  next: words,
  submit: words,
  never: z.array(z.string().max(200)).max(60),
});

/** What is wrong with a file: a code that the surfaces have words for, and the place as `pages.0.fields`. */
export interface PortalFault {
  readonly code:
    | 'not-json'
    | 'too-large'
    | 'wrong-form'
    | 'unknown-field'
    | 'no-name'
    | 'unknown-key'
    | 'several-pages';
  readonly place: string;
}

export type PortalAnswer =
  | { readonly ok: true; readonly map: PortalMap }
  | { readonly ok: false; readonly faults: readonly PortalFault[] };

const MAX_CHARACTERS = 500_000;
const MAX_FAULTS = 20;

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function faultOf(issue: z.core.$ZodIssue): PortalFault {
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return { code: 'unknown-key', place: [...issue.path, issue.keys[0] ?? ''].join('.') };
  const isUnnamed = issue.code === 'custom' && issue.params?.code === 'no-name';
  return { code: isUnnamed ? 'no-name' : 'wrong-form', place };
}

function unknownFields(map: PortalMap, isField: (id: string) => boolean): PortalFault[] {
  return map.pages.flatMap((page, at) =>
    Object.keys(page.fields)
      .filter((id) => !isField(id))
      .map((id): PortalFault => ({ code: 'unknown-field', place: `pages.${at}.fields.${id}` })),
  );
}

function twice(map: PortalMap): PortalFault[] {
  const ids = map.pages.map((page) => page.id);
  return ids.flatMap((id, at): PortalFault[] =>
    ids.indexOf(id) === at ? [] : [{ code: 'several-pages', place: `pages.${at}.id` }],
  );
}

/** A map without what its own person picked: nobody else did. */
export function withoutPicks(map: PortalMap): PortalMap {
  const plain = ({ picked: _, ...mapped }: MappedField): MappedField => mapped;
  const pages = map.pages.map((page) => ({
    ...page,
    fields: Object.fromEntries(Object.entries(page.fields).map(([id, mapped]) => [id, plain(mapped)])),
  }));
  return { ...map, pages };
}

/** Reads a shared file; `isField` knows the ids of the vocabulary. Nothing in it is taken when anything is wrong. */
export function readPortalFile(content: string, isField: (id: string) => boolean): PortalAnswer {
  if (content.length > MAX_CHARACTERS) return { ok: false, faults: [{ code: 'too-large', place: '' }] };
  const json = parsed(content);
  if (json === undefined) return { ok: false, faults: [{ code: 'not-json', place: '' }] };
  const result = PortalFile.safeParse(json);
  if (!result.success) return { ok: false, faults: result.error.issues.slice(0, MAX_FAULTS).map(faultOf) };
  const map = result.data as PortalMap; // the schema is this type; exactOptionalPropertyTypes reads its optional keys differently
  const faults = [...unknownFields(map, isField), ...twice(map)];
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, MAX_FAULTS) }
    : { ok: true, map: withoutPicks(map) };
}
