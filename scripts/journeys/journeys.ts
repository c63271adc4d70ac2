// How many presses do people need today? Walks each journey in a browser from an empty profile and prints it beside its goal. Usage: npm run journeys [name …]
import { argv } from 'node:process';
import { launch } from '../../tests/browser/harness';
import { clearStage, setStage } from '../../tests/browser/stage';
import { checkBarePage } from './bare';
import { type Outcome, outcomeLines } from './presses';
import { typeProfile } from './profile';
import { runTable } from './table';

const PATIENCE = 60_000; // a busy machine is slow; presses are counted, not seconds

const JOURNEYS: Readonly<Record<string, () => Promise<Outcome>>> = {
  person: () => inBrowser((browser) => typeProfile(browser, 'person')),
  company: () => inBrowser((browser) => typeProfile(browser, 'company')),
  bare: async () => {
    const stage = await setStage();
    stage.browser.context.setDefaultTimeout(PATIENCE);
    return checkBarePage(stage).finally(() => clearStage(stage));
  },
  table: () => inBrowser(runTable),
};

async function inBrowser(
  walk: (browser: Awaited<ReturnType<typeof launch>>) => Promise<Outcome>,
): Promise<Outcome> {
  const browser = await launch();
  browser.context.setDefaultTimeout(PATIENCE);
  return walk(browser).finally(() => browser.close());
}

const wanted = argv.slice(2).filter((name) => Object.hasOwn(JOURNEYS, name));
let isMissed = false;
for (const [name, walk] of Object.entries(JOURNEYS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    const outcome = await walk();
    isMissed ||= outcome.goal !== null && outcome.presses > outcome.goal;
    for (const line of outcomeLines([outcome])) console.log(line);
  } catch (error) {
    isMissed = true;
    console.log(
      `${name}: did not arrive: ${error instanceof Error ? error.message.split('\n').slice(0, 4).join(' ') : error}`,
    );
  }
}
process.exit(isMissed ? 1 : 0);
