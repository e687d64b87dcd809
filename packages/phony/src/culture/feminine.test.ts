import { describe, expect, it } from 'vitest';
import { FEMININE } from './feminine.ts';

describe.each<[language: string, pairs: readonly (readonly [man: string, woman: string])[]]>([
  [
    'bg',
    [
      ['Иванов', 'Иванова'],
      ['Георгиев', 'Георгиева'],
      ['Дренски', 'Дренска'],
      ['Врачки', 'Врачки'],
      ['Кацарски', 'Кацарска'],
      ['Бербатин', 'Бербатина'],
    ],
  ],
  [
    'cs',
    [
      ['Novák', 'Nováková'],
      ['Novotný', 'Novotná'],
      ['Svoboda', 'Svobodová'],
      ['Hájek', 'Hájková'],
      ['Němec', 'Němcová'],
      ['Jarní', 'Jarní'],
      ['Martinů', 'Martinů'],
      ['Beck', 'Becková'],
      ['Kučera', 'Kučerová'],
    ],
  ],
  [
    'el',
    [
      ['Παπαδόπουλος', 'Παπαδοπούλου'],
      ['Παπαδάκης', 'Παπαδάκη'],
      ['Μεταξάς', 'Μεταξά'],
      ['Γεωργίου', 'Γεωργίου'],
      ['Κοντός', 'Κοντού'],
      ['Μάνος', 'Μάνου'],
      ['Ραφιός', 'Ραφιού'],
    ],
  ],
  [
    'is',
    [
      ['Jónsson', 'Jónsdóttir'],
      ['Atlason', 'Atladóttir'],
      ['Blöndal', 'Blöndal'],
    ],
  ],
  [
    'lt',
    [
      ['Kazlauskas', 'Kazlauskė'],
      ['Balsys', 'Balsė'],
      ['Butkus', 'Butkė'],
      ['Adomaitis', 'Adomaitė'],
      ['Burba', 'Burba'],
    ],
  ],
  [
    'lv',
    [
      ['Bērziņš', 'Bērziņa'],
      ['Ozols', 'Ozola'],
      ['Eglītis', 'Eglīte'],
      ['Platais', 'Platā'],
      ['Ledus', 'Ledus'],
    ],
  ],
  [
    'pl',
    [
      ['Kowalski', 'Kowalska'],
      ['Nowicki', 'Nowicka'],
      ['Zawadzki', 'Zawadzka'],
      ['Nowak', 'Nowak'],
      ['Zimny', 'Zimna'],
      ['Wałęsa', 'Wałęsa'],
    ],
  ],
  [
    'ru',
    [
      ['Иванов', 'Иванова'],
      ['Пушкин', 'Пушкина'],
      ['Достоевский', 'Достоевская'],
      ['Толстой', 'Толстая'],
      ['Белый', 'Белая'],
      ['Шевченко', 'Шевченко'],
      ['Зимний', 'Зимняя'],
      ['Ковалёв', 'Ковалёва'],
    ],
  ],
  [
    'sk',
    [
      ['Novák', 'Nováková'],
      ['Veselý', 'Veselá'],
      ['Hudec', 'Hudcová'],
      ['Sloboda', 'Slobodová'],
      ['Horváth', 'Horváthová'],
      ['Nagy', 'Nagyová'],
      ['Krno', 'Krnová'],
    ],
  ],
  [
    'uk',
    [
      ['Ковальський', 'Ковальська'],
      ['Іванов', 'Іванова'],
      ['Шевченко', 'Шевченко'],
      ['Білий', 'Біла'],
      ['Мельник', 'Мельник'],
      ['Хоружій', 'Хоружя'],
    ],
  ],
])('a woman of a family in %s', (language, pairs) => {
  it.each(pairs)('%s: %s', (man, woman) => {
    expect(FEMININE[language]!(man)).toBe(woman);
  });
});
