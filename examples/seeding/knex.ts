// Fills SQLite through Knex: npx tsx knex.ts [file]. `seed` is what a file in the seeds folder of `knex seed:run` exports.
import { pathToFileURL } from 'node:url';
import createKnex, { type Knex } from 'knex';
import { Phony } from 'phony';

const USERS = 1000;
const STAFF = 10;
const ORDERS = 3000;
const BATCH = 250;

/** Empties the tables and fills them. */
export async function seed(knex: Knex): Promise<void> {
  const phony = Phony.seed(42).locale('en-US');

  const user = phony.define({
    id: (p) => p.sequence(),
    name: (p) => p.name().full(),
    email: (p) => p.email(),
    role: (p) => (p.index < STAFF ? 'staff' : 'customer'),
    born: (p) => p.date().birthdate().toISOString().slice(0, 10),
    joined_at: (p) => p.date().past({ years: 3 }),
  });
  const customer = phony.number().int.with({ min: STAFF, max: USERS - 1 });

  const order = phony.define({
    id: (p) => p.sequence({ start: 10_001 }),
    // The staff come first and order nothing.
    user_id: (p) => p.belongsTo(user, customer).id,
    product: (p) => p.product().name(),
    cents: (p) => p.number().int({ min: 500, max: 50_000 }),
    placed_at: (p) => p.date().recent({ days: 90 }),
  });

  await knex.transaction(async (tx) => {
    await tx('orders').delete();
    await tx('users').delete();
    await tx.batchInsert('users', user.unique({ by: 'email' }).batch(USERS), BATCH);
    await tx.batchInsert('orders', order.batch(ORDERS), BATCH);
  });
}

async function createTables(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable('users')) return;
  await knex.schema.createTable('users', (table) => {
    table.integer('id').primary();
    table.string('name').notNullable();
    table.string('email').notNullable().unique();
    table.string('role').notNullable();
    table.date('born').notNullable();
    table.dateTime('joined_at').notNullable();
  });
  await knex.schema.createTable('orders', (table) => {
    table.integer('id').primary();
    table.integer('user_id').notNullable().references('users.id');
    table.string('product').notNullable();
    table.integer('cents').notNullable();
    table.dateTime('placed_at').notNullable();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: process.argv[2] ?? 'knex.db' },
    useNullAsDefault: true,
  });
  await createTables(knex);
  await seed(knex);
  const [users] = await knex('users').count({ count: '*' });
  const [orders] = await knex('orders').count({ count: '*' });
  console.log(`${users?.count} users, ${orders?.count} orders`);
  console.table(await knex('users').orderBy('id').limit(3));
  console.table(await knex('orders').orderBy('id').limit(3));
  await knex.destroy();
}
