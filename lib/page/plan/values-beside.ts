// Of several values, which does a control ask for beside one that asks for the others? 域名 beside 其他域名 asks for the first.
import type { Recognised } from '../recognise/recognise';

interface Found {
  readonly found: Recognised;
}

/** Every control as it was taken for; beside one that asks for the other values of a field, that field asks for its main one. */
export function withMainBeside<Of extends Found>(all: readonly Of[]): readonly Of[] {
  const apart = new Set(
    all.flatMap(({ found }) => (found.is === 'field' && found.terms.has('others') ? [found.known.id] : [])),
  );
  if (apart.size === 0) return all;
  return all.map((one) => {
    const { found } = one;
    if (found.is !== 'field' || !apart.has(found.known.id) || found.terms.has('others')) return one;
    return { ...one, found: { ...found, terms: new Set([...found.terms, 'main']) } };
  });
}
