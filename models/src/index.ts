export type * from './ModelManifest.ts';
export { manifest } from './manifest.ts';
export { assetsFolder } from './noAssetsFolder.ts';
