// Which rules and values hold on a day? Dates and layers are settled before anything is compiled.
import type { DatedValue, Rule } from './format';

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
