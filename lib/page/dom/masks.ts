// Does a mask hide what stands in an element? One that only fades the edge above the first line does not: Vuetify's text areas have it.

/** A gradient that is opaque from some way below the upper edge on. Further layers can only add to what it lets through. */
const OPAQUE_FROM =
  /^linear-gradient\((?:rgba\(0, 0, 0, 0\)[^,]*, )*rgb\(0, 0, 0\) (\d+(?:\.\d+)?)px\)(?:,|$)/u;
/** What a page leaves as it is of a mask that covers the whole element once. */
const LAID_PLAINLY = /^(?:(?:auto|add|match-source|border-box|0% 0%)(?:, )?)*$/u;
const LAID = ['size', 'composite', 'mode', 'origin', 'position'];
const OF_FIRST_LINE = 8; // pixels

/** Does the mask of an element with these styles hide more than what is above its first line? */
export function isMaskedAway(style: CSSStyleDeclaration): boolean {
  const of = (name: string): string => style.getPropertyValue(name);
  const mask = of('mask-image') || of('-webkit-mask-image');
  if (mask === '' || mask === 'none') return false;
  const from = Number(OPAQUE_FROM.exec(mask)?.[1] ?? Number.NaN);
  const isPlain = LAID.every((name) => LAID_PLAINLY.test(of(`mask-${name}`)));
  return !(isPlain && from <= Number.parseFloat(style.paddingTop) + OF_FIRST_LINE);
}
