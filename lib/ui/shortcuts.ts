// Which keyboard commands are there? The names of the manifest, in the order in which they are listed.

export const COMMANDS = ['open-panel', 'fill', 'recheck', 'lock'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The keys of each command as the browser has them now; empty text where none is set. */
export type Shortcuts = Readonly<Partial<Record<CommandName, string>>>;

/** Keys in the manner of keyboards: Alt + Shift + F. */
export function keysOf(shortcut: string): readonly string[] {
  return shortcut.split('+').filter((key) => key !== '');
}
