// Which files are stored with a client that the editor saves for the first time? The pictures from which it was read, once.
import { useRef } from 'preact/hooks';

/** Stores the files after the first save, and shows the client with them. */
export function useFilesToStore(
  store: (() => Promise<void>) | undefined,
  reload: () => void,
): () => Promise<void> {
  const left = useRef(store);
  return async () => {
    const now = left.current;
    left.current = undefined;
    if (now === undefined) return;
    await now().catch(() => undefined); // locked just now: the documents are asked for as missing ones
    reload();
  };
}
