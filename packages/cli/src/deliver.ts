import { Failure } from './failure.js';
import { printRaw, say } from './output.js';
import { refuseSameFile, writeOut } from './write-file.js';
import { writeText as text } from './write-text.js';

/** Hands over what a command made: to the file of `--out`, else to standard output, which a terminal can't show bytes on. */
export async function deliver(
  content: string | Uint8Array,
  { input, out, what }: { input: string; out: string | undefined; what: string },
): Promise<void> {
  if (out === undefined) {
    if (typeof content !== 'string' && process.stdout.isTTY) throw new Failure(text.needsOut(what));
    return printRaw(content);
  }
  await refuseSameFile(input, out);
  await writeOut(out, content);
  say(text.wrote(out));
}
