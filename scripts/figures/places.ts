// In how many files must a new action of a person be written?
import type { Source } from './sources';

const PROTOCOL = /^lib\/(protocol|messages)\//;
const HANDLERS = /^(lib\/app|entrypoints\/background)\//;
const SURFACES = /^(lib\/(ui|extension)|entrypoints)\//;
const CARRIER = /actions\.tsx?$/;

/**
 * The places of a typical action: the median over all messages that our components send. A place is a file in which the action
 * must be written: the entry, the handler, one call. A call that exists only in a list of actions counts three: the list, the
 * type of the list, and the component that uses it.
 */
export function placesOfActs(sources: readonly Source[]): number {
  const places = kindsOf(sources).map((kind) => {
    const having = (folder: RegExp, sign: RegExp) =>
      sources.filter(({ file, text }) => folder.test(file) && sign.test(text)).map(({ file }) => file);
    const calls = having(SURFACES, new RegExp(`(?:ask|act)\\(\\s*'${kind}'`));
    const call = calls.length > 0 && calls.every((file) => CARRIER.test(file)) ? 3 : 1;
    return 1 + having(HANDLERS, new RegExp(`'${kind}':`)).length + call;
  });
  const inOrder = places.toSorted((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}

/** The message names in the protocol, such as `clients.save`. */
function kindsOf(sources: readonly Source[]): readonly string[] {
  const entries = sources.filter(({ file }) => PROTOCOL.test(file));
  const found = entries.flatMap(({ text }) => [...text.matchAll(/'([a-z]+\.[a-z-]+)'/g)]);
  return [...new Set(found.map(([, kind = '']) => kind))].filter((kind) => !kind.startsWith('page.'));
}
