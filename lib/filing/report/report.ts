// What does a pre-check return? The types of the report, the same for panel, command line and files.

import type { FactValue } from '../../rules/operator-names';
import type { FilingState } from '../client/client';
import type { Citation, Severity, Text } from '../text';

/** The states of a finding, what is certain first. */
export const FINDING_STATES = ['fails', 'error', 'ask'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** One condition of a rule with the value found: a line of the explanation. */
export interface Trace {
  readonly state: 'true' | 'false' | 'unknown';
  readonly text: Text;
  readonly fact?: string;
  readonly have?: FactValue;
  /** What was found in words, each value of a list by itself; absent where it is a text, number or day of the filing. */
  readonly haveWords?: readonly Text[];
  /** What a table of the province or another fact wants; what the rule itself wants stands in the text. */
  readonly want?: FactValue;
  readonly wantWords?: readonly Text[];
  readonly children?: readonly Trace[];
}

/** What a finding points at: a field id, a document id, or nothing. */
export interface Target {
  readonly field?: string;
  readonly document?: string;
}

export interface Change {
  readonly fact: string;
  readonly value: FactValue;
  readonly text: Text;
  /** The day on which it becomes so by itself; absent when somebody has to act. */
  readonly from?: string;
}

/** What the person can change so that the finding clears without a new block. `text` describes all of it. */
export interface Fix extends Change {
  /** A second change; only both together help. */
  readonly also?: Change;
}

/** A service of the client, by its name, and the platforms of an app that a finding is about; none where it is about all of it. */
export interface Concerned {
  readonly service: string;
  readonly platforms: readonly Text[];
}

export interface Finding {
  readonly rule: string;
  readonly state: FindingState;
  readonly severity: Severity;
  readonly message: Text;
  readonly why: readonly Trace[];
  readonly fix: readonly Fix[];
  readonly cites: readonly Citation[];
  readonly target: Target;
  /** The services that it is about; absent where it is about none of them, or about the only one, which is no app. */
  readonly concerns?: readonly Concerned[];
  /** The present content of the field, if it is free text. */
  readonly text?: string;
  /** The words in it that the finding is about, if any. */
  readonly words?: readonly string[];
  /** The exact wording that the field must contain, to be copied; the person fills in each `【…】`. */
  readonly copy?: string;
  /** The message before the profile filled its blanks; absent where it has none. */
  readonly unfilled?: Text;
  /** A demand that a single source of less than full confidence makes: therefore only a warning. */
  readonly isLone?: true;
}

export interface Question {
  readonly fact: string;
  readonly text: Text;
  /** null: a free answer of the given type. A day may be typed beside its options. */
  readonly options: readonly { readonly value: FactValue; readonly text: Text }[] | null;
  readonly type: 'boolean' | 'enum' | 'list' | 'number' | 'date' | 'string';
  /** The day cannot be in the future. */
  readonly isPast?: boolean;
  /** How many undecided blocks this answer helps to settle. */
  readonly settles: number;
  /** The answer that nearly everyone gives and that holds up nothing; null: neither answer is usual. */
  readonly ordinary: FactValue;
  /** The usual answer as a statement to confirm; null if there is none. */
  readonly statement: Text | null;
  /** The person said today that they do not know; it stays open, and is not asked first. */
  readonly isAside?: true;
  /** The answer is kept in the client, which has an empty field for it, and not in the filing. */
  readonly isKept?: true;
}

/** What is asked together: statements about one matter, or a single question without a usual answer. */
export interface Asked {
  /** The id of the topic, or of the single fact. */
  readonly id: string;
  /** What the statements are about; null for a single question. */
  readonly label: Text | null;
  readonly questions: readonly Question[];
  /** Whether an answer helps to settle something that blocks. */
  readonly settlesBlock: boolean;
}

export type ChannelAnswer = 'yes' | 'no' | 'organization-only' | 'unknown';

export interface DocumentNeed {
  readonly id: string;
  readonly label: Text;
  readonly requirement: 'required' | 'one-of' | 'optional' | 'ask';
  readonly state: 'attached' | 'missing' | 'invalid' | 'ask';
  /** Documents of which this or another one is enough, for each rule that holds the filing up until one of them is there. */
  readonly oneOf?: readonly (readonly string[])[];
  /** What is still to be added to what is there, such as the other side of a card; the state is `missing` then. */
  readonly lacks?: Text;
  /** No upload slot of the portal takes it: it is told once, and holds up nothing there. */
  readonly hasNoSlot?: boolean;
  readonly why: readonly Trace[];
  readonly cites: readonly Citation[];
}

/** The pre-check of one filing on one day. Key order is the order of `precheck --json`. */
export interface Report {
  readonly id: string;
  readonly asOf: string;
  readonly status: 'blocked' | 'incomplete' | 'ready';
  /** null while undecided, or when nothing has to be filed. */
  readonly filingType: string | null;
  readonly decision: {
    readonly row: string | null;
    readonly verdict: string | null;
    readonly text: Text | null;
    readonly asks: readonly string[];
    readonly why: readonly Trace[];
    readonly cites: readonly Citation[];
  };
  readonly channels: Readonly<Record<string, ChannelAnswer>>;
  readonly documents: readonly DocumentNeed[];
  readonly sms: {
    readonly required: boolean | 'ask';
    readonly deadlineHours: number;
    readonly phones: readonly ('subject' | 'service')[];
    /** The contacts are one person, who gets one code; absent where they are not, or where it is unknown. */
    readonly isOnePerson?: true;
    readonly cites: readonly Citation[];
  };
  readonly mailing: {
    readonly required: boolean | 'ask';
    readonly items: readonly {
      readonly documents: readonly string[];
      readonly address: string | null;
      readonly case: string;
    }[];
    readonly cites: readonly Citation[];
  };
  readonly face: {
    readonly required: boolean | 'ask';
    readonly who: readonly ('subjectPrincipal' | 'servicePrincipal')[];
    readonly cites: readonly Citation[];
  };
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly deadlines: readonly {
    readonly id: string;
    readonly text: Text;
    readonly hours?: number;
    readonly days?: number;
    readonly workingDays?: number;
    /** It applies before the order is sent. */
    readonly isBefore?: true;
    /** The state of the filing in which it matters; absent for a duty that has none. */
    readonly state?: FilingState;
    readonly cites: readonly Citation[];
  }[];
  readonly oldestSource: string | null;
}
