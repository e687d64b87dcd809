/** How `phony init` can write a configuration. */
export const CONFIG_FORMATS = ['ts', 'js', 'json', 'yaml'] as const;

export type ConfigFormat = (typeof CONFIG_FORMATS)[number];

/** The data sets of the starter, the one that the others refer to first. */
export const STARTER_SETS = ['users', 'orders'] as const;

/** A configuration to start from, with comments where the format has them. All formats say the same. */
export function starterConfig(format: ConfigFormat): string {
  return STARTERS[format];
}

const SCRIPT = `{
  // The same seed gives the same rows, everywhere and always. --seed and PHONY_SEED go before it.
  seed: 42,

  // Whose names, streets and companies: 'de', 'tr', 'ja', … (npx phony models lists them), or 'multi' for the whole world.
  locale: 'en-US',

  datasets: {
    // npx phony generate users
    users: {
      // How many, unless the command says: npx phony generate users 1000
      rows: 100,
      fields: {
        // 1, 2, 3, …
        id: 'sequence',
        // The path of a generator. What is of a person is of the same one in all fields of a row.
        name: 'name.full',
        // With options in the braces; unique: no value twice.
        email: { email: {}, unique: true },
        city: 'address.city',
        // In nine rows of ten, and empty in the others.
        phone: { phone: {}, maybe: 0.9 },
        // A template: text with {generators}, of the row's person too.
        contact: '{name.first} of {company}, {address.city}',
        // A value that is the same in every row.
        role: { value: 'customer' },
      },
    },

    // npx phony generate orders --format sql
    orders: {
      rows: 250,
      fields: {
        id: { sequence: { start: 1001 } },
        // A key: the id of one of the users.
        user_id: { ref: 'users.id' },
        // The same user's: all keys to a data set are of one row of it.
        user_email: { ref: 'users.email' },
        product: 'product.name',
        price: { 'product.price': { min: 5, max: 500 } },
        ordered_at: { 'date.past': { years: 2 } },
      },
    },
  },
}`;

const STARTERS: Readonly<Record<ConfigFormat, string>> = {
  ts: `import type { PhonyConfig } from 'phony';

export default ${SCRIPT} satisfies PhonyConfig;
`,
  js: `/** @type {import('phony').PhonyConfig} */
export default ${SCRIPT};
`,
  json: `{
  "seed": 42,
  "locale": "en-US",
  "datasets": {
    "users": {
      "rows": 100,
      "fields": {
        "id": "sequence",
        "name": "name.full",
        "email": { "email": {}, "unique": true },
        "city": "address.city",
        "phone": { "phone": {}, "maybe": 0.9 },
        "contact": "{name.first} of {company}, {address.city}",
        "role": { "value": "customer" }
      }
    },
    "orders": {
      "rows": 250,
      "fields": {
        "id": { "sequence": { "start": 1001 } },
        "user_id": { "ref": "users.id" },
        "user_email": { "ref": "users.email" },
        "product": "product.name",
        "price": { "product.price": { "min": 5, "max": 500 } },
        "ordered_at": { "date.past": { "years": 2 } }
      }
    }
  }
}
`,
  yaml: `# The same seed gives the same rows, everywhere and always. --seed and PHONY_SEED go before it.
seed: 42

# Whose names, streets and companies: de, tr, ja, … (npx phony models lists them), or multi for the whole world.
locale: en-US

datasets:
  # npx phony generate users
  users:
    # How many, unless the command says: npx phony generate users 1000
    rows: 100
    fields:
      # 1, 2, 3, …
      id: sequence
      # The path of a generator. What is of a person is of the same one in all fields of a row.
      name: name.full
      # With options in the braces; unique: no value twice.
      email: { email: {}, unique: true }
      city: address.city
      # In nine rows of ten, and empty in the others.
      phone: { phone: {}, maybe: 0.9 }
      # A template: text with {generators}, of the row's person too.
      contact: '{name.first} of {company}, {address.city}'
      # A value that is the same in every row.
      role: { value: customer }

  # npx phony generate orders --format sql
  orders:
    rows: 250
    fields:
      id: { sequence: { start: 1001 } }
      # A key: the id of one of the users.
      user_id: { ref: users.id }
      # The same user's: all keys to a data set are of one row of it.
      user_email: { ref: users.email }
      product: product.name
      price: { product.price: { min: 5, max: 500 } }
      ordered_at: { date.past: { years: 2 } }
`,
};
