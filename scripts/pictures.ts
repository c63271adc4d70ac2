// What does the product look like today? Walks the main job and leaves the pictures of the documentation. Usage: npm run pictures
import { walk } from './walk';

const log = (line: string) => console.log(line);

await walk({ log, picturesDir: 'docs/pictures/light' });
await walk({ log, picturesDir: 'docs/pictures/dark-en', lang: 'en-US', theme: 'dark' });
process.exit(0);
