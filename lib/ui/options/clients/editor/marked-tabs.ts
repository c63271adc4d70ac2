// Which tabs of the editor are marked because something in them must be corrected?
import { useEffect, useState } from 'preact/hooks';
import { isShownHere } from './show-place';
import { type EditorTab, tabOf } from './tabs';

/** For these places: the present tab where it shows the field itself, the place's own tab for the others. */
export function useMarkedTabs(wrong: readonly string[], tab: EditorTab): ReadonlySet<EditorTab> {
  const [marked, setMarked] = useState<ReadonlySet<EditorTab>>(new Set());
  const all = wrong.join('\n');
  // after drawing: which fields a part has is known only from the page
  useEffect(() => {
    const places = all.split('\n').filter((place) => place !== '');
    setMarked(new Set(places.map((place) => (isShownHere(place) ? tab : tabOf(place)))));
  }, [all, tab]);
  return marked;
}
