// In which order do the browser tests run? The longest first, so that at the end no worker waits for another's long file.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take more than 19 seconds on an idle machine, the longest first; the others follow by their size. */
const LONG = [
  'recognition-set',
  'recognition-set-more',
  'vault-exchange',
  'recognition',
  'page-script',
  'packages',
  'filings',
  'screens',
  'rulebook',
  'vault-full-disk',
  'documents',
  'portal',
  'portals-xinnet',
  'safety',
  'firefox-team',
  'portals-huawei',
  'vault-kills',
  'firefox',
  'portals-miit-provider',
  'own-portals',
  'vault-lock',
  'lock-anyway',
  'portals-tencent',
  'portals-mps',
  'firefox-private',
  'vault-damage',
];

/** Runs `LONG` in its order, then the rest as vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return rank < 0 ? LONG.length : rank;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
