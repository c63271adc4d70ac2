// How does a folder of scans lead from a licence to a new client? By the page's own way there, which may change while the folder is reviewed.
import { useMemo, useRef } from 'preact/hooks';
import type { FolderActions } from './folder-actions';

/** The same actions with that way; they stay the same ones as long as `folder` does. */
export function useFolderLeading(folder: FolderActions, readPaper: (file: File) => void): FolderActions {
  const lead = useRef(readPaper);
  lead.current = readPaper;
  return useMemo(() => ({ ...folder, readPaper: (file: File) => lead.current(file) }), [folder]);
}
