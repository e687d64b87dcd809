// What a generator needs seldom. See `included.ts`.
export { makeSlotGenerator } from '../generator/SlotGenerator.ts';
export { readBlockedList } from '../generator/sources/blockedList.ts';
export { slotSource } from '../generator/sources/slotSource.ts';
