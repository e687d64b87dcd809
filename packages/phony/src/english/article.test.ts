import { expect, it } from 'vitest';
import { withArticle } from './article.ts';

it.each<[topic: string, words: string, article: string]>([
  ['vowels', 'apple alarm egg index oak umbrella urge uncle unidentified unimportant', 'an'],
  ['consonants', 'book chair history yacht wolf', 'a'],
  [
    'a vowel that sounds like a consonant',
    'university unit unicorn unique user use utensil ukulele European eucalyptus one ewe uranium',
    'a',
  ],
  ['a silent h', 'hour heir honest honor heiress', 'an'],
  ['letters that are spelled out', 'SSL HTTP FTP LDAP MIME NFS XML IDE API AES', 'an'],
  ['letters that are spelled out and begin with a consonant', 'TCP UTF JSON CPU GUI T-bone', 'a'],
  ['names in capitals', 'Irish Edam', 'an'],
])('before %s', (_topic, words, article) => {
  for (const word of words.split(' ')) expect(withArticle(word)).toBe(`${article} ${word}`);
});
