// What people write today to fill a file with rows: node scripts/fakerRows.mjs 1000000 people.csv
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { faker } from '@faker-js/faker/locale/en';

const [count, path] = process.argv.slice(2);
faker.seed(42);
const out = createWriteStream(path);
let text = 'id,name,email\n';
for (let id = 1; id <= Number(count); id++) {
  text += `${id},${faker.person.fullName()},${faker.internet.email()}\n`;
  if (text.length < 65_536) continue;
  if (!out.write(text)) await once(out, 'drain');
  text = '';
}
out.end(text);
await once(out, 'finish');
