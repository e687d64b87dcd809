import { type Config, packageBuild } from '../../tsup.shared.ts';

const config: Config = packageBuild({
  node: true,
  nodeInstead: { '@noble/hashes/sha2.js': 'src/format/nodeSha256.ts' },
});

export default config;
