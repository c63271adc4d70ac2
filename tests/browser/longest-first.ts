// In which order do the browser tests run? The longest first, so that at the end no worker waits for the other's long file.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long though they are short to read, the longest first; the others follow by their size. */
const LONG = [
  'recognition-set',
  'recognition',
  'screens',
  'vault-kills',
  'page-script',
  'packages',
  'vault-full-disk',
  'firefox',
  'vault-images',
  'main-job',
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
