import { type Config, packageBuild } from '../tsup.shared.ts';

const config: Config = packageBuild({ node: true });

export default config;
