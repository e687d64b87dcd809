// A step of this package's build: node --import tsx build/modules.ts
import { fileURLToPath } from 'node:url';
import { writeModules } from './writeModules.ts';

const { count, bytes, largestFirstNameGzip } = writeModules(fileURLToPath(new URL('..', import.meta.url)));
console.log(
  `${count} modules, ${bytes.toLocaleString('en-US')} bytes together; the largest one of first names is ${largestFirstNameGzip.toLocaleString('en-US')} bytes in gzip`,
);
