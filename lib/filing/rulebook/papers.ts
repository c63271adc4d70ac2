// What stands in rules/documents/papers.json: letters and commitments that a client can be put into.
import * as z from 'zod';
import { id, sourced } from './parts';

/** What the braces of a line may name; `blank` is left for the person to write by hand. */
const PAPER_WORDS = [
  'blank',
  'province',
  'provider',
  'entity.name',
  'entity.certNumber',
  'entity.businessScope',
  'legalRep.name',
  'legalRep.certNumber',
  'subjectPrincipal.name',
  'subjectPrincipal.certNumber',
  'servicePrincipal.name',
  'servicePrincipal.certNumber',
  'service.name',
  'service.domains',
  'service.domainOwner',
  'filing.domains',
] as const;
export type PaperWord = (typeof PAPER_WORDS)[number];

const known = new Set<string>(PAPER_WORDS);
const line = z
  .string()
  .min(1)
  .refine((text) => wordsIn(text).every((word) => known.has(word)), 'a word in braces that no client has');

/** One letter. Of several for one document the first that fits province and subject counts. It is handed to an authority, so it is in Chinese only. */
export const PaperDraft = z.strictObject({
  document: id,
  provinces: z.array(id).min(1).optional(),
  exceptProvinces: z.array(id).min(1).optional(),
  categories: z
    .array(z.enum(['organization', 'personal']))
    .min(1)
    .optional(),
  title: z.string().min(1),
  /** The province or the provider has a form of its own, which is the one to sign; ours only says what goes into it. */
  hasOfficialForm: z.boolean(),
  /** One letter for the whole filing, or one for each of its services. */
  per: z.enum(['filing', 'service']),
  lines: z.array(line).min(1),
  signers: z.array(z.string().min(1)).min(1),
  ...sourced,
});
export type PaperDraft = z.infer<typeof PaperDraft>;

/** The words in braces of a line, in their order. */
export function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, word]) => word ?? '');
}
