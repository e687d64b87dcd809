import type { PhonyConfig } from './PhonyConfig.ts';

/**
 * The configuration as it is, with its type known while it is written: `export default defineConfig({ datasets: { … } })` in
 * `phony.config.ts`. Nothing is checked here; `phony generate` does that when it reads the file.
 */
export function defineConfig<const C extends PhonyConfig>(config: C): C {
  return config;
}
