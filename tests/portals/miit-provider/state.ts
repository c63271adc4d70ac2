// What does the system hold? One record for all its frames, kept by the page at the top; tests only read it.

export interface RecordState {
  step: number;
  submits: number;
  /** Control → what the system took; boxes by their group, as the sum of their bits. */
  model: Record<string, string>;
  uploads: Record<string, readonly string[]>;
}

// other practice portals keep another shape under this name
const holderOf = (view: Window) => view as unknown as { __state: RecordState };

/** Begins an empty record. */
export function begin(): void {
  holderOf(window).__state = { step: 1, submits: 0, model: {}, uploads: {} };
}

/** The one record, from whatever frame. */
export const record = (): RecordState => holderOf(window.top ?? window).__state;

/** Takes what a control holds. */
export function take(id: string, value: string): void {
  record().model[id] = value;
}
