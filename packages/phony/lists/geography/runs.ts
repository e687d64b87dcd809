/** Prefixes that follow one another as runs, `26 27 28` as `26-28`: a third of the size. */
export function runsOf(prefixes: readonly string[]): readonly string[] {
  const runs: string[] = [];
  let from: string | undefined;
  let last: string | undefined;
  const close = (): void => {
    if (from !== undefined) runs.push(from === last ? from : `${from}-${last!}`);
  };
  for (const prefix of [...prefixes].sort()) {
    if (last !== undefined && follows(last, prefix)) {
      last = prefix;
      continue;
    }
    close();
    from = prefix;
    last = prefix;
  }
  close();
  return runs;
}

/** Whether a prefix of digits is the next one of the same length; `C1` and `C2` are two digits behind a letter. */
function follows(before: string, after: string): boolean {
  const digits = /\d*$/.exec(before)![0];
  if (digits === '' || before.length !== after.length) return false;
  const head = before.slice(0, before.length - digits.length);
  return after === head + String(Number(digits) + 1).padStart(digits.length, '0');
}
