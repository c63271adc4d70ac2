// Which pages are generated, and which half may be looked at while the engine is improved?

export interface Seed {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly isLater?: boolean;
}

/** Pages of each half in a full run. */
export const PAGES_A_HALF = 240;

/** Pages of the open half in `npm test`. */
export const PAGES_IN_TESTS = 40;

/** Pages per half and library in a full run in the browser. */
export const BROWSER_PAGES = 4;

/** Pages that are no filing form, in a full run. */
export const ORDINARY_PAGES = 300;

/** Pages of each half that name a client or somebody else, in a full run. */
export const IDENTITY_PAGES = 60;

/** Pages with words and styles that were written after the engine, in a full run. */
export const LATER_PAGES = 240;

/** Seeds of the later pages. */
export const laterSeeds = (count: number): readonly Seed[] =>
  Array.from({ length: count }, (_, at) => ({ name: `later ${at + 1}`, isHeldOut: true, isLater: true }));

/** Open and held-out seeds, `count` of each. */
export function seedsOf(count: number): {
  readonly open: readonly Seed[];
  readonly heldOut: readonly Seed[];
} {
  const numbered = (half: string, isHeldOut: boolean): Seed[] =>
    Array.from({ length: count }, (_, at) => ({ name: `${half} ${at + 1}`, isHeldOut }));
  return { open: numbered('open', false), heldOut: numbered('held out', true) };
}

/** Pages of houses in a full run. */
export const HOUSE_PAGES = 360;

/** Pages of each later set of house styles, in a full run. Each set was committed before it was first measured, and looked at only after. */
export const NEWCOMER_PAGES = 80;
export const OTHERS_PAGES = 108;
export const CLOUD_PAGES = 72;
export const REGISTRAR_PAGES = 80;
export const BACK_OFFICE_PAGES = 72;
/** Pages by the same authors that are no filing form. */
export const ELSEWHERE_PAGES = 10;

const HOUSES = 15;

/**
 * Whether a page is among those with which the engine was first improved: of a third of the house styles none, of the others
 * every second page. The rest was kept back until it had been measured; since then its faults have been looked at too.
 */
export const isOpenHouse = (number: number): boolean =>
  (number % HOUSES) % 3 !== 2 && Math.floor(number / (2 * HOUSES)) % 2 === 0;
