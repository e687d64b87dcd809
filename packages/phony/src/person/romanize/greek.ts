import { readTable, spell } from './readTable.ts';

/** ELOT 743, type 2 (transcription), which is ISO 843 without its diacritics and what Greek passports have. */
const LETTERS = readTable(
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ' +
    // Not of the alphabet: what the pairs below become.
    'ϐ:b ϝ:f ϳ:u',
);

const MARKS = /[\u0300-\u036f]/g;

/** A word in Greek letters, in Latin ones. */
export function greek(word: string): string {
  // With the marks apart: a stress or a diaeresis between two letters (`άυ`, `αϋ`) says that they are no pair.
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/ου(?!\u0308)/g, 'οϳ')
    .replace(/(?<=[αεη])υ(?!\u0308)(?=\u0301?[αεηιουωβγδζλμνρ])/g, 'β')
    .replace(/(?<=[αεη])υ(?!\u0308)/g, 'ϝ')
    .replace(MARKS, '')
    .replace(/γ(?=[γξχ])/g, 'ν')
    .replace(/^μπ|μπ$/g, 'ϐ');
  return spell(letters, LETTERS());
}
