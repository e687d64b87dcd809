/** What a configuration is called, in the folder that a command runs in; the first that is there counts. */
export const CONFIG_NAMES: readonly string[] = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml'].map(
  (ending) => `phony.config.${ending}`,
);
