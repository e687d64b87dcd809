// Fills SQLite through Drizzle: npx tsx drizzle.ts [file]
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { Phony } from 'phony';

const USERS = 1000;
const ORDERS = 3000;
const BATCH = 250;

const users = sqliteTable('users', {
  id: integer().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  born: text().notNull(),
  joinedAt: integer('joined_at', { mode: 'timestamp' }).notNull(),
});

const orders = sqliteTable('orders', {
  id: integer().primaryKey(),
  userId: integer('user_id')
    .notNull()
    .references(() => users.id),
  product: text().notNull(),
  cents: integer().notNull(),
  placedAt: integer('placed_at', { mode: 'timestamp' }).notNull(),
});

const phony = Phony.seed(42).locale('en-US');

const user = phony.define({
  id: (p) => p.sequence(),
  name: (p) => p.name().full(),
  email: (p) => p.email(),
  born: (p) => p.date().birthdate().toISOString().slice(0, 10),
  joinedAt: (p) => p.date().past({ years: 3 }),
});

// A few users order often, most of them seldom.
const buyer = phony.number().int.with({ min: 0, max: USERS - 1, distribution: 'zipf' });

const order = phony.define({
  id: (p) => p.sequence(),
  userId: (p) => p.belongsTo(user, buyer).id,
  product: (p) => p.product().name(),
  cents: (p) => p.number().int({ min: 500, max: 50_000 }),
  placedAt: (p) => p.date().recent({ days: 90 }),
});

const db = drizzle({ connection: { url: `file:${process.argv[2] ?? 'drizzle.db'}` } });

// In a project, the migrations of drizzle-kit do this.
await db.run(sql`create table if not exists users (
  id integer primary key, name text not null, email text not null unique, born text not null, joined_at integer not null
)`);
await db.run(sql`create table if not exists orders (
  id integer primary key, user_id integer not null references users (id), product text not null,
  cents integer not null, placed_at integer not null
)`);

await db.transaction(async (tx) => {
  await tx.delete(orders);
  await tx.delete(users);
  const uniqueUser = user.unique({ by: 'email' });
  for (let done = 0; done < USERS; done += BATCH)
    await tx.insert(users).values(uniqueUser.batch(Math.min(BATCH, USERS - done)));
  for (let done = 0; done < ORDERS; done += BATCH)
    await tx.insert(orders).values(order.batch(Math.min(BATCH, ORDERS - done)));
});

console.log(`${await db.$count(users)} users, ${await db.$count(orders)} orders`);
console.table(await db.select().from(users).limit(3));
console.table(await db.select().from(orders).limit(3));
db.$client.close();
