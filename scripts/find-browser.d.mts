// What do the functions of find-browser.mjs take and give? It is plain JavaScript because it runs before anything is installed.

/** What the search looks at; each has the machine's own as its default. */
export interface BrowserSearch {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly canRun?: (path: string) => boolean;
}

export function findBrowser(search?: BrowserSearch): string | null;
export function findFirefox(search?: BrowserSearch): string | null;
export function browserVersion(path: string): string;
export function loadsExtensionBy(version: string): 'switch' | 'protocol';
