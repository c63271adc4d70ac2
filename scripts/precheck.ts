// What does the rulebook say of the filings in a file? Usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en] [--html PAGE] [--keep FILE]
import { runPrecheck } from './precheck/run';

process.exitCode = await runPrecheck(process.argv.slice(2), { print: console.log, warn: console.error });
