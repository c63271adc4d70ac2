// In which folders do the browser tests find the built extension?

/** The build that is published. */
export const PRODUCT = '.output/chrome-mv3';
/** Its copy for tests; `vitest.browser.config.ts` names it to them. */
export const LOW_COST = '.output/test/chrome-mv3-low-cost';

/** The build that is loaded where a test names no other; outside a test run the published one. */
export const builtFolder = (): string => process.env.BUILT_EXTENSION ?? PRODUCT;
