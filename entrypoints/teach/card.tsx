// What is drawn over a page that is being taught? The card, and a frame around the control that is pointed at or chosen.
import { render } from 'preact';
import { placeInPage } from '../../lib/page/dom/place';
import type { LiveReading } from '../../lib/page/read/read';
import { appearanceIn } from '../../lib/protocol/language';
import type { TeachView } from '../../lib/protocol/teach';
import { mountHost } from '../../lib/ui/host';
import { Picker } from '../../lib/ui/picker/picker';
import css from '../../lib/ui/picker/picker.css?inline';
import type { PickerView } from '../../lib/ui/picker/view';

export interface CardDeps {
  /** Resolves to the controls that could not be stored; null when nothing was. */
  readonly save: (lessons: ReadonlyMap<string, string | null>) => Promise<readonly string[] | null>;
  readonly close: () => void;
}

const LAST = -1;

function firstView({ reading }: LiveReading, { meanings, taken }: TeachView): PickerView {
  const fields = reading.fields
    .filter(({ visible }) => visible)
    .map(({ key, label, placeholder, section }) => ({
      key,
      label: label === '' ? placeholder : label,
      section: section.at(LAST) ?? '',
    }));
  return { fields, meanings, taken, lessons: new Map(), selected: null, side: 'right', notice: null };
}

/** What the person said so far, and what they do next; `show` draws each new view. */
function followLesson(
  start: PickerView,
  live: LiveReading,
  deps: CardDeps,
  show: (view: PickerView) => void,
) {
  let view = start;
  const change = (part: Partial<PickerView>): void => {
    view = { ...view, ...part };
    show(view);
  };

  function select(key: string | null): void {
    const element = key === null ? undefined : live.elements.get(key)?.element;
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    change({ selected: key, notice: null });
  }

  function choose(key: string, fieldId: string | null | undefined): void {
    const lessons = new Map(view.lessons);
    if (fieldId === undefined) lessons.delete(key);
    else lessons.set(key, fieldId);
    change({ lessons, selected: null });
  }

  async function save(): Promise<void> {
    const unnamed = await deps.save(view.lessons);
    if (unnamed === null) return change({ notice: { kind: 'failed' } });
    const said = [...view.lessons].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const]));
    change({
      taken: { ...view.taken, ...Object.fromEntries(said) },
      lessons: new Map(),
      notice: unnamed.length > 0 ? { kind: 'unnamed', count: unnamed.length } : { kind: 'saved' },
    });
  }

  const moveOver = () => change({ side: view.side === 'right' ? 'left' : 'right' });
  return { select, choose, moveOver, save: () => void save() };
}

function Frame({ element, kind }: { readonly element: Element | undefined; readonly kind: string }) {
  if (!element?.isConnected) return null;
  const { left, top, right, bottom } = placeInPage(element);
  const box = { left: left - 4, top: top - 4, width: right - left + 8, height: bottom - top + 8 };
  const style = Object.fromEntries(Object.entries(box).map(([side, size]) => [side, `${size}px`]));
  return <div class={`frame ${kind}`} style={style} />;
}

/** Opens the card; it keeps the person's choices until they are saved or it is closed. */
export function openCard(window: Window, lesson: TeachView, live: LiveReading, deps: CardDeps) {
  const host = mountHost(window.document, css);
  const mount = window.document.createElement('div');
  host.root.append(mount);
  const stopKeys = (event: Event) => event.stopPropagation(); // typing here must not trigger the page's shortcuts
  for (const name of ['keydown', 'keyup', 'keypress', 'input']) mount.addEventListener(name, stopKeys);
  const appearance = appearanceIn(window, lesson);
  const elementAt = (key: string | null) => (key === null ? undefined : live.elements.get(key)?.element);
  let view = firstView(live, lesson);
  let hovered: string | null = null;

  const hover = (key: string | null) => {
    if (key === hovered) return;
    hovered = key;
    draw();
  };
  const acts = followLesson(view, live, deps, (next) => {
    view = next;
    draw();
  });

  function draw(): void {
    render(
      <>
        <div class="layer" data-theme={appearance.theme}>
          {hovered !== view.selected && <Frame element={elementAt(hovered)} kind="hovered" />}
          <Frame element={elementAt(view.selected)} kind="selected" />
        </div>
        <Picker view={view} {...appearance} actions={{ ...acts, hover, close: deps.close }} />
      </>,
      mount,
    );
  }

  window.addEventListener('scroll', draw, { capture: true, passive: true });
  window.addEventListener('resize', draw, { passive: true });
  draw();
  return {
    hover,
    pick: acts.select,
    isOurs: (event: Event) => event.composedPath().includes(host.root.host),
    close(): void {
      window.removeEventListener('scroll', draw, { capture: true });
      window.removeEventListener('resize', draw);
      render(null, mount);
      host.remove();
    },
  };
}
