// How does the script that reads a page find the scripts injected after it? They share an isolated world that the page cannot see.

/** A script with the extension's version: after an update an old one may still stand in an open page. */
export interface Versioned {
  readonly version: string;
}

const keyOf = (name: string): symbol => Symbol.for(`beiantong.${name}`);

/** Puts a script where the reading script of the same world looks for it; injected a second time, it changes nothing. */
export function offerScript(name: string, script: Versioned): void {
  if (scriptOf(name, script.version) === null) Reflect.set(globalThis, keyOf(name), script);
}

/** What was offered under this name by the same version; null when it has not been injected. */
export function scriptOf<T extends Versioned>(name: string, version: string): T | null {
  const script: T | undefined = Reflect.get(globalThis, keyOf(name)); // only `offerScript` puts anything there
  return script?.version === version ? script : null;
}
