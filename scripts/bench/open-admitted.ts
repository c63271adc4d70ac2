// How long does a worker that wakes wait for the rule pack that was taken in? Run in a process of its own, where nothing is warm; prints CPU milliseconds.
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
