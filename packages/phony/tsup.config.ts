import { type Config, packageBuild } from '../../tsup.shared.ts';

const config: Config = packageBuild({ bin: true });

export default config;
