// How does a test find and press elements in our closed shadow root? Through the browser's inspector protocol, which no page can use.
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

async function rootOf(session: CDPSession): Promise<Node> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root as unknown as Node; // a node as the protocol describes it, of which five members are read
}

function* below(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* below(child);
}

function attribute(node: Node, name: string): string | null {
  const at = node.attributes?.findIndex((word, index) => index % 2 === 0 && word === name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

const textOf = (node: Node): string => [...below(node)].map((one) => one.nodeValue).join('');

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** The texts of all elements with a test id, closed roots included. */
export async function closedTexts(page: Page, testId: string): Promise<string[]> {
  return withSession(page, async (session) =>
    [...below(await rootOf(session))].filter((node) => attribute(node, 'data-testid') === testId).map(textOf),
  );
}

export interface Seen {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The positions of all elements of a class, closed roots included, with their accessible names. */
export async function closedBoxes(page: Page, className: string): Promise<Seen[]> {
  return withSession(page, async (session) => {
    const nodes = [...below(await rootOf(session))].filter((node) =>
      attribute(node, 'class')?.split(' ').includes(className),
    );
    return Promise.all(
      nodes.map(async (node) => {
        const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
        const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
        const name = attribute(node, 'aria-label') ?? '';
        return { name, left, top, width: right - left, height: bottom - top };
      }),
    );
  });
}

/** Presses the middle of an element in a closed root with the real mouse. */
export async function pressClosed(page: Page, testId: string): Promise<void> {
  const [x, y] = await withSession(page, async (session) => {
    const node = [...below(await rootOf(session))].find((one) => attribute(one, 'data-testid') === testId);
    if (!node) throw new Error(`nothing with test id ${testId} in the page`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return [(left + right) / 2, (top + bottom) / 2] as const;
  });
  await page.mouse.click(x, y);
}
