// What does the system hold? One record for all its frames, kept by the page at the top; tests only read it.

export interface RecordState {
  step: number;
  submits: number;
  readonly smsSends: 0;
  /** Control → what the system took; boxes by their group, as the sum of their bits. */
  model: Record<string, string>;
  /** The sites that were kept before the one in view. */
  sites: Record<string, string>[];
  uploads: { readonly slot: string; readonly name: string }[];
}

// other practice portals keep another shape under this name
const holderOf = (view: Window) => view as unknown as { __state: RecordState };

/** Begins an empty record. */
export function begin(): void {
  holderOf(window).__state = { step: 1, submits: 0, smsSends: 0, model: {}, sites: [], uploads: [] };
}

/** The one record, from whatever frame. */
export const record = (): RecordState => holderOf(window.top ?? window).__state;

/** Takes what a control holds. */
export function take(id: string, value: string): void {
  record().model[id] = value;
}
