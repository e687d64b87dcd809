import { type Config, packageBuild } from '../../tsup.shared.ts';

const config: Config = packageBuild();

export default config;
