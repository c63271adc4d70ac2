// What may a surface ask of the rulebook about saved clients: pre-checks of many, one report, what if, when, why refused?

import * as z from 'zod';
import type { BatchRow } from '../filing/report/batch';
import type { ClientAsks } from '../filing/report/client-asks';
import type { Difference } from '../filing/report/differences';
import type { Expected } from '../filing/report/expected';
import type { RefusalReading } from '../filing/report/refusal-reasons';
import type { Asked, Report } from '../filing/report/report';
import type { ChangedClient } from '../filing/rulebook-pack/changes';
import { PACK_LIMITS } from '../filing/rulebook-pack/format';
import type { PublisherKey, ReadKey } from '../filing/rulebook-pack/keys';
import type { RuleApplied } from '../filing/rulebook-tools/rule-detail';
import type { Text } from '../filing/text';
import type { Choice } from './editor-choices';
import { changes, reads } from './message-kind';
import { MOST_IN_BATCH } from './names';
import { factValue, id } from './parts';
import type { AnswerView } from './tab';

const day = z.iso.date();
const packText = z.string().max(PACK_LIMITS.bytes);
const keyText = z.string().max(2000);
const ofFiling = { client: id, filing: id, service: id.nullable(), asOf: day };

/** One service of a saved filing, on a day. */
export const FilingAt = z.strictObject(ofFiling);
export type FilingAt = z.infer<typeof FilingAt>;

export const ruleKinds = {
  'rules.batch': reads({ clients: z.array(id).max(MOST_IN_BATCH).readonly(), asOf: day }).answers<
    readonly BatchRow[]
  >(),
  /** What these clients still have to send; those of whom nothing is wanted are left out. */
  'rules.client-asks': reads({ clients: z.array(id).max(MOST_IN_BATCH).readonly(), asOf: day }).answers<
    readonly ClientAsks[]
  >(),
  'rules.report': reads({ ...ofFiling }).answers<ReportOfFiling | null>(),
  'rules.what-if': reads({
    ...ofFiling,
    changes: z.record(z.string().max(80), factValue),
  }).answers<WhatIfAnswer | null>(),
  'rules.upcoming': reads({ ...ofFiling, until: day }).answers<readonly UpcomingAnswer[] | null>(),
  'rules.choices': reads({}).answers<WhatIfChoices>(),
  /** Which provinces want documents that others do not, and which documents. */
  'rules.demands': reads({ asOf: day }).answers<readonly ProvinceDemands[]>(),
  'rules.refusal': reads({ text: z.string().max(30_000) }).answers<RefusalReading>(),
  'rules.applies': reads({ client: id, rule: z.string().max(100), asOf: day }).answers<
    readonly RuleApplied[] | null
  >(),
  'rules.in-use': reads({}).answers<BookInUse>(),
  /** The text of the pack in use; null while the packaged rulebook is. */
  'rules.pack': reads({}).answers<string | null>(),
  /** Reads a pack and remembers it for `rules.pack-clients`. Null: it may be used; else why not. */
  'rules.pack-look': reads({ text: packText }).answers<Text | null>(),
  /** Whose reports change with the pack that was read; null when it is no longer remembered. */
  'rules.pack-clients': reads({
    version: z.int(),
    clients: z.array(id).max(MOST_IN_BATCH).readonly(),
    asOf: day,
  }).answers<readonly ChangedClient[] | null>(),
  'rules.pack-take': changes({ text: packText }).answers<Text | null>(),
  'rules.pack-back': changes({}).answers<BookInUse>(),
  /** Reads a publisher's key, to be shown by its fingerprint before it is trusted. */
  'rules.key-read': reads({ text: keyText }).answers<ReadKey>(),
  /** Null: packs signed with this key are accepted from now on; else why not. */
  'rules.key-trust': changes({ text: keyText }).answers<Text | null>(),
  'rules.key-distrust': changes({ id: z.string().max(60) }).answers<BookInUse>(),
};

/** What only a few provinces want of a first filing. */
export interface ProvinceDemands {
  readonly province: string;
  readonly documents: readonly Text[];
}

/** Which rulebook is in use. */
export interface BookInUse {
  readonly version: number;
  /** The pack that it came with; null for the packaged one. */
  readonly pack: { readonly day: string; readonly key: string } | null;
  /** The version of the packaged one. */
  readonly packaged: number;
  /** The version that going back leads to; null when no pack is kept. */
  readonly back: number | null;
  /** Why a kept pack is not in use. */
  readonly fault: Text | null;
  /** Whose packs are accepted: the keys of the package and those that the person trusts. Without any, no pack is. */
  readonly keys: readonly PublisherKey[];
}

/** What may be changed for a what-if report. */
export interface WhatIfChoices {
  readonly provinces: readonly Choice[];
  readonly types: readonly Choice[];
  readonly providers: readonly Choice[];
}

export interface WhatIfAnswer {
  readonly today: Report;
  readonly instead: Report;
  readonly differences: readonly Difference[];
}

export interface UpcomingAnswer {
  readonly day: string;
  readonly differences: readonly Difference[];
}

/** A report with its questions, by matter, and the documents for which a letter can be made. */
export interface ReportOfFiling extends Report {
  readonly asked?: readonly Asked[];
  /** The answers given for this filing, to be taken back. */
  readonly answers?: readonly AnswerView[];
  /** What will follow once the filing type is known; null where it is. */
  readonly expected?: Expected | null;
  readonly papers?: readonly string[];
  /** Those of them that are signed on a form of the province or the provider. */
  readonly officialForms?: readonly string[];
}
