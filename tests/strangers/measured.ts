// How well are the generated pages of `npm test` read at least? To be raised when the engine improves; never lowered.

/** The minimum rate of right items, and the maximum number of each fault. The goal for every fault is 0. */
export const MEASURED = {
  right: 0.998,
  /** The same for the portals of other house styles. */
  ofHouses: 0.97,
  wrong: 0,
  forbidden: 0,
  falseBlocks: 0,
  /** Ordinary pages on which something would be filled. */
  ordinaryPlans: 0,
  /** Pages of another client that are not blocked. */
  missedOthers: 0,
  /** The same for pages that are filled in a real browser, judged by their model. */
  inBrowser: { right: 0.5, wrong: 1, forbidden: 0 },
  /** The same for the pages in `portals/` that `npm test` fills. */
  ofPortals: { right: 0.97, wrong: 0, forbidden: 0 },
};
