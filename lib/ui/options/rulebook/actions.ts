// Which functions does the rulebook section get?

import type { ChangedClient, RulebookChange } from '../../../filing/rulebook-pack/changes';
import type { ReadKey } from '../../../filing/rulebook-pack/keys';
import type { RuleApplied, RuleDetail } from '../../../filing/rulebook-tools/rule-detail';
import type { RuleQuery, RuleSummary } from '../../../filing/rulebook-tools/search-rules';
import type { Verification } from '../../../filing/rulebook-tools/verify-rules';
import type { Text } from '../../../filing/text';
import type { BookInUse } from '../../../protocol/rules';
import type { ClientActions as ClientSearch } from '../client-chooser';

/** The changes of an acceptable pack, whose cases hold in both engines. */
export interface PackPreview {
  readonly text: string;
  readonly version: number;
  readonly day: string;
  readonly key: string;
  readonly changes: readonly RulebookChange[];
}

/** Reports progress, and says whether to go on. */
export type PackProgress = (done: number, of: number) => boolean;

export interface PackActions {
  readonly inUse: () => Promise<BookInUse>;
  /** Downloads the file at an address; the browser requests the permission, so this is called within the press. */
  readonly get: (address: string) => Promise<{ readonly file: Blob } | { readonly fault: Text }>;
  /** Checks a file and runs its cases. */
  readonly look: (
    file: Blob,
    progress: PackProgress,
  ) => Promise<{ readonly pack: PackPreview } | { readonly fault: Text }>;
  /** The clients whose reports change with the pack. Rejects while the vault is locked. */
  readonly clients: (pack: PackPreview, progress: PackProgress) => Promise<readonly ChangedClient[]>;
  /** Null: it is in use; else why not. */
  readonly take: (text: string) => Promise<Text | null>;
  readonly goBack: () => Promise<void>;
  /** Reads a publisher's key, so that its fingerprint can be compared. */
  readonly readKey: (text: string) => Promise<ReadKey>;
  /** Null: packs of this key are taken from now on; else why not. */
  readonly trust: (text: string) => Promise<Text | null>;
  readonly distrust: (id: string) => Promise<void>;
}

/** The section's data before anything is searched. */
export interface RulebookAbout {
  readonly rules: number;
  readonly cases: number;
  readonly provinces: readonly string[];
  readonly documents: readonly { readonly id: string; readonly label: Text }[];
  /** The day of the newest dated source. */
  readonly newest: string | null;
  /**
   * By province: the dates of its newest and oldest source, and how many entries are based on sources older than
   * `staleBefore`.
   */
  readonly freshness: Readonly<Record<string, ProvinceFreshness>>;
  readonly staleBefore: string;
}

export interface ProvinceFreshness {
  readonly newest: string | null;
  readonly oldest: string | null;
  readonly stale: number;
}

export interface RulebookActions extends ClientSearch {
  readonly packs: PackActions;
  readonly about: () => Promise<RulebookAbout>;
  readonly find: (query: RuleQuery) => Promise<readonly RuleSummary[]>;
  readonly open: (rule: string) => Promise<RuleDetail | null>;
  /** One answer for each service of the client's open filings. */
  readonly applies: (rule: string, client: string) => Promise<readonly RuleApplied[]>;
  /** Runs the cases of one rule, or of all (null), through json-rules-engine; `progress` says whether to go on. */
  readonly verify: (
    rule: string | null,
    progress: (done: number, of: number) => boolean,
  ) => Promise<Verification>;
}
