import { addressContract } from './support/addressContract.ts';
import { KINDS } from './support/kinds.ts';

for (const [kind, make] of KINDS) addressContract(kind, make);
