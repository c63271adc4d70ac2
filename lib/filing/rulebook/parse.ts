// Do all files of the rulebook have the right shape? Reads them into one value, or names file and place of the fault.
import type * as z from 'zod';
import { Rule } from '../../rules/format';
import { findLimitFault } from '../../rules/limits';
import { innermostFault } from '../../rules/parse';
import { WordBook } from './content-words';
import { Deeds } from './deeds';
import { FactEntry, Sources } from './dictionary';
import { DocumentRule, DocumentType, Limits } from './documents';
import {
  Channel,
  Deadline,
  DecisionTable,
  DomainVerification,
  EntityTypes,
  FaceVerification,
  FilingType,
  Note,
  SmsTable,
  Steps,
} from './filings';
import { PaperDraft } from './papers';
import { listOf } from './parts';
import { Provider } from './provider';
import { Province } from './province';
import { QuestionTopics } from './question-topics';
import { RefusalWeights, RefusalWords, Rejections } from './rejections';
import { SiteCheck } from './site-check';

/** Every file of the rulebook by its path below rules/, with what stood in it. */
export type RuleFiles = Readonly<Record<string, unknown>>;

const shared = {
  'facts.json': listOf('facts', FactEntry),
  'sources.json': Sources,
  'rejections.json': Rejections,
  'refusal-words.json': RefusalWords,
  'refusal-weights.json': RefusalWeights,
  'content/pre-approval.json': WordBook,
  'filings/decision-table.json': DecisionTable,
  'filings/filing-types.json': listOf('filingTypes', FilingType),
  'filings/channels.json': listOf('channels', Channel),
  'filings/sms.json': SmsTable,
  'filings/face-verification.json': FaceVerification,
  'filings/deadlines.json': listOf('deadlines', Deadline),
  'filings/notes.json': listOf('notes', Note),
  'filings/domain-verification.json': DomainVerification,
  'filings/steps.json': Steps,
  'filings/question-topics.json': QuestionTopics,
  'filings/deeds.json': Deeds,
  'filings/site-check.json': SiteCheck,
  'filings/entity-types.json': EntityTypes,
  'documents/documents.json': listOf('documents', DocumentType),
  'documents/needs.json': listOf('needs', DocumentRule),
  'documents/limits.json': Limits,
  'documents/papers.json': listOf('papers', PaperDraft),
} as const;
type Shared = { [K in keyof typeof shared]: z.infer<(typeof shared)[K]> };

/** The whole rulebook as data: parsed, not yet compiled. */
export interface RulebookData {
  readonly shared: Shared;
  readonly provinces: readonly Province[];
  readonly national: readonly Rule[];
  /** What single providers and platforms ask on top. */
  readonly providers: readonly Provider[];
}

/** Parses every file; throws an Error whose message has one line `file: place: what` per fault. */
export function parseRulebook(files: RuleFiles): RulebookData {
  const faults: string[] = [];
  const read = <T>(path: string, schema: z.ZodType<T>): T | null => {
    const limit = isOfRules(path) ? findLimitFault(files[path]) : null; // before any schema walks into it
    if (limit !== null) {
      faults.push(`rules/${path}: ${placeIn(limit.path)}: ${limit.message}`);
      return null;
    }
    const parsed = schema.safeParse(files[path]);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) faults.push(faultLine(path, issue, files[path]));
    return null;
  };
  const known = Object.entries(shared).map(([path, schema]) => [path, read<unknown>(path, schema)]);
  const provinces = pathsIn(files, 'provinces/').map((path) => read(path, Province));
  const providers = pathsIn(files, 'providers/').map((path) => read(path, Provider));
  const national = pathsIn(files, 'national/').map((path) => read(path, Rule));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    shared: Object.fromEntries(known) as Shared, // every key of `shared` was parsed by its own schema just above
    provinces: provinces.filter((province) => province !== null),
    national: national.filter((rule) => rule !== null),
    providers: providers.filter((provider) => provider !== null),
  };
}

function pathsIn(files: RuleFiles, folder: string): string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .sort();
}

/** Rules may come from others, so their size is looked at first; the tables are ours and as long as they are. */
const isOfRules = (path: string): boolean => /^(national|provinces|providers)\//.test(path);

const placeIn = (path: string): string => path.replace(/^\$\.?/, '') || 'the file';

function faultLine(path: string, issue: z.core.$ZodIssue, file: unknown): string {
  if (file === undefined) return `rules/${path}: is missing`;
  const { path: place, message } = innermostFault(issue);
  return `rules/${path}: ${place.map(String).join('.') || 'the file'}: ${message}`;
}
