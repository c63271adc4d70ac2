// How does the script that reads a page find those that are brought into it later? They share a world into which the page does not see.

/** A script with the extension's version: after an update an old one may still stand in an open page. */
export interface Versioned {
  readonly version: string;
}

const keyOf = (name: string): symbol => Symbol.for(`beiantong.${name}`);

/** Stands where the reading script of the same world looks for it; brought in a second time, nothing changes. */
export function offerScript(name: string, script: Versioned): void {
  if (scriptOf(name, script.version) === null) Reflect.set(globalThis, keyOf(name), script);
}

/** What was offered under this name in this very version; null where it has not been brought in. */
export function scriptOf<T extends Versioned>(name: string, version: string): T | null {
  const script: T | undefined = Reflect.get(globalThis, keyOf(name)); // only `offerScript` puts anything there
  return script?.version === version ? script : null;
}
