import { type Config, packageBuild } from '../../tsup.shared.ts';

const config: Config = packageBuild({ typesOf: { slim: 'src/slim.ts' } });

export default config;
