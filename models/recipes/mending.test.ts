import { describe, expect, it } from 'vitest';
import { recipeOf } from '../build/testData.ts';
import { baseFamilyName } from '../kinds/baseFamilyName.ts';
import { LEGAL_FORMS, withoutLegalForm } from '../kinds/legalForms.ts';
import { chosenFor } from '../kinds/shared.ts';

// How rows become what models learn, before cleaning: language by language.

const mend = (place: string, row: string, ingredient = 0): string | undefined => {
  const { mend: own = (value: string) => value } = recipeOf(place).ingredients[ingredient]!;
  return own(row);
};

describe('baseFamilyName', () => {
  it.each([
    ['cs', 'Novák Svoboda Dvořák Černý Nejedlý', 'Nováková Svobodová Dvořáková Černá Nejedlá'],
    ['sk', 'Horváth Kováč Varga Tóth Nagy', 'Horváthová Kováčová Vargová Tóthová Malá'],
    [
      'is',
      'Jónsson Sigurðsson Guðmundsson Gunnarsson Ólafsson',
      'Jónsdóttir Sigurðardóttir Guðmundsdóttir Blöndal Thorarensen',
    ],
    ['lv', 'Bērziņš Kalniņš Ozols Krūmiņš Zariņš Liepiņš Balodis Vītols', 'Bērziņa Kalniņa Ozola Ivanov Petrova'],
    [
      'lt',
      'Kazlauskas Petrauskas Jankauskas Žukauskas Butkus Vaitkus',
      'Kazlauskaitė Petrauskienė Stankutė Butkutė Žukauskaitė',
    ],
    [
      'el',
      'Παπαδόπουλος Γεωργιάδης Παυλίδης Μαυράκης Σταματάκης',
      'Παπαδοπούλου Γεωργιάδου Νικολαΐδου Ιωαννίδου Βασιλάκου',
    ],
  ])('%s: keeps what a man is called, and leaves out the rest', (language, kept, left) => {
    for (const name of kept.split(' ')) expect(baseFamilyName(name, language)).toBe(name);
    for (const name of left.split(' ')) expect(baseFamilyName(name, language), name).toBeUndefined();
  });

  it.each([
    ['hr', 'Kovačević:Kovačević Horvat:Horvat Babic:Babić Maric:Marić Novak:Novak'],
    ['sr', 'Jovanović:Jovanović Petrovic:Petrović Nikolić:Nikolić Stojanov:Stojanov Kovač:undefined'],
    [
      'bg',
      'Иванова:Иванов Петрова:Петров Димитрова:Димитров Калчева:Калчев Стоянов:Стоянов Зографска:Зографски Кокошка:Кокошки',
    ],
    [
      'ru',
      'Иванова:Иванов Королёва:Королёв Пушкина:Пушкин Птицына:Птицын Достоевская:Достоевский Троцкая:Троцкий Белая:Белый Шевченко:Шевченко',
    ],
    [
      'uk',
      'Ковальова:Ковальов Сергієва:Сергієв Лисина:Лисин Гаїна:Гаїн Вишневська:Вишневський Заруцька:Заруцький Шевченко:Шевченко',
    ],
    ['pl', 'Kowalska:Kowalski Wiśniewska:Wiśniewski Nowicka:Nowicki Zawadzka:Zawadzki Wójcik:Wójcik Nowak:Nowak'],
  ])('%s: makes a man’s name of a woman’s', (language, pairs) => {
    for (const [name, base] of pairs.split(' ').map((pair) => pair.split(':')))
      expect(String(baseFamilyName(name!, language))).toBe(base);
  });

  it.each([
    ['pl', 'Nowakowa'],
    ['pl', 'Nowakówna'],
    ['bg', 'Кхан'],
    ['bg', 'Пйетров'],
    ['bg', 'Мариин'],
  ])('%s: leaves out %s', (language, name) => {
    expect(baseFamilyName(name, language)).toBeUndefined();
  });

  it.each(['Smith:en', 'Müller:de', 'Yılmaz:tr', 'Ferreira:pt', '王:zh'])(
    'leaves names of other languages alone: %s',
    (pair) => {
      const [name, language] = pair.split(':') as [string, string];
      expect(baseFamilyName(name, language)).toBe(name);
    },
  );

  it('is what the recipes mend with', () => {
    expect(mend('ru/person_last', 'Иванова')).toBe('Иванов');
    expect(mend('cs/person_last', 'Nováková')).toBeUndefined();
    expect(mend('en-US/person_last', 'Smith')).toBe('Smith');
  });
});

