// The reader alone, as a page loads it: none of its code has run before `look` is called.
import { openReader } from '../../../lib/page/read/read';

Object.assign(globalThis, {
  look: () => openReader(document, () => ({ url: location.href })).read().reading.fields.length,
});
