// What does a person learn of what was done, and what can they take with them?

export interface Receipt {
  readonly action: string;
  /** Milliseconds. */
  readonly at: number;
  /** Codes and counts: `portal:aliyun filled:9`. */
  readonly detail: string;
  /** The revision that a change made; 0 for other acts. */
  readonly rev: number;
  /** The start of the client's opaque id; empty when it was about no client. */
  readonly ref: string;
  readonly name: string | null;
}

export interface ReceiptActions {
  readonly read: () => Promise<readonly Receipt[]>;
  /** Saves a file to the downloads. */
  readonly save: (text: string, format: 'csv' | 'json') => void;
}
