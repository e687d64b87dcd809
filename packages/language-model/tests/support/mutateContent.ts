import { craft, type PlainFile } from './craft.ts';
import { below } from './random.ts';
import { Raw, type Writable } from './writeMessagePack.ts';

type Place = { [key: string]: Writable };

/** A well-formed file whose content was changed in one to three places, with the right hash: it gets as far as can be. */
export function mutateContent(file: PlainFile, random: () => number): Uint8Array {
  const changed = copy(file) as Place;
  for (let changes = 1 + below(random, 3); changes > 0; changes--) {
    const places: [Place, string][] = [];
    collect(changed, places);
    const [place, key] = places[below(random, places.length)]!;
    place[key] = another(place[key], random);
  }
  return craft(changed);
}

function another(value: Writable, random: () => number): Writable {
  if (random() < 0.1) return strange(random);
  if (value instanceof Uint8Array) return anotherBytes(value, random);
  if (typeof value === 'number') return anotherNumber(value, random);
  if (typeof value === 'string') return random() < 0.5 ? `${value}x` : value.slice(1);
  return strange(random);
}

function anotherBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = Array.from(bytes);
  for (let changes = 1 + below(random, 4); changes > 0 && changed.length > 0; changes--) {
    const at = below(random, changed.length);
    switch (below(random, 6)) {
      case 0:
        changed[at] = 0;
        break;
      case 1:
        changed[at] = 255;
        break;
      case 2:
        changed[at] = (changed[at]! + (random() < 0.5 ? 1 : 255)) & 255;
        break;
      case 3:
        changed.splice(at, 1 + below(random, 4));
        break;
      case 4:
        changed.splice(at, 0, ...changed.slice(at, at + 1 + below(random, 4)));
        break;
      default:
        changed.fill(below(random, 256), at, at + below(random, 16));
    }
  }
  return Uint8Array.from(changed);
}

function anotherNumber(value: number, random: () => number): number {
  const others = [0, 1, 2, 4, 8, 255, 65535, 65536, 2 ** 24, 2 ** 24 + 1, 2 ** 32 - 1, 2 ** 53, -1, 0.5, Number.NaN];
  others.push(Number.POSITIVE_INFINITY, value - 1, value + 1, value * 2);
  return others[below(random, others.length)]!;
}

function strange(random: () => number): Writable {
  const values: Writable[] = [null, true, 0, -1, '', 'x', [], {}, [1, new Uint8Array(2)], [2, new Uint8Array(0)]];
  values.push(
    { toString: 1, valueOf: 1 },
    { ['__proto__']: { polluted: 1 } },
    new Raw(0xcf, 255, 255, 0, 0, 0, 0, 0, 1),
  );
  values.push(new Raw(0xd3, 128, 0, 0, 0, 0, 0, 0, 0), new Raw(0xd4, 1, 2), new Raw(0xdd, 255, 255, 255, 255));
  values.push(new Raw(0xa2, 0xff, 0xfe), new Raw(0xca, 0x7f, 0xc0, 0, 0), new Uint8Array(0), new Uint8Array(300));
  return values[below(random, values.length)]!;
}

function collect(place: Place, places: [Place, string][]): void {
  for (const key of Object.keys(place)) {
    if (key === 'format' || key === 'version' || key === 'hash') continue;
    places.push([place, key]);
    const value = place[key];
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Raw) continue;
    collect(value as Place, places);
  }
}

function copy(value: Writable): Writable {
  if (typeof value !== 'object' || value === null || value instanceof Raw) return value;
  if (value instanceof Uint8Array) return value.slice();
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item as Writable)]));
}
