// How does a tour go through the screens: what is passed from one to the next, and which kinds of screens are there?
import type { Page } from 'playwright-core';
import type { Stage } from './stage';

type Kept = 'welcome' | 'portal' | 'panel' | 'popup' | 'practice' | 'paper';

/** What is passed from one screen to the next. */
export interface Tour {
  readonly stage: Stage;
  readonly pages: Map<Kept, Page>;
}

export interface Screen {
  readonly name: string;
  /** Goes from the previous screen to this one and answers its page. */
  readonly show: (tour: Tour) => Promise<Page>;
}

/** Opens every fold of a page, nested ones too. */
export async function unfold(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open])');
  for (let left = await closed.count(); left > 0; left = await closed.count())
    await closed.evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
}

/** A page that an earlier screen opened. */
export function kept({ pages }: Tour, name: Kept): Page {
  const page = pages.get(name);
  if (!page) throw new Error(`the tour has no ${name} yet`);
  return page;
}

/** Stores a page under a name, in place of the previous one. */
export async function keep(tour: Tour, name: Kept, page: Page): Promise<Page> {
  await tour.pages.get(name)?.close();
  tour.pages.set(name, page);
  return page;
}

/** A screen of the options page: some actions, then what must be there; every fold is opened, except where that would be too long. */
export function inOptions(
  name: string,
  act: (options: Page) => Promise<unknown>,
  isThere: string,
  open = unfold,
): Screen {
  return {
    name,
    show: async ({ stage: { options } }) => {
      await options.bringToFront();
      await act(options);
      await options.locator(isThere).first().waitFor();
      await open(options);
      return options;
    },
  };
}

/** A tab of the options page. */
export const tab = (name: string, isThere: string): Screen =>
  inOptions(`options, ${name}`, (options) => options.getByTestId(`options-${name}`).click(), isThere);

/** The selector of a `data-testid`. */
export const byTestId = (id: string) => `[data-testid="${id}"]`;
