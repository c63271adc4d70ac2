// Is the relation between two revisions determined correctly in graphs of any shape?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Ancestry,
  commonAncestor,
  isWithin,
  leavesAmong,
  lineOf,
} from '../../../../lib/vault/clients/ancestry';

const graph = (parents: Readonly<Record<string, readonly string[]>>): Ancestry =>
  new Map(Object.entries(parents));

describe('the graph of revisions', () => {
  const forked = graph({
    root: [],
    left: ['root'],
    right: ['root'],
    left2: ['left'],
    both: ['left', 'right'],
  });

  it('knows which revision came from which', () => {
    expect([...lineOf(forked, 'both')].sort()).toEqual(['both', 'left', 'right', 'root']);
    expect(isWithin(forked, 'root', 'left2')).toBe(true);
    expect(isWithin(forked, 'left2', 'root')).toBe(false);
    expect(isWithin(forked, 'right', 'left2')).toBe(false);
  });

  it('finds the one revision that two came from', () => {
    expect(commonAncestor(forked, 'left2', 'right')).toBe('root');
    expect(commonAncestor(forked, 'left2', 'both')).toBe('left');
    expect(commonAncestor(forked, 'left', 'left2')).toBe('left');
  });

  it('returns none when there are two of them, or when the parents are unknown', () => {
    const crossed = graph({ root: [], a: ['root'], b: ['root'], one: ['a', 'b'], two: ['b', 'a'] });
    expect(commonAncestor(crossed, 'one', 'two')).toBeNull();
    expect(commonAncestor(graph({ a: ['gone'], b: [] }), 'a', 'b')).toBeNull();
  });

  it('meets in a parent that is stored nowhere any more', () => {
    expect(commonAncestor(graph({ a: ['gone'], b: ['gone'] }), 'a', 'b')).toBe('gone');
  });

  it('ends where parents go in a circle, which no honest program writes', () => {
    expect([...lineOf(graph({ a: ['b'], b: ['a'] }), 'a')].sort()).toEqual(['a', 'b']);
  });

  it('keeps only leaves, whatever the graph', () => {
    const shapes = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shapes, (shape) => {
        // each has parents among those before it only
        const made = new Map(
          shape.map((parents, at) => [`r${at}`, at === 0 ? [] : parents.map((one) => `r${one % at}`)]),
        );
        const leaves = leavesAmong(made, [...made.keys()]);
        const isParent = (name: string) => [...made.values()].some((parents) => parents.includes(name));
        expect([...leaves].sort()).toEqual([...made.keys()].filter((name) => !isParent(name)).sort());
        for (const a of made.keys())
          for (const b of made.keys()) {
            const common = commonAncestor(made, a, b);
            expect(common).toBe(commonAncestor(made, b, a));
            if (common !== null) expect(isWithin(made, common, a) && isWithin(made, common, b)).toBe(true);
          }
      }),
      { numRuns: 100 },
    );
  });
});
