import MagicString from 'magic-string';
import type { Edit } from '../mapping/Mapping.ts';

/** Changes of a text, by position: what none of them touches stays byte for byte. */
export class Edits {
  readonly #edits: Edit[] = [];

  /** Outer changes come before inner ones. */
  add(...edits: readonly Edit[]): void {
    this.#edits.push(...edits);
  }

  replace(start: number, end: number, text: string): void {
    this.add({ kind: 'replace', start, end, text });
  }

  /** Text in front of what begins at a position. */
  open(at: number, text: string): void {
    this.add({ kind: 'open', at, text });
  }

  /** Text behind what ends at a position. */
  close(at: number, text: string): void {
    this.add({ kind: 'close', at, text });
  }

  /** Whether a position lies within what goes. */
  removes(position: number): boolean {
    return this.#edits.some((edit) => edit.kind === 'replace' && edit.start <= position && position < edit.end);
  }

  /** The changed text. */
  applyTo(text: string): string {
    const magic = new MagicString(text);
    const [replaced, put] = [
      this.#edits.filter(({ kind }) => kind === 'replace'),
      this.#edits.filter(({ kind }) => kind !== 'replace'),
    ];
    for (const edit of replaced) {
      if (edit.kind !== 'replace' || edit.start === edit.end) continue;
      if (edit.text === '') magic.remove(edit.start, edit.end);
      else magic.overwrite(edit.start, edit.end, edit.text);
    }
    // Of two at one place, the outer opens first and closes last.
    for (const edit of put) {
      if (edit.kind === 'open') magic.appendRight(edit.at, edit.text);
      if (edit.kind === 'close') magic.prependLeft(edit.at, edit.text);
    }
    return magic.toString();
  }
}
