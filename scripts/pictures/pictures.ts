// What does the product look like today? Walks the main job, then all the rest, and leaves the pictures of the documentation. Usage: npm run pictures
import { writeMovingPicture } from './moving-picture';
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
for (const set of ['light', 'dark-en']) log(`walk.svg: ${writeMovingPicture(set)} bytes`);
process.exit(0);
