// Which tabs of the editor are marked because something in them must be corrected?
import { useEffect, useRef, useState } from 'preact/hooks';
import { isShownHere } from './show-place';
import { type EditorTab, tabOf } from './tabs';

/** For these places: the tab that showed the field first, the place's own tab for what was not shown yet. */
export function useMarkedTabs(wrong: readonly string[], tab: EditorTab): ReadonlySet<EditorTab> {
  const [marked, setMarked] = useState<ReadonlySet<EditorTab>>(new Set());
  const first = useRef(new Map<string, EditorTab>());
  const all = wrong.join('\n');
  // after drawing: which fields a part has is known only from the page
  useEffect(() => {
    const places = all.split('\n').filter((place) => place !== '');
    for (const place of places) {
      if (!first.current.has(place) && isShownHere(place)) first.current.set(place, tab);
    }
    setMarked(new Set(places.map((place) => first.current.get(place) ?? tabOf(place))));
  }, [all, tab]);
  return marked;
}
