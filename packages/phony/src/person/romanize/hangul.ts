import { readTable } from './readTable.ts';

/** Revised Romanization of Korean (2000): the parts of a syllable in the order of their code points. */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** The usual spelling of family names, where it is not that of the standard. */
const SURNAMES = readTable(
  '김:kim 이:lee 박:park 최:choi 정:jung 강:kang 윤:yoon 임:lim 오:oh 신:shin 권:kwon 안:ahn 유:yoo 고:ko 문:moon 심:shim 노:noh ' +
    '로:roh 곽:kwak 성:sung 주:joo 구:koo 우:woo 조:cho 변:byun 추:choo 선:sun 명:myung 기:ki 금:keum 육:yook 국:kook ' +
    '선우:sunwoo 남궁:namkoong 길:gil 염:yum 경:kyung',
);

const FIRST_SYLLABLE = 0xac00;

/**
 * Korean, syllable by syllable, as the standard wants it for names of persons: sounds do not change where two of them
 * meet. A word that is a family name is spelled as its bearers do, unless it is known to be a given name.
 */
export function hangul(word: string, part: 'family' | 'given' | undefined): string {
  const surname = part === 'given' ? undefined : SURNAMES().get(word);
  return surname ?? Array.from(word, syllable).join('');
}

function syllable(character: string): string {
  const index = character.charCodeAt(0) - FIRST_SYLLABLE;
  return INITIALS[Math.floor(index / 588)]! + VOWELS[Math.floor(index / 28) % 21]! + FINALS[index % 28]!;
}
