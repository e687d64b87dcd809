/** Without a file system there is no folder: import or fetch the files of `@phonyland/models/assets/` one by one. */
export const assetsFolder: undefined = undefined;
