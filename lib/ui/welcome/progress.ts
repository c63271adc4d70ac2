// How far has a new user come? The step, and the way to the first profile; stored between visits, without any value of a profile.

export const steps = ['purpose', 'profile', 'secret', 'portal'] as const;
export type Step = (typeof steps)[number];
/** The five ways to a first profile. */
export const ways = ['read', 'typed', 'table', 'page', 'sample'] as const;
export type Way = (typeof ways)[number];

/** The key under which the progress is stored. */
export const PROGRESS = 'onboarding';

export interface Progress {
  readonly at: Step;
  /** The chosen way; null before. */
  readonly way: Way | null;
}

export const BEGINNING: Progress = { at: 'purpose', way: null };

/** Reads the stored progress; anything that is not a step counts as the beginning. */
export function parseProgress(stored: unknown): Progress {
  const value: object = typeof stored === 'object' && stored !== null ? stored : {};
  const at = 'at' in value ? steps.find((one) => one === value.at) : undefined;
  const way = 'way' in value ? ways.find((one) => one === value.way) : undefined;
  return { at: at ?? BEGINNING.at, way: way ?? null };
}

/** The step at which a returning user continues: what was done elsewhere meanwhile is not asked again. */
export function resume(progress: Progress, isOpen: boolean, hasClients: boolean): Progress {
  if (progress.at === 'purpose') return progress;
  if (hasClients) return { ...progress, at: 'portal' };
  return progress.at === 'secret' && isOpen ? { ...progress, at: 'profile' } : progress;
}
