import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// This file and its builds, ES module and CommonJS, all lie one folder below the package's. CommonJS has no `import.meta.url`;
// asking for `__dirname` first would be wrong, since `node -e` defines a global of that name.
const url: string | undefined = import.meta.url;
const here = url === undefined ? __dirname : dirname(fileURLToPath(url));

/** The absolute path of the folder that holds the assets; `join(assetsFolder, entry.file)` is a model's file. */
export const assetsFolder: string = join(here, '..', 'assets');
