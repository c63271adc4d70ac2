// How does an element accept dropped files? It shows when files are dragged over it, and keeps the browser from opening them.
import { useState } from 'preact/hooks';

/** Whether something is dragged over it, and the props for its element. `take` gets what was dropped. */
export function useDrop(take: (dropped: DataTransfer | null) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    dropProps: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer);
      },
    },
  };
}
