// How is a keyboard shortcut shown? Each key as a key cap.
import { keysOf } from './shortcuts';

/** The keys of a shortcut; nothing when there is none. */
export function Keys({ shortcut }: { readonly shortcut: string | undefined }) {
  if (!shortcut) return null;
  return (
    <span class="keys">
      {keysOf(shortcut).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
