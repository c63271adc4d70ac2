// Which of its open filings can a client chosen on a page be there for? What the person is shown in order to choose one.
import type { FilingState } from '../filing/client/client';
import type { Text } from '../filing/text';
import type { ClientSummary } from './clients';

/** The client's open filings that a page may be for, when there are several. */
export interface FilingChoice {
  readonly client: ClientSummary;
  readonly filings: readonly {
    readonly id: string;
    readonly provider: string;
    readonly state: FilingState;
    /** What it is for; null where the rulebook has no name for that. */
    readonly purpose: Text | null;
    /** The names of its services. */
    readonly services: readonly string[];
  }[];
}
