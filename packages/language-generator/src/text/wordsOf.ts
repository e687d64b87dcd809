// Spelled out and not by Unicode property: what is made must not depend on the Unicode version of the machine.
const MARKS =
  '\\s"\'«»‹›“”„‚‘’()\\[\\]{}<>¿¡.,;:!?…—–‐-―/\\\\|*_~`^&+=@#$%。、，．！？：；（）「」『』【】〔〕《》〈〉·・،؛؟।॥';
const BEFORE = new RegExp(`^[${MARKS}]+`, 'u');
const AFTER = new RegExp(`[${MARKS}]+$`, 'u');

/** The words of a text: what stands between white space, without punctuation marks around it. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((piece) => {
    const word = piece.replace(BEFORE, '').replace(AFTER, '');
    return word === '' ? [] : [word];
  });
}
