// Which attacks and faults do we promise to withstand? Each number stands in the title of a test, and in SECURITY.md.

/** What happens, and what has to become of it. */
export interface Threat {
  readonly id: `T${number}`;
  readonly threat: string;
  readonly promise: string;
}

const rows: readonly (readonly [threat: string, promise: string])[] = [
  ['a page lures a click onto our layer', 'no control of ours in a page fills anything'],
  [
    'a page changes what lies under the pointer between two presses',
    'what acts in a page is a trusted press of the portal’s own button',
  ],
  ['a form hides fields and has them filled', 'a control that cannot be seen stays empty'],
  [
    'a page asks for more than the filing',
    'a value asked for twice, or by an unknown field, is left to the person',
  ],
  [
    'a frame, or a page that says it is another',
    'only the top page is filled, and where it stands is the browser’s word',
  ],
  ['an address that imitates a portal', 'only exact https addresses are portals'],
  [
    'a form that posts elsewhere',
    'nothing is written where a form leads to another site or is not encrypted',
  ],
  ['a page reads our layer', 'nothing of a client is in it'],
  ['a page forges messages', 'no message or event of a page is listened to'],
  [
    'a page replaces functions of the browser',
    'our script lives in a world of its own and writes by the browser’s own setters',
  ],
  ['a page that reads what stands in its fields', 'nothing is written before the person asks for it'],
  ['a page goes on in the middle of a fill', 'the rest of the fill is not written'],
  ['markup and unseen signs in names', 'data is only ever text'],
  [
    'a page’s script asks for what only our surfaces may ask',
    'who speaks is told by the browser; a page hears verdicts, and writes of a fill that was begun',
  ],
  ['a page looks whether we are installed', 'no file of ours can be reached from a page'],
  ['keys that change prototypes in files and messages', 'every message and file is read by a strict form'],
  ['a package that was exchanged', 'only what the lock file names comes in, and runs nothing by itself'],
  ['a pattern that takes for ever', 'patterns run in time that grows with the text'],
  ['rule files that are too large or too deep', 'limits are asked before anything is built'],
  ['another client’s page', 'a tab has one client, and a page that speaks of another blocks the fill'],
  ['a page whose fields were moved', 'what is not surely known is left to the person'],
  ['formulas in exported tables', 'no cell begins a formula'],
  ['files that unpack without end', 'every import has limits and can be ended'],
  ['pictures that tell where they were taken', 'pictures are drawn anew without what is said about them'],
  ['values in logs, titles, session files', 'no value lies outside what is encrypted'],
  ['a recovery code on the clipboard', 'it is emptied after half a minute, as long as it is surely ours'],
  ['somebody looks over the shoulder', 'numbers are masked in lists'],
  ['another extension that may read the page', 'stated as a limit'],
  ['the worker ends in the middle of a save', 'an acknowledged save is there'],
  [
    'the browser or the power ends in the middle of a save',
    'an acknowledged save is there, and nothing is half stored',
  ],
  ['two windows change one client', 'no acknowledged edit is lost'],
  [
    'a page is left or crashes in the middle of a fill',
    'the fill ends, what it wrote is told, and it does not go on by itself',
  ],
  ['a filing submitted twice', 'we never press the portal’s button'],
  ['an old script in an open page after an update', 'it falls silent and leaves nothing behind'],
  ['an older version after a newer one', 'the database is not touched, and that is said'],
  ['a full disk, damaged files', 'nothing that was copied is lost, and what is wrong is said'],
  ['a clock that is wrong', 'the vault locks rather than stays open'],
  ['guesses of the passphrase', 'tries are counted and slowed, also over a restart'],
  ['a forgotten passphrase', 'the recovery code opens the vault'],
  ['a changed header or an old row put back', 'it is refused, never served'],
  ['a backup that is not whole', 'it changes nothing'],
  ['ten thousand clients', 'the list of clients stays as quick as with twenty'],
  [
    'what is still held after a lock',
    'a locked vault answers nothing of a client, and its key is gone at once',
  ],
  ['a vault that nobody locks', 'it locks by itself when nobody does anything, and with the screen'],
  ['a rule pack that is forged, old or of a withdrawn key', 'it is not used, and the rulebook in use stays'],
];

export const THREATS: readonly Threat[] = rows.map(([threat, promise], index) => ({
  id: `T${index + 1}`,
  threat,
  promise,
}));
