// Which rulebook does the extension carry? The one that `npm run rules` checked and wrote before the build.
import { openRulebook, type Rulebook } from '../lib/filing/rulebook/open';
import type { RulebookData } from '../lib/filing/rulebook/parse';
import type { Release } from '../lib/filing/rulebook-pack/format';
import weights from './refusal-weights.json?raw';
import release from './release.json';
import data from './rulebook.generated.json';

type Shared = RulebookData['shared'];
type Packed = Omit<RulebookData, 'shared'> & { readonly shared: Omit<Shared, 'refusal-weights.json'> };

let opened: Rulebook | null = null;

/** The rulebook of this build, opened on first use. */
export function packagedRulebook(): Rulebook {
  opened ??= openRulebook(withWeights(data as unknown as Packed)); // written from a value of this type, checked when built
  return opened;
}

/**
 * With the weights, which are parsed when the first refusal is read: they are more than half of the rulebook, and a
 * background that wakes would wait for them each time.
 */
function withWeights(data: Packed): RulebookData {
  let parsed: Shared['refusal-weights.json'] | null = null;
  const shared: Shared = {
    ...data.shared,
    get 'refusal-weights.json'() {
      parsed ??= JSON.parse(weights) as Shared['refusal-weights.json']; // checked when built
      return parsed;
    },
  };
  return { ...data, shared };
}

/** Its version, and the keys whose packs may take its place; checked when built. */
export const packagedRelease: Release = release;
