export type * from './ModelManifest.ts';
export { models, type ShippedModel } from './models.ts';
export { assetsFolder } from './noAssetsFolder.ts';
