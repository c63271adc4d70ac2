// How well are pages read that nobody described? Both halves of the generated pages, by class. `npm run strangers -- --show` lists the open half's faults.
import { Window } from 'happy-dom';
import { tryPage } from '../../tests/strangers/run';
import { PAGES_A_HALF, type Seed, seedsOf } from '../../tests/strangers/seeds';
import { type Page, tableOf, tallyOf } from '../../tests/strangers/tally';

const window = new Window({ url: 'https://console.example/beian' });
const root = window.document as unknown as Document; // happy-dom's own class of the same shape
const isShowing = process.argv.includes('--show');
const count = Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? PAGES_A_HALF);

async function tryAll(seeds: readonly Seed[]): Promise<Page[]> {
  const pages = [];
  for (const seed of seeds) pages.push(await tryPage(root, seed));
  return pages;
}

const { open, heldOut } = seedsOf(count);
const seen = await tryAll(open);
if (isShowing) {
  for (const page of seen) {
    console.log(`\n${page.seed} (${page.form})${page.isBlocked ? ' FALSE BLOCK' : ''}`);
    for (const { item, verdict, why } of page.judged) {
      if (verdict === 'right' || verdict === 'left') continue;
      console.log(
        `  ${verdict} ${item.kind} ${item.id || '(nobody)'} «${item.label.text || item.box.options.join('/')}» ${why}`,
      );
    }
  }
}
console.log(tableOf('open seeds', tallyOf(seen)));
const unseen = await tryAll(heldOut);
console.log(`\n${tableOf('held-out seeds', tallyOf(unseen))}`);
const isOwn = (isHeldForm: boolean, isHeldWord: boolean): boolean => isHeldForm || isHeldWord;
const ownWords = tallyOf(unseen, ({ item }, page) => isOwn(page.hasHeldForm, item.isHeld));
const shared = tallyOf(unseen, ({ item }, page) => !isOwn(page.hasHeldForm, item.isHeld));
console.log(`\n${tableOf('held-out seeds, words and forms the open half has too', shared)}`);
console.log(`\n${tableOf('held-out seeds, words and forms of their own', ownWords)}`);
await window.happyDOM.close();
