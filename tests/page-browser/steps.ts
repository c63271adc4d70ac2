// How does a test have a page filled: one step by label, the engine's results, and the undo?
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import type { Run } from './browser';

/** The step that writes a value into the field with this label. */
export function stepFor(
  { fields }: PageReading,
  label: string,
  value: readonly string[],
  more: Partial<FillStep> = {},
): FillStep {
  const field = fields.find((at) => at.label === label);
  if (field === undefined) throw new Error(`no ${label} among ${fields.map((at) => at.label)}`);
  const { key, kind } = field;
  return { key, fieldId: label, kind, value, alternatives: [], files: [], overwrite: false, ...more };
}

// the answers have the engine's types
export const readingOf = async (run: Run): Promise<PageReading> => (await run('read()')) as PageReading;
export const fillIn = async (run: Run, steps: readonly FillStep[]): Promise<FillResult[]> =>
  (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[];
export const undoIn = async (run: Run): Promise<FillResult[]> => (await run('undo()')) as FillResult[];

/** Each result as its state, followed by the reason if there is one. */
export const statesOf = (results: readonly FillResult[]): string[] =>
  results.map(({ state, reason }) => `${state} ${reason}`.trim());
