export { type MigratedFile, migrateFiles, type SourceText } from './migrateFiles.ts';
export { type LeftUse, type MigratedText, type MigrateOptions, migrateText } from './migrateText.ts';
export { LIBRARIES, type Library } from './source/Library.ts';
export { unifiedDiff } from './unifiedDiff.ts';
