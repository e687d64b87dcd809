import { drawChance } from '../core/draws.ts';
import { SimpleModuleBase } from '../core/ModuleBase.ts';

/** Truth values. */
export class DatatypeModule extends SimpleModuleBase {
  /**
   * True or false.
   * @param options how probable true is, from 0 to 1, or an object that says so; default 0.5. What is above 1 counts as 1, what is below
   * 0 as 0.
   */
  boolean(options: number | { probability?: number } = {}): boolean {
    const probability = typeof options === 'number' ? options : (options.probability ?? 0.5);
    return drawChance(this.core.randomizer, probability);
  }
}
