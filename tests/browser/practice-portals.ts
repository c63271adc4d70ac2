// What is prepared before the first browser starts? Every practice portal is built once, for all test files.
import { buildPortals } from '../../scripts/build/build-portals';
import { practicePortals } from '../../scripts/build/portal-folders';

/** Builds the portals that are not built yet: two test files at once must not build the same folder. */
export default async function buildAll(): Promise<void> {
  await buildPortals(practicePortals.map(({ id }) => id));
}
