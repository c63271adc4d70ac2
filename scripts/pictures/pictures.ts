// How does the product look today? Walks the main job, then everything else, and writes the pictures of the documentation. Usage: npm run pictures
import { takeScenes } from './scenes';
import { type WalkOptions, walk } from './walk';

const log = (line: string) => console.log(line);

const SETS: readonly WalkOptions[] = [
  { log, picturesDir: 'docs/pictures/light' },
  { log, picturesDir: 'docs/pictures/dark-en', lang: 'en-US', theme: 'dark' },
];

for (const set of SETS) {
  await walk(set); // empties the folder
  await takeScenes(set);
}
process.exit(0);
