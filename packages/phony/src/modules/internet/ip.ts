import type { Rule } from '@phonyland/language-generator';
import { ipv4 } from './ipv4.ts';
import { ipv6 } from './ipv6.ts';

/** IP addresses of either version, equally often. */
export const ip: Rule<string> = {
  options: {},
  prepare(_options, context) {
    const draws = [ipv4.prepare({}, context), ipv6.prepare({}, context)].map((drawing) =>
      typeof drawing === 'function' ? drawing : drawing.draw,
    );
    return (random) => draws[random.below(2)]!(random);
  },
};
