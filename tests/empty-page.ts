// Each file of tests that share a page begins with an empty one, whatever the file before it left, and leaves nothing that runs on.
import { afterAll, beforeAll } from 'vitest';
import { clearPage } from './lib/ui/render';
import '../lib/ui/vault/rating'; // read before any form: where the end of a file cut its loading off, it would fail for the files after it

beforeAll(() => {
  document.head.replaceChildren();
  clearPage();
});
afterAll(clearPage);
