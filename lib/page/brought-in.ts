// How does the script that reads a page find the scripts injected after it? They run in the same isolated world, which the page's own scripts cannot see.

/** A script with the extension's version: after an update, a script of the old version may still run in an open page. */
export interface Versioned {
  readonly version: string;
}

const keyOf = (name: string): symbol => Symbol.for(`beiantong.${name}`);

/** Registers a script where the reading script of the same world looks for it; a second injection changes nothing. */
export function offerScript(name: string, script: Versioned): void {
  if (scriptOf(name, script.version) === null) Reflect.set(globalThis, keyOf(name), script);
}

/** The script that was registered under this name by the same version; null when it has not been injected. */
export function scriptOf<T extends Versioned>(name: string, version: string): T | null {
  const script: T | undefined = Reflect.get(globalThis, keyOf(name)); // only `offerScript` puts anything there
  return script?.version === version ? script : null;
}
