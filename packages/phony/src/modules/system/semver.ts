import { flag, type Rule } from '@phonyland/language-generator';

/** Which versions. */
export interface SemverOptions {
  /** With a tag before the release: `-beta.2`; default false. */
  readonly prerelease?: boolean | undefined;
}

const TAGS = ['alpha', 'beta', 'rc'] as const;

/** Versions by Semantic Versioning 2.0.0: major 0 to 9, minor and patch 0 to 19. */
export const semver: Rule<string, SemverOptions> = {
  options: { prerelease: flag() },
  prepare:
    ({ prerelease = false }) =>
    (random) => {
      const version = `${random.below(10)}.${random.below(20)}.${random.below(20)}`;
      return prerelease ? `${version}-${TAGS[random.below(TAGS.length)]!}.${random.below(10)}` : version;
    },
};
