/** Where a person is told of a file that can't be written. */
export const writeText = {
  exists: (file: string) => `“${file}” is there already. Choose another name, or write over it with --force.`,
  noFolder: (folder: string) => `There is no folder “${folder}”. Make it first.`,
  isFolder: (file: string) => `“${file}” is a folder. Name a file in it.`,
  mayNotWrite: (file: string) =>
    `You are not allowed to write “${file}”. If it is open in another program, close it there.`,
  full: (file: string) => `There is no room left to write “${file}”.`,
  cannotWrite: (file: string, why: string) => `“${file}” could not be written (${why}).`,
  sameFile: (file: string) => `“${file}” is the file that is read. Give --out another name.`,
  wrote: (file: string) => `Wrote ${file}.`,
  needsOut: (what: string) => `${what} is no text to show here. Say where it should go: --out FILE`,
};
