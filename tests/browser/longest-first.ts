// In which order do the tests in browsers run? The longest first, so that no worker is left with a long file at the end.
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest within `npm test`, those of the extension and those of the fill engine each with the longest first; the others follow by file size. */
const LONG = [
  'matrix-react',
  'matrix-vue',
  'matrix-other',
  'hidden',
  'hostile-pages',
  'recognition-set',
  'recognition-set-more',
  'packages',
  'recognition',
  'vault-kills',
  'screens',
  'team',
  'vault-lock',
  'page-script',
  'typed-filing',
  'paper-text',
  'vault-exchange',
  'vault-full-disk',
  'firefox-attacks',
  'portals-xinnet',
  'firefox',
  'filings',
  'stranger-walk',
  'vault-faults',
  'own-portals',
  'vault-damage',
  'portal',
  'fill-faults',
  'firefox-team',
  'rule-pack-address',
  'portals-miit-provider',
  'team-kills',
  'team-pull-kills',
  'safety',
  'vault-quota',
  'portals-mps',
  'main-job',
  'first-walk',
  'clients-list',
  'vault-traces',
];

/** Runs `LONG` in its order, then the rest as vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const name = basename(moduleId).replace(/\.(test|browser)\.ts$/, '');
      const rank = LONG.indexOf(name);
      return rank < 0 ? LONG.length : rank;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
