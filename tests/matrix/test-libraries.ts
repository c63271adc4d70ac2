// Does every kind of control of every library take its value into the page's own model? The tests of one kind of libraries.
import { describe, expect, it } from 'vitest';
import { sharedBrowser } from '../page-browser/browser';
import { LEFT, LIBRARIES_OF, MISSED } from './libraries';
import { bundleEngine, tryLibrary } from './matrix';
import { wantedOf } from './wanted';

export function testLibraries(kind: keyof typeof LIBRARIES_OF): void {
  describe('a form of', () => {
    it.each([...LIBRARIES_OF[kind]])(
      '%s takes each kind of control it has, long and remote lists and several files among them',
      async (library) => {
        const { cells, left } = await tryLibrary(await sharedBrowser(), library, await bundleEngine());
        const missed = MISSED[library] ?? [];
        expect(cells.filter(({ fault, widget }) => fault !== '' && !missed.includes(widget))).toEqual([]);
        expect(cells.filter(({ fault, widget }) => fault === '' && missed.includes(widget))).toEqual([]);
        expect(cells).toHaveLength(wantedOf(library).length);
        expect(left).toEqual(LEFT[library] ?? []);
      },
    );
  });
}
