import type { ModelManifest } from './ModelManifest.ts';
import json from './manifest.json' with { type: 'json' };

/** What is shipped: every model with its file, source, licence, attribution, training options and metrics. */
export const manifest: ModelManifest = json as ModelManifest;
