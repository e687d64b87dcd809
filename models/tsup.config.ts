import { type Config, packageBuild } from '../tsup.shared.ts';

const config: Config = packageBuild({ node: true, modules: { decode: 'src/decode.ts' } });

export default config;
