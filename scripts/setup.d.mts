// What do the judgements of setup.mjs take and give? It is plain JavaScript because it runs before anything is installed.
export function isNodeNewEnough(version: string): boolean;
export function needsPackages(root: string): boolean;
export function browserAdvice(platform: string, isDebian: boolean): string;
export const MAY_RUN_SCRIPTS: readonly string[];