describe('withoutLegalForm', () => {
  it.each([
    ['Siemens Aktiengesellschaft', 'Siemens'],
    ['Henkel AG & Co. KGaA', 'Henkel'],
    ['Apple Inc.', 'Apple'],
    ['Toyota Motor Corporation', 'Toyota Motor'],
    ['Hon Hai Precision Industry Co., Ltd.', 'Hon Hai Precision Industry'],
    ['Tata Consultancy Services Limited', 'Tata Consultancy Services'],
    ['Industria de Diseño Textil, S.A.', 'Industria de Diseño Textil'],
    ['Grupo Bimbo, S.A.B. de C.V.', 'Grupo Bimbo'],
    ['Enel SpA', 'Enel'],
    ['Koninklijke Philips N.V.', 'Koninklijke Philips'],
    ['Novo Nordisk A/S', 'Novo Nordisk'],
    ['Volvo AB (publ)', 'Volvo AB (publ)'],
    ['AB Volvo', 'Volvo'],
    ['PT Bank Central Asia Tbk', 'Bank Central Asia'],
    ['Koc Holding A.S.', 'Koc Holding'],
    ['Public Joint Stock Company Gazprom', 'Gazprom'],
    ['Sony', 'Sony'],
    ['Cosmos', 'Cosmos'],
    ['Coscon', 'Coscon'],
  ])('%s is %s', (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare);
  });
});

describe('legal forms', () => {
  it.each([
    ['de', 'Siemens AG', /^Siemens .*(?:GmbH|AG|SE|KG)$/],
    ['en-US', 'Apple Inc.', /^Apple .*(?:Inc\.|LLC|Corp\.|Corporation|Co\.|Group|Holdings)$/],
    ['fr', 'Danone SA', /^Danone.* (?:SA|SAS|SARL|et Fils)$/],
    ['tr', 'Arcelik Anonim Sirketi', /^Arcelik .*(?:A\.Ş\.|Ltd\. Şti\.)$/],
    ['id', 'PT Astra Tbk', /^PT Astra.* Tbk$/],
    ['it', 'Enel SpA', /^Enel .*(?:S\.p\.A\.|S\.r\.l\.|S\.n\.c\.)$/],
  ])('%s: %s gets one of the country', (locale, row, expected) => {
    expect(mend(`${locale}/company_names`, row)).toMatch(expected);
  });

  it.each(['iShares MSCI World UCITS ETF', 'Bitcoin Fund', 'Class A 7%', 'Warrants 2025'])(
    '%s is no company',
    (row) => {
      expect(mend('en-US/company_names', row)).toBeUndefined();
    },
  );

  it('there are some for every locale whose companies are in Latin letters', () => {
    for (const [locale, forms] of Object.entries(LEGAL_FORMS)) {
      expect(forms.length, locale).toBeGreaterThan(0);
      expect(new Set(forms.map(([form]) => form)).size, locale).toBe(forms.length);
      for (const [, weight] of forms) expect(Number.isInteger(weight) && weight > 0, locale).toBe(true);
    }
  });
});

describe('streets', () => {
  it.each([
    ['tr', 'Atatürk', /^Atatürk (?:Caddesi|Sokak|Bulvarı)$/],
    ['ka', 'რუსთაველის', /^რუსთაველის ქუჩა$/],
    ['ko', '세종', /^세종(?:로|길)$/],
    ['et', 'Kooli', /^Kooli tänav$/],
    ['et', 'Kooli tee', /^Kooli tee$/],
    ['sk', 'Hlavná', /^Hlavná ulica$/],
    ['sk', 'Hlavná ulica', /^Hlavná ulica$/],
    ['pt-PT', 'Augusta', /^(?:Rua|Avenida|Travessa|Praceta|Largo) Augusta$/],
    ['pt-PT', 'Rua Augusta', /^Rua Augusta$/],
    ['es-MX', 'Hidalgo', /^(?:Calle|Avenida|Privada|Calzada) Hidalgo$/],
    ['pt-BR', 'Av. Paulista', /^Avenida Paulista$/],
    ['de', 'Gartenstraße', /^Gartenstraße$/],
    ['fr', 'Rue de Paris', /^Rue de Paris$/],
  ])('%s: %s is a whole street', (locale, row, expected) => {
    expect(mend(`${locale}/street_names`, row)).toMatch(expected);
  });

  it.each([
    ['ka', 'ვაჟა ფშაველა'],
    ['en-US', 'Parking Lot 7'],
    ['en-US', 'Unnamed 123'],
    ['es-MX', 'INFONAVIT 3'],
    ['de', 'Am Markt'],
  ])('%s: %s is nothing to learn from', (locale, row) => {
    expect(mend(`${locale}/street_names`, row)).toBeUndefined();
  });

  it('British ones are made of places too', () => {
    expect(mend('en-GB/street_names', 'Oxford', 1)).toMatch(/^Oxford [A-Z][a-z]+$/);
    expect(mend('en-GB/street_names', 'St Ives', 1)).toBeUndefined();
  });
});

describe('chosenFor', () => {
  const choices = [
    ['a', 1],
    ['b', 3],
  ] as const;

  it('chooses the same for the same value, except for major versions', () => {
    const chosen = ['Siemens', 'Ada', 'Atatürk', '세종', '', 'x'].map((value) => chosenFor(value, choices));
    expect(chosen.join('')).toBe('bbbbba');
  });

  it('chooses each as often as its weight says, also for values that differ in one letter', () => {
    const chosen = Array.from({ length: 10_000 }, (_, i) => chosenFor(`name ${i}`, choices));
    const share = chosen.filter((each) => each === 'a').length / chosen.length;
    expect(Math.abs(share - 0.25)).toBeLessThan(0.02);
  });

  it('has to have something to choose from', () => {
    expect(() => chosenFor('x', [])).toThrow('no choices');
  });
});
