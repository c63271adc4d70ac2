// Each file of tests that share a page begins with an empty one, whatever the file before it left, and leaves nothing that runs on.
import { afterAll, beforeAll } from 'vitest';
import { clearPage } from './lib/ui/render';

beforeAll(() => {
  document.head.replaceChildren();
  clearPage();
});
afterAll(clearPage);
