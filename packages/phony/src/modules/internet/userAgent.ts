import { invalidOption, oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';
import { type BrowserRelease, browserReleases } from '../../lists/browsers.ts';

/** Which browsers tell of themselves. */
export interface UserAgentOptions {
  readonly browser?: UserAgentBrowser | undefined;
  /** Default either. */
  readonly platform?: 'desktop' | 'mobile' | undefined;
}
export type UserAgentBrowser = 'chrome' | 'edge' | 'firefox' | 'opera' | 'safari' | 'samsung';

const BROWSERS: readonly UserAgentBrowser[] = ['chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung'];

/**
 * What a browser says of itself in the header User-Agent. Versions are releases that there were; the frames are those that browsers keep to
 * since they say no more than they must: Chromium's User-Agent reduction, the frozen versions of macOS in WebKit and Gecko and of iOS in Safari.
 * Android before Gecko is 10 to 16.
 */
export const userAgent: Rule<string, UserAgentOptions> = {
  options: { browser: oneOf(BROWSERS), platform: oneOf(['desktop', 'mobile']) },
  prepare({ browser, platform }, { path }) {
    const releases = browserReleases().filter(
      (release) =>
        (browser === undefined || release.browser.toLowerCase().startsWith(browser)) &&
        (platform === undefined || release.platform === platform),
    );
    if (releases.length === 0) throw invalidOption(path, 'platform', platform, `${browser} is on the other one alone`);
    return (random) => spell(random, releases[random.below(releases.length)]!);
  },
};

const DESKTOPS = ['Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64'] as const;
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

function spell(random: RandomStream, { browser, platform, version, engine, engineVersion }: BrowserRelease): string {
  const major = version.split('.')[0]!;
  const safari = version.includes('.') ? version : `${version}.0`;
  if (browser === 'Safari') {
    return `Mozilla/5.0 (${DESKTOPS[1]}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${safari} Safari/605.1.15`;
  }
  if (browser === 'Safari on iOS') {
    // From 26 on, Safari tells iOS 18.6 whichever it is on.
    const system = Number(major) >= 26 ? '18_6' : safari.replace('.', '_');
    const device = random.below(2) === 0 ? `iPhone; CPU iPhone OS ${system}` : `iPad; CPU OS ${system}`;
    return `Mozilla/5.0 (${device} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${safari} Mobile/15E148 Safari/604.1`;
  }
  if (engine === 'Gecko') {
    if (platform === 'mobile')
      return `Mozilla/5.0 (Android ${10 + random.below(7)}; Mobile; rv:${major}.0) Gecko/${major}.0 Firefox/${major}.0`;
    const system = DESKTOPS[random.below(3)]!.replace('10_15_7', '10.15');
    return `Mozilla/5.0 (${system}; rv:${major}.0) Gecko/20100101 Firefox/${major}.0`;
  }
  const system = platform === 'mobile' ? 'Linux; Android 10; K' : DESKTOPS[random.below(3)]!;
  const samsung = browser === 'Samsung Browser' ? `SamsungBrowser/${version} ` : '';
  const chrome = `${samsung}Chrome/${engineVersion.split('.')[0]}.0.0.0 ${platform === 'mobile' ? 'Mobile ' : ''}Safari/537.36`;
  const own = browser === 'Edge' ? ` Edg/${major}.0.0.0` : browser.startsWith('Opera') ? ` OPR/${major}.0.0.0` : '';
  return `Mozilla/5.0 (${system}) ${WEBKIT} ${chrome}${own}`;
}
