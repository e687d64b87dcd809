// Fills SQLite through Kysely: npx tsx kysely.ts [file]
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Phony } from 'phony';

const USERS = 1000;
const BATCH = 250;

interface Tables {
  users: { id: number; name: string; email: string; born: string; joined_at: string };
  orders: { id: string; user_id: number; product: string; cents: number; placed_at: string };
}

const phony = Phony.seed(42).locale('en-US');

const order = phony.define({
  id: (p) => p.string().uuid(),
  user_id: (p): number => p.parent?.id,
  product: (p) => p.product().name(),
  cents: (p) => p.number().int({ min: 500, max: 50_000 }),
  // Nobody orders before they have joined.
  placed_at: (p) => p.date().between({ from: p.parent?.joined_at, to: '2026-01-01' }).toISOString(),
});

const user = phony
  .define({
    id: (p) => p.sequence(),
    name: (p) => p.name().full(),
    email: (p) => p.email(),
    born: (p) => p.date().birthdate().toISOString().slice(0, 10),
    joined_at: (p) => p.date().past({ years: 3 }).toISOString(),
    orders: (p) => p.hasMany(order, { min: 0, max: 6 }),
  })
  .unique({ by: 'email' });

const database = new Database(process.argv[2] ?? 'kysely.db');
const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });

// In a project, migrations do this.
await db.schema
  .createTable('users')
  .ifNotExists()
  .addColumn('id', 'integer', (column) => column.primaryKey())
  .addColumn('name', 'text', (column) => column.notNull())
  .addColumn('email', 'text', (column) => column.notNull().unique())
  .addColumn('born', 'text', (column) => column.notNull())
  .addColumn('joined_at', 'text', (column) => column.notNull())
  .execute();
await db.schema
  .createTable('orders')
  .ifNotExists()
  .addColumn('id', 'text', (column) => column.primaryKey())
  .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
  .addColumn('product', 'text', (column) => column.notNull())
  .addColumn('cents', 'integer', (column) => column.notNull())
  .addColumn('placed_at', 'text', (column) => column.notNull())
  .execute();

await db.transaction().execute(async (tx) => {
  await tx.deleteFrom('orders').execute();
  await tx.deleteFrom('users').execute();
  for (let done = 0; done < USERS; done += BATCH) {
    const rows = user.batch(Math.min(BATCH, USERS - done));
    await tx
      .insertInto('users')
      .values(rows.map(({ orders, ...columns }) => columns))
      .execute();
    await tx
      .insertInto('orders')
      .values(rows.flatMap(({ orders }) => orders))
      .execute();
  }
});

const { countAll } = db.fn;
const { users } = await db.selectFrom('users').select(countAll<number>().as('users')).executeTakeFirstOrThrow();
const { orders } = await db.selectFrom('orders').select(countAll<number>().as('orders')).executeTakeFirstOrThrow();
console.log(`${users} users, ${orders} orders`);
console.table(await db.selectFrom('users').selectAll().orderBy('id').limit(3).execute());
console.table(await db.selectFrom('orders').selectAll().orderBy('user_id').limit(3).execute());
await db.destroy();
