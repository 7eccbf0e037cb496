import { withoutControls } from './plain-text.js';

/** A line of the result, on standard output. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** A line to the person, on standard error, so that it never mixes with a result that is piped on. */
export function say(text: string): void {
  process.stderr.write(`${withoutControls(text)}\n`);
}

/** The result as it is, text or bytes. */
export function printRaw(content: string | Uint8Array): void {
  process.stdout.write(content);
}

/** Ends the command without a word where whoever reads its output (`head`, say) has had enough. */
export function stopQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
}

/** Says what is going on while it does, where a person watches; call what it returns when it is done. */
export function working(text: string): () => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  stderr.write(`${withoutControls(text)}…`);
  return () => stderr.write('\r\u001B[K');
}
