// How does a tour go through the screens? What it carries from one to the next, and the kinds of screens there are.
import type { Page } from 'playwright-core';
import type { Stage } from './stage';

type Kept = 'welcome' | 'portal' | 'panel' | 'popup' | 'practice' | 'paper';

/** What is carried from one screen to the next. */
export interface Tour {
  readonly stage: Stage;
  readonly pages: Map<Kept, Page>;
}

export interface Screen {
  readonly name: string;
  /** Leads from the screen before to this one and answers its page. */
  readonly show: (tour: Tour) => Promise<Page>;
}

/** Opens every fold of a page, also those within others. */
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

/** Carries a page on in place of the one before. */
export async function keep(tour: Tour, name: Kept, page: Page): Promise<Page> {
  await tour.pages.get(name)?.close();
  tour.pages.set(name, page);
  return page;
}

/** A screen of the options page: some acts on it, then what must be there, all of it unfolded but where that would be a book. */
export function desk(
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
  desk(`options, ${name}`, (options) => options.getByTestId(`options-${name}`).click(), isThere);

/** The mark by which people's tools and ours find a part. */
export const byTestId = (id: string) => `[data-testid="${id}"]`;
