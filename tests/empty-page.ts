// Each file of tests that share a page begins with an empty one, whatever the file before it left.
import { beforeAll } from 'vitest';

beforeAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});
