/** A number of four bytes, and its bits. */
const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** Numbers as bits with spaces between them: integers with eight or more, others with the 32 of single precision (IEEE 754). */
export function binaryText(numbers: readonly number[]): string {
  let text = '';
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (i > 0) text += ' ';
    if (Number.isInteger(number) && number >= 0) text += number.toString(2).padStart(8, '0');
    else {
      float[0] = number;
      text += bits[0]!.toString(2).padStart(32, '0');
    }
  }
  return text;
}
