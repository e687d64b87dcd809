import { type Config, packageBuild } from '../../tsup.shared.ts';

// The entries of the Parquet libraries for browsers, which open no files: their others name Node's modules without the prefix.
const config: Config = packageBuild({ conditions: ['browser'] });

export default config;
