// How does a window lie over the page? At its right edge, with its head always in view; a press beside it or Escape closes it.
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DrawerProps {
  readonly dialog: { current: HTMLDialogElement | null };
  readonly titleId: string;
  readonly testId: string;
  readonly close: () => void;
  /** Stays at the top while the rest scrolls. */
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The window; the focus returns to what opened it. */
export function Drawer({ dialog, titleId, testId, close, head, children }: DrawerProps) {
  const isBeside = useRef(false);
  useEffect(() => {
    const { documentElement: page } = document;
    // the page keeps a gutter for its scrollbar, which no window can cover: it is given up, and as much padding set instead
    const width = page.getBoundingClientRect().width; // clientWidth counts a gutter without a scrollbar as page
    page.style.setProperty('--gutter', `${Math.max(0, window.innerWidth - width)}px`);
    dialog.current?.showModal();
    return () => page.style.removeProperty('--gutter');
  }, [dialog]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: with keys it is closed by Escape
    <dialog
      ref={dialog as Ref<HTMLDialogElement>}
      class="filing-window"
      aria-labelledby={titleId}
      data-testid={testId}
      onClose={close}
      onPointerDown={(event) => {
        isBeside.current = isOutside(event);
      }}
      onClick={(event) => {
        // a text that is selected from inside to outside ends in a click beside the window, too
        if (isBeside.current && isOutside(event)) dialog.current?.close();
      }}
    >
      <header class="row">{head}</header>
      {children}
    </dialog>
  );
}

/** The backdrop belongs to the dialog: a press on it is a press on the dialog beside its box. */
function isOutside({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  if (target !== currentTarget || !(currentTarget instanceof HTMLElement)) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
