/** The exit codes of every command. `diff` uses 1 for "something changed", as the usual diff does. */
export const EXIT = { ok: 0, problems: 1, wrongUse: 2, fault: 70 } as const;

/** What the person who typed the command can put right; its message is all that they see. */
export class Failure extends Error {}
