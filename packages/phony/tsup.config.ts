import { type Config, packageBuild } from '../../tsup.shared.ts';

const config: Config = packageBuild({ bin: true, subpaths: { 'fast-check': 'src/fast-check.ts' } });

export default config;
