import { describe, expect, it } from 'vitest';
import { type Key, type PlayState, pressed } from './PlayState.ts';

const state: PlayState = { prefix: 'Al B', page: 2 };

describe('pressed', () => {
  it.each<[topic: string, key: Key, next: PlayState | 'end']>([
    ['a letter', { sequence: 'a', name: 'a' }, { prefix: 'Al Ba', page: 0 }],
    ['a letter of no keyboard of ours', { sequence: '李' }, { prefix: 'Al B李', page: 0 }],
    ['a letter beyond the first plane', { sequence: '😀' }, { prefix: 'Al B😀', page: 0 }],
    ['a space', { sequence: ' ', name: 'space' }, { prefix: 'Al B ', page: 0 }],
    ['Enter', { sequence: '\r', name: 'return' }, { prefix: 'Al B', page: 3 }],
    ['down', { sequence: '\u001b[B', name: 'down' }, { prefix: 'Al B', page: 3 }],
    ['up', { sequence: '\u001b[A', name: 'up' }, { prefix: 'Al B', page: 1 }],
    ['Backspace', { sequence: '\u007f', name: 'backspace' }, { prefix: 'Al ', page: 0 }],
    ['Ctrl-U', { sequence: '\u0015', name: 'u', ctrl: true }, { prefix: '', page: 0 }],
    ['Ctrl-W', { sequence: '\u0017', name: 'w', ctrl: true }, { prefix: 'Al ', page: 0 }],
    ['Esc', { sequence: '\u001b', name: 'escape', meta: true }, 'end'],
    ['Ctrl-C', { sequence: '\u0003', name: 'c', ctrl: true }, 'end'],
    ['Ctrl-D', { sequence: '\u0004', name: 'd', ctrl: true }, 'end'],
  ])('%s', (_, key, next) => {
    expect(pressed(state, key)).toEqual(next);
  });

  it.each<[topic: string, key: Key]>([
    ['an arrow to the side', { sequence: '\u001b[D', name: 'left' }],
    ['a tabulator', { sequence: '\t', name: 'tab' }],
    ['another control', { sequence: '\u0001', name: 'a', ctrl: true }],
    ['Alt and a letter', { sequence: '\u001ba', name: 'a', meta: true }],
    ['nothing', {}],
  ])('%s changes nothing', (_, key) => {
    expect(pressed(state, key)).toBe(state);
  });

  it('goes neither behind the first page nor the first letter', () => {
    const first = { prefix: '', page: 0 };
    expect(pressed(first, { name: 'up' })).toEqual(first);
    expect(pressed({ prefix: '😀', page: 0 }, { name: 'backspace' })).toEqual(first);
    expect(pressed(first, { name: 'backspace' })).toEqual(first);
  });
});
