// How does a place take what is dropped on it? It shows that it is pointed at, and keeps the browser from opening the file.
import { useState } from 'preact/hooks';

/** Whether something is held over the place, and what to spread on its element. `take` gets what was let go. */
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
