// Which keyboard commands are there? Their names in the manifest, in the order in which they are listed.

export const COMMANDS = ['open-panel', 'fill', 'recheck', 'lock'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The present keys of each command; empty if none is set. */
export type Shortcuts = Readonly<Partial<Record<CommandName, string>>>;

/** Keys in the usual notation: Alt + Shift + F. */
export function keysOf(shortcut: string): readonly string[] {
  return shortcut.split('+').filter((key) => key !== '');
}
