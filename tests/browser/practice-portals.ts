// What stands ready before the first browser starts? Every practice portal, built once, whoever asks for it later.
import { buildPortals } from '../../scripts/build/build-portals';
import { practicePortals } from '../../scripts/build/portal-folders';

/** Builds what is not built yet: two test files at once must not build the same folder. */
export default async function buildAll(): Promise<void> {
  await buildPortals(practicePortals.map(({ id }) => id));
}
