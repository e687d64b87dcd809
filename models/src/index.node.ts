export { assetsFolder } from './assetsFolder.ts';
export type * from './ModelManifest.ts';
export { models, type ShippedModel } from './models.ts';
