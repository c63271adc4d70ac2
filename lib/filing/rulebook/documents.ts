// What stands in rules/documents/: the schemas of documents, their limits, and when each is needed.

import * as z from 'zod';
import { Cite, Condition, Text } from '../../rules/format';
import { datedList, id, sourced } from './parts';

/** How a document is handed in; `live` is a check in person, `paper` goes by mail. */
export const DocumentType = z.strictObject({
  id,
  group: id,
  label: Text,
  text: Text.optional(),
  /** How it is written and signed where `text` speaks of several provinces, or of units and persons: each part with those that it is for. */
  advice: z
    .array(
      z.strictObject({
        provinces: z.array(id).min(1).optional(),
        exceptProvinces: z.array(id).min(1).optional(),
        categories: z
          .array(z.enum(['organization', 'personal']))
          .min(1)
          .optional(),
        text: Text,
      }),
    )
    .optional(),
  limits: z.strictObject({
    profile: z.enum(['image', 'live', 'video', 'paper']).optional(),
    sides: z.number().optional(),
    maxBytes: z.number().optional(),
    maxAgeMonths: z.number().optional(),
  }),
  ...sourced,
});
export type DocumentType = z.infer<typeof DocumentType>;

/** When documents are needed. `conditional`: likely asked for; `none`: a source says none; `ask`: no source lists them. */
export const DocumentRule = z.strictObject({
  id,
  documents: z.array(id),
  when: z.strictObject({ all: z.array(Condition).min(1) }),
  requirement: z.enum(['required', 'conditional', 'none', 'ask']),
  text: Text,
  ...sourced,
});
export type DocumentRule = z.infer<typeof DocumentRule>;

export const ImageLimit = z.strictObject({
  formats: z.array(z.string()),
  minBytes: z.number().optional(),
  maxBytes: z.number().optional(),
});
export type ImageLimit = z.infer<typeof ImageLimit>;

/** What a provider accepts as a picture; the entry `any` suits all of them. */
export const Limits = z.strictObject({
  image: z.array(
    z.strictObject({ provider: id, limits: datedList(ImageLimit), cites: z.array(Cite).min(1) }),
  ),
});
export type Limits = z.infer<typeof Limits>;
