import { type Config, packageBuild } from '../../tsup.shared.ts';

const config: Config = packageBuild({
  bin: true,
  commonJs: false,
  subpaths: {
    'fast-check': 'src/fast-check.ts',
    faker: 'src/faker/index.ts',
    vitest: 'src/vitest.ts',
    jest: 'src/jest.ts',
  },
});

export default config;
