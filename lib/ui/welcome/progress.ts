// How far has a new user come? The step, and the way to the first profile; stored between visits, without any value of a profile.

export const steps = ['purpose', 'profile', 'secret', 'portal'] as const;
export type Step = (typeof steps)[number];
/** The five ways to a first profile. */
export const ways = ['read', 'typed', 'table', 'page', 'sample'] as const;
export type Way = (typeof ways)[number];

/** What follows the passphrase: a first profile, or a colleague's team. */
export type Goal = Way | 'team';

/** The key under which the progress is stored. */
export const PROGRESS = 'onboarding';

export interface Progress {
  readonly at: Step;
  /** What was chosen; null before. */
  readonly way: Goal | null;
}

export const BEGINNING: Progress = { at: 'purpose', way: null };

const goals: readonly Goal[] = [...ways, 'team'];

/** The chosen way to a first profile; null where none, or a team, was chosen. */
export function wayOf(goal: Goal | null): Way | null {
  return goal === 'team' ? null : goal;
}

/** Reads the stored progress; anything that is not a step counts as the beginning. */
export function parseProgress(stored: unknown): Progress {
  const value: object = typeof stored === 'object' && stored !== null ? stored : {};
  const at = 'at' in value ? steps.find((one) => one === value.at) : undefined;
  const way = 'way' in value ? goals.find((one) => one === value.way) : undefined;
  return { at: at ?? BEGINNING.at, way: way ?? null };
}

/** The steps as they are counted: the same for everybody. The passphrase comes before or after the details by the way chosen, so it is part of them. */
export const COUNTED = ['purpose', 'profile', 'portal'] as const satisfies readonly Step[];

/** The counted step that this one belongs to. */
export const countedStep = (at: Step): (typeof COUNTED)[number] => (at === 'secret' ? 'profile' : at);

/** The step at which a returning user continues: what was done elsewhere meanwhile is not asked again. */
export function resume(progress: Progress, isOpen: boolean, hasClients: boolean): Progress {
  if (progress.at === 'purpose') return progress;
  if (hasClients) return { ...progress, at: 'portal' };
  const isBehind = progress.at === 'secret' && isOpen && progress.way !== 'team'; // the team is not in a step of this page
  return isBehind ? { ...progress, at: 'profile' } : progress;
}
