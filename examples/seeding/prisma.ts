// Fills SQLite through Prisma: npx tsx prisma.ts [file]. In a project this is the `seed` of prisma.config.ts.
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { Phony } from 'phony';
import { PrismaClient } from './prisma/generated/client.ts';

const USERS = 1000;
const BATCH = 250;

const phony = Phony.seed(42).locale('en-US');

const order = phony.define({
  id: (p) => p.string().uuid(),
  userId: (p): number => p.parent?.id,
  product: (p) => p.product().name(),
  cents: (p) => p.number().int({ min: 500, max: 50_000 }),
  placedAt: (p) => p.date().between({ from: p.parent?.joinedAt, to: '2026-01-01' }),
});

const user = phony
  .define({
    id: (p) => p.sequence(),
    name: (p) => p.name().full(),
    email: (p) => p.email(),
    born: (p) => p.date().birthdate(),
    joinedAt: (p) => p.date().past({ years: 3 }),
    orders: (p) => p.hasMany(order, { min: 0, max: 6 }),
  })
  .unique({ by: 'email' });

const prisma = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${process.argv[2] ?? 'prisma.db'}` }) });

// In a project, `prisma migrate` does this.
await prisma.$executeRaw`create table if not exists users (
  id integer primary key, name text not null, email text not null unique, born datetime not null, joined_at datetime not null
)`;
await prisma.$executeRaw`create table if not exists orders (
  id text primary key, user_id integer not null references users (id), product text not null,
  cents integer not null, placed_at datetime not null
)`;

await prisma.$transaction(async (tx) => {
  await tx.order.deleteMany();
  await tx.user.deleteMany();
  for (let done = 0; done < USERS; done += BATCH) {
    const rows = user.batch(Math.min(BATCH, USERS - done));
    await tx.user.createMany({ data: rows.map(({ orders, ...columns }) => columns) });
    await tx.order.createMany({ data: rows.flatMap(({ orders }) => orders) });
  }
});

console.log(`${await prisma.user.count()} users, ${await prisma.order.count()} orders`);
console.table(await prisma.user.findMany({ orderBy: { id: 'asc' }, take: 3 }));
console.table(await prisma.order.findMany({ orderBy: { userId: 'asc' }, take: 3 }));
await prisma.$disconnect();
