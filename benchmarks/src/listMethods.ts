import { measureMethods } from './rows/everyMethod.ts';

// Every method of `phony/faker` against the one of faker, slowest first: what row q of the bench sums up.

for (const { path, ours, theirs, ratio } of measureMethods().sort((a, b) => a.ratio - b.ratio)) {
  console.log(`${ratio.toFixed(2).padStart(7)} × ${path.padEnd(30)} ${perSecond(ours)} against ${perSecond(theirs)}`);
}

function perSecond(speed: number): string {
  return `${(speed / 1e6).toFixed(3)} M/s`;
}
