// Which rules and values hold on a day? Dates and layers are settled before anything is compiled.
import { type CompiledRules, compileRules } from './compile';
import type { DatedValue, Rule } from './format';
import type { Surroundings } from './tree';

/** Days are YYYY-MM-DD and compare as text. */
export type Day = string;

/**
 * Does a rule hold on a day? From `from` on, until the day before `to`. A historical rule was replaced, so it needs a `to`:
 * without one nobody knows when it ended, and it never holds.
 */
export function isInForce({ meta }: Rule, day: Day): boolean {
  if (day < meta.from) return false;
  return meta.to === null ? meta.status !== 'historical' : day < meta.to;
}

/**
 * The rules that hold on a day, layer by layer (national first). A lower layer adds rules; it replaces a rule above only by
 * naming it in `overrides`. Of two versions of one name, the one with the later `from` counts.
 */
export function rulesOn(layers: readonly (readonly Rule[])[], day: Day): readonly Rule[] {
  const inForce = layers.flat().filter((rule) => isInForce(rule, day));
  const newest = new Map<string, Rule>();
  for (const rule of inForce) {
    const known = newest.get(rule.name);
    if (known === undefined || known.meta.from <= rule.meta.from) newest.set(rule.name, rule);
  }
  const overridden = new Set(
    [...newest.values()].flatMap(({ name, meta }) =>
      meta.overrides === undefined || meta.overrides === name ? [] : [meta.overrides],
    ),
  );
  return inForce.filter((rule) => newest.get(rule.name) === rule && !overridden.has(rule.name));
}

/** The newest value that is not later than the day; undefined before the first one, when nobody knows. */
export function valueOn<T extends Pick<DatedValue, 'from'>>(list: readonly T[], day: Day): T | undefined {
  let newest: T | undefined;
  for (const entry of list)
    if (entry.from <= day && (newest === undefined || newest.from <= entry.from)) newest = entry;
  return newest;
}

/** All days on which an answer can change, in order; between two of them nothing changes. */
export function boundaries(
  rules: readonly Rule[],
  lists: readonly (readonly Pick<DatedValue, 'from'>[])[] = [],
): readonly Day[] {
  const ofRules = rules.flatMap(({ meta }) => (meta.to === null ? [meta.from] : [meta.from, meta.to]));
  const ofValues = lists.flat().map((entry) => entry.from);
  return [...new Set([...ofRules, ...ofValues])].sort();
}

/** The last boundary not later than the day. Days with the same boundary have the same rules and values. */
export function segmentOf(days: readonly Day[], day: Day): Day | null {
  return days.findLast((boundary) => boundary <= day) ?? null;
}

/** What a set of rules is compiled from, for one jurisdiction (a province, a provider; the engine does not ask which). */
export interface Layered {
  /** A hash, version or other identity of the rule data, so that the cache never mixes two of them. */
  readonly identity: string;
  readonly boundaries: readonly Day[];
  readonly layersFor: (jurisdiction: string) => readonly (readonly Rule[])[];
  readonly surroundingsFor: (jurisdiction: string, day: Day) => Surroundings;
}

/** Compiles on demand and keeps the last `most` sets, by identity, boundary and jurisdiction. */
export function createCompiler(most = 64): (from: Layered, jurisdiction: string, day: Day) => CompiledRules {
  const kept = new Map<string, CompiledRules>();
  return (from, jurisdiction, day) => {
    const key = JSON.stringify([from.identity, segmentOf(from.boundaries, day), jurisdiction]);
    const found = kept.get(key);
    const compiled =
      found ??
      compileRules(rulesOn(from.layersFor(jurisdiction), day), from.surroundingsFor(jurisdiction, day));
    kept.delete(key);
    kept.set(key, compiled); // last used stands last
    const oldest = kept.keys().next();
    if (kept.size > most && !oldest.done) kept.delete(oldest.value);
    return compiled;
  };
}
