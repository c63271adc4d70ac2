// How long does a newly started worker wait for an accepted rule pack? Runs in a new process, where nothing is compiled; prints CPU milliseconds.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { cpuMs } from './bench-lines';
import { DAY, type KeptPack, rulebooksOver } from './kept-packs';

const { rows, key }: KeptPack = JSON.parse(readFileSync(argv[2] ?? '', 'utf8'));
const started = cpuMs();
const books = rulebooksOver(new Map(Object.entries(rows)), key);
await books.ready();
books.book().rulesOn(DAY, 'zhejiang');
console.log(cpuMs() - started);
