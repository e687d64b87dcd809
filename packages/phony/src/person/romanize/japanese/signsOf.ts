/**
 * The signs of a Japanese name as tables of readings have them: `佐々木` is `佐佐木`, since the mark that repeats a sign is read as the
 * sign is, and `一ノ瀬` is `一の瀬`. `ケ` and `ヶ` stay: in names they are `が` as often as not.
 */
export function signsOf(name: string): readonly string[] {
  const signs: string[] = [];
  for (const letter of name) {
    const previous = signs.at(-1);
    if (letter === '々' && previous !== undefined) signs.push(previous);
    else if (letter === 'ケ') signs.push('ヶ');
    else if (letter >= 'ァ' && letter <= 'ヴ') signs.push(String.fromCharCode(letter.charCodeAt(0) - 96));
    else signs.push(letter);
  }
  return signs;
}

/** Whether a sign is a letter of hiragana, which is read as it is written. */
export function isHiragana(sign: string): boolean {
  return sign >= 'ぁ' && sign <= 'ゖ';
}
