// How far does a box for a day reach?

/** The last day of a box: with it a browser takes four digits for the year and goes on to the month, without it six. */
export const LAST_DAY = '9999-12-31';
