/** What a player has done so far. */
export interface PlayState {
  /** What values begin with. */
  readonly prefix: string;
  /** How many times others were asked for. */
  readonly page: number;
}

/** A key as Node's readline tells it. */
export interface Key {
  /** What it sends: the text of a key that writes. */
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** What a key makes of a state; `'end'` where the player has had enough. A key that means nothing leaves it as it is. */
export function pressed(state: PlayState, { sequence = '', name, ctrl = false, meta = false }: Key): PlayState | 'end' {
  const { prefix, page } = state;
  if (name === 'escape' || (ctrl && (name === 'c' || name === 'd'))) return 'end';
  if (ctrl && name === 'u') return { prefix: '', page: 0 };
  if (ctrl && name === 'w') return { prefix: prefix.replace(/\S*\s*$/u, ''), page: 0 };
  switch (name) {
    case 'return':
    case 'enter':
    case 'down':
      return { prefix, page: page + 1 };
    case 'up':
      return { prefix, page: Math.max(0, page - 1) };
    case 'backspace':
      return { prefix: Array.from(prefix).slice(0, -1).join(''), page: 0 };
  }
  // Keys that move or steer send controls; what is left writes.
  if (ctrl || meta || sequence === '' || /[\p{Cc}\p{Cs}]/u.test(sequence)) return state;
  return { prefix: prefix + sequence, page: 0 };
}
