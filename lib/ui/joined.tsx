// How do short parts stand in one line? With a dot between two that stand beside each other, and none where a line ends.
import type { ComponentChild } from 'preact';

/** The parts. The dot belongs to the part behind it and is clipped where that part begins a line; read aloud, all are there. */
export function Joined({ parts }: { readonly parts: readonly ComponentChild[] }) {
  return (
    <span class="joined">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name and never change places
        <span key={at}>
          {at > 0 && <i> · </i>}
          {part}
        </span>
      ))}
    </span>
  );
}
