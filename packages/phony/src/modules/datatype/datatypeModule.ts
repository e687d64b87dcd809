import type { Generator, Module, ModuleDefinition } from '@phonyland/language-generator';
import { type BooleanOptions, booleanModule } from '../boolean/booleanModule.ts';

/** Values of the basic types that have no module of their own under another name. */
export interface DatatypeMembers {
  /**
   * `true` or `false`: the very generator of `Phony.boolean()`, with its values and its counter.
   * @feeds rule
   * @example Phony.datatype().boolean.with({ probability: 0.9 }).at(0)
   */
  readonly boolean: Generator<boolean, BooleanOptions>;
}
export type DatatypeModule = Module<DatatypeMembers, 'boolean'>;

const { name, members } = booleanModule;

export const datatypeModule: ModuleDefinition<DatatypeMembers> = {
  name: 'datatype',
  whole: 'boolean',
  members: {
    boolean: (view, _path, registry) => members.boolean(view, `${view.locale}/${name}.boolean`, registry),
  },
};
