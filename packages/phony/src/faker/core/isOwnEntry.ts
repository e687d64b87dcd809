import type { Core } from './FakerCore.ts';

/** Whether an entry of a faker's locale is there and is a user's: those of Phony are getters. */
export function isOwnEntry({ raw }: Core, category: string, entry: string): boolean {
  const held = raw[category];
  if (held === undefined || held === null) return false;
  return Object.getOwnPropertyDescriptor(held, entry)?.get === undefined && entry in held;
}
