import type { Recipe } from '../Recipe.ts';

interface Release {
  readonly release_date?: string;
  readonly status: string;
  readonly engine?: string;
  readonly engine_version?: string;
}

const BROWSERS = [
  'chrome',
  'chrome_android',
  'edge',
  'firefox',
  'firefox_android',
  'opera',
  'opera_android',
  'safari',
  'safari_ios',
  'samsunginternet_android',
];

/** How many of the latest releases of each browser. */
const LATEST = 12;

/** Releases of browsers. */
export const recipe: Recipe = {
  sources: ['browser-compat-data'],
  make(open) {
    const { browsers } = open('browser-compat-data').json<{
      browsers: Record<string, { name: string; type: string; releases: Record<string, Release> }>;
    }>('data.json');
    const rows = BROWSERS.flatMap((id) => {
      const { name, type, releases } = browsers[id]!;
      const out = Object.entries(releases)
        .filter(([, { status, engine_version }]) => ['current', 'retired', 'esr'].includes(status) && engine_version)
        .map(([version, { release_date, engine, engine_version }]) => ({
          browser: name,
          platform: type,
          version,
          released: release_date!,
          engine: engine!,
          engineVersion: engine_version!,
        }));
      return out.sort((a, b) => (a.released < b.released ? -1 : 1)).slice(-LATEST);
    });
    return {
      browserReleases: {
        about: `The ${LATEST} latest releases of each widespread browser for desktop and mobile, with engine and date, from MDN's browser compatibility data.`,
        type: 'BrowserRelease',
        fields: {
          browser: { kind: 'text', about: '`Chrome Android`.' },
          platform: { kind: 'text', about: '`desktop` or `mobile`.' },
          version: { kind: 'text', about: '`141` or `18.6`.' },
          released: { kind: 'text', about: 'The day as `2025-09-30`.' },
          engine: { kind: 'text', about: '`Blink`, `Gecko` or `WebKit`.' },
          engineVersion: { kind: 'text', about: '`141` or `621.3.11`.' },
        },
        rows,
      },
    };
  },
};
