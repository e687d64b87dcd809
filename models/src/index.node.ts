export { assetsFolder } from './assetsFolder.ts';
export type * from './ModelManifest.ts';
export { manifest } from './manifest.ts';
