/** @jsxImportSource react */
// How is a spec drawn with a React library? Each library gives its form, its item and its controls.
import { type ReactNode, useEffect, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { take } from '../../matrix/pages/data';
import { followNative } from './native-model';
import type { SpecBlock, SpecItem } from './spec';

export interface ReactKit {
  readonly form: (inside: ReactNode) => ReactNode;
  readonly item: (at: SpecItem, control: ReactNode) => ReactNode;
  readonly controls: Readonly<Record<string, (at: SpecItem, tell: (value: unknown) => void) => ReactNode>>;
}

const listeners = new Set<() => void>();

const tellOf =
  ({ number }: SpecItem) =>
  (value: unknown): void => {
    take(String(number))(value);
    for (const listener of listeners) listener();
  };

function isOpen({ opens }: SpecBlock, { number }: SpecItem): boolean {
  return opens === null || number <= opens.number || window.held[opens.number] === opens.option;
}

function Control({ kit, at }: { kit: ReactKit; at: SpecItem }) {
  const control = kit.controls[at.kind]?.(at, tellOf(at));
  if (at.prefix === '') return control;
  return (
    <>
      <span className="addon">{at.prefix}</span>
      {control}
    </>
  );
}

function Block({ kit, block }: { kit: ReactKit; block: SpecBlock }) {
  return (
    <div className="part" style={block.isHidden ? { display: 'none' } : {}}>
      <div
        ref={(at: HTMLDivElement | null) => {
          if (at !== null) at.innerHTML = block.head; // the generator's own markup
        }}
      />
      {block.note === '' ? null : <p className="note">{block.note}</p>}
      {block.items
        .filter((at) => isOpen(block, at))
        .map((at) => (
          <div key={at.number}>{kit.item(at, <Control kit={kit} at={at} />)}</div>
        ))}
    </div>
  );
}

function Page({ kit }: { kit: ReactKit }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    listeners.add(redraw);
    document.body.dataset.ready = 'yes';
  }, []);
  return kit.form(
    window.spec.blocks.map((block) => (
      <Block kit={kit} block={block} key={block.items[0]?.number ?? block.head} />
    )),
  );
}

/** Draws the page's spec with one library. */
export function showReact(kit: ReactKit): void {
  followNative(document, window.spec.native);
  const root = document.getElementById('app');
  if (root !== null) createRoot(root).render(<Page kit={kit} />);
}
