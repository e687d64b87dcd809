/**
 * How the number plates of a country look. A pattern's characters stand for themselves, but for `#` (a digit), `9` (a digit that is not 0), `L`
 * (one of `letters`) and the other capital letters that `classes` name.
 */
export interface PlateFormat {
  /** Each as often as any other. */
  readonly patterns: readonly string[];
  readonly letters: string;
  /** What a capital letter of the patterns stands for: a list of texts, with spaces between them. */
  readonly classes?: Readonly<Record<string, string>>;
  /** What the country does not issue: such plates are drawn anew. */
  readonly refused?: RegExp;
}

const ALL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const without = (letters: string): string => [...ALL].filter((letter) => !letters.includes(letter)).join('');
const numbers = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(2, '0')).join(' ');

/** By locale; what rules them stands beside each. Where letters are left out, the country leaves them out. */
const FORMATS: Readonly<Record<string, () => PlateFormat>> = {
  // Vyhláška 343/2014 Sb.: digit, letter of the region, digit, four digits.
  cs: () => ({ patterns: ['9R# ####'], letters: '', classes: { R: 'A B C E H J K L M P S T U Z' } }),
  // Bekendtgørelse om registrering af køretøjer: two letters and five digits.
  da: () => ({ patterns: ['LL 9# ###'], letters: without('IOQWZ') }),
  // Fahrzeug-Zulassungsverordnung, annexes 1 to 3; the codes of the larger cities. Annex 2 lets letters be refused.
  de: () => ({
    patterns: ['C-L 9##', 'C-L 9###', 'C-LL 9#', 'C-LL 9##', 'C-LL 9###'],
    letters: ALL,
    classes: {
      C: 'A AC AS B BA BI BN BO BS BT C CB D DA DD DO DU E EF EL ER ES F FB FD FL FR FU G GE GI GL GP GÖ H HA HAL HB HD HH HI HL HN HRO HS HX IN J K KA KI KL KO KR KS L LB LG LU M MA MD ME MG MH MK MR MS MZ N NB NK NMS NW OB OF OG OL OS P PB PF R RE RO RS S SB SG SI SN SO ST SZ TR TÜ UL V VS W WE WI WL WO WOB WÜ Z',
    },
    refused: /-(?:HJ|KZ|NS|SA|SS) |^(?:S-[AS]|N-S|HH-[HJ]|H-J|K-Z) /,
  }),
  // Verkehrszulassungsverordnung, article 84: the canton and a number of up to six digits.
  'de-CH': () => ({
    patterns: ['C 9###', 'C 9####', 'C 9#####'],
    letters: '',
    classes: { C: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH' },
  }),
  // Three of the letters that Greek and Latin script share, a number from 1000.
  el: () => ({ patterns: ['LLL-9###'], letters: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ' }),
  // New South Wales, since 2004.
  'en-AU': () => ({ patterns: ['LL-##-LL'], letters: without('Q') }),
  // Ontario, since 1997.
  'en-CA': () => ({ patterns: ['LLLL ###'], letters: without('GIOQU') }),
  // Vehicle registration marks by the Driver and Vehicle Licensing Agency (INF104): memory tag, age identifier, three letters.
  'en-GB': () => ({
    patterns: ['TSY LLL'],
    letters: without('IQ'),
    classes: {
      T: 'A B C D E F G H K L M N O P R S V W Y',
      S: [...without('IQZ')].join(' '),
      Y: `${numbers(2, 25)} ${numbers(51, 75)}`,
    },
  }),
  // S.I. No. 542/2012: year and half of the year, county, number.
  'en-IE': () => ({
    patterns: ['Y-C-9##', 'Y-C-9###', 'Y-C-9####'],
    letters: '',
    classes: {
      Y: numbers(13, 25)
        .split(' ')
        .flatMap((year) => [`${year}1`, `${year}2`])
        .join(' '),
      C: 'C CE CN CW D DL G KE KK KY L LD LH LK LM LS MH MN MO OY RN SO T W WH WW WX',
    },
  }),
  'en-IN': () => INDIAN,
  // California (digit, three letters, three digits) and the form of Texas, New York, Pennsylvania and Virginia.
  'en-US': () => ({ patterns: ['9LLL###', 'LLL-####'], letters: without('IOQ') }),
  // Gauteng: no vowels, no Q.
  'en-ZA': () => ({ patterns: ['LL ## LL GP'], letters: without('AEIOUQ') }),
  // Reglamento General de Vehículos, annex XVIII, as of Orden PRE/3298/2000: four digits, three letters without vowels and Q.
  es: () => ({ patterns: ['#### LLL'], letters: without('AEIOUQ') }),
  // The Mercosur plate, since 2016.
  'es-AR': () => ({ patterns: ['LL ### LL'], letters: ALL }),
  // Valtioneuvoston asetus 893/2007: two or three letters and a number.
  fi: () => ({ patterns: ['LLL-9##', 'LLL-9#', 'LL-9##'], letters: without('QW') }),
  // Arrêté du 9 février 2009 (SIV).
  fr: () => ({ patterns: ['LL-###-LL'], letters: without('IOU'), refused: /SS|^WW|-000-/ }),
  // Digits alone, since 2017.
  he: () => ({ patterns: ['9##-##-###'], letters: '' }),
  hi: () => INDIAN,
  // 326/2011. (XII. 28.) Korm. rendelet, as of 2022: two letters, two letters, three digits.
  hu: () => ({ patterns: ['LL LL-###'], letters: without('QW'), refused: /-000$/ }),
  // The area's letters, a number, up to three letters.
  id: () => ({
    patterns: ['R 9### LL', 'R 9### LLL'],
    letters: without('IO'),
    classes: {
      R: 'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DM DN DR DS EA EB ED KB KH KT KU PA',
    },
  }),
  // Decreto del Presidente della Repubblica 495/1992, as of 1994.
  it: () => ({ patterns: ['LL###LL'], letters: without('IOQU') }),
  // 道路運送車両法施行規則: office, class of private cars, hiragana of private cars, number. The offices of the larger cities.
  ja: () => ({
    patterns: ['O C K 9#-##'],
    letters: '',
    classes: {
      O: '札幌 函館 旭川 仙台 盛岡 秋田 山形 福島 水戸 宇都宮 群馬 大宮 千葉 習志野 品川 練馬 足立 多摩 横浜 川崎 湘南 新潟 長野 富山 金沢 岐阜 静岡 浜松 名古屋 豊橋 三重 滋賀 京都 大阪 なにわ 和泉 神戸 姫路 奈良 和歌山 鳥取 島根 岡山 広島 福山 山口 徳島 香川 愛媛 高知 福岡 北九州 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄',
      C: '300 301 302 303 310 330 331 500 501 502 503 510 530 531',
      K: [...'さすせそたちつてとなにぬねのはひふほまみむめもやゆらりるろ'].join(' '),
    },
  }),
  // 자동차등록번호판: three digits from 100 to 699 for cars, a syllable of private cars, four digits from 1000.
  ko: () => ({
    patterns: ['C##K 9###'],
    letters: '',
    classes: { C: '1 2 3 4 5 6', K: [...'가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주'].join(' ') },
  }),
  // Reglement kentekens en kentekenplaten: the series since 2013, without vowels and what is mistaken.
  nl: () => ({
    patterns: ['LL-###-L', 'L-###-LL', 'LLL-##-L'],
    letters: 'BDFGHJKLNPRSTVXZ',
    refused: /SS|SD|PVV|NSB|PKK|KKK|GVD|000|-00-/,
  }),
  // Koninklijk besluit of 20 July 2001, as of 2010 and 2021.
  'nl-BE': () => ({ patterns: ['1-LLL-###', '2-LLL-###'], letters: without('IOQ') }),
  // Resolução CONTRAN 969/2022: the Mercosur plate.
  'pt-BR': () => ({ patterns: ['LLL#L##'], letters: ALL }),
  // Decreto-Lei 2/2020.
  'pt-PT': () => ({ patterns: ['LL-##-LL'], letters: ALL }),
  // The county, two digits (Bucharest: or three), three letters.
  ro: () => ({
    patterns: ['C ## LLL', 'B ### LLL'],
    letters: without('Q'),
    classes: {
      C: 'AB AG AR BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB SJ SM SV TL TM TR VL VN VS',
    },
    refused: / (?:III|OOO)$| 00 | 000 /,
  }),
  // ГОСТ Р 50577-2018: a letter, three digits, two letters, the region; the regions with the most cars.
  ru: () => ({
    patterns: ['L###LL R'],
    letters: 'АВЕКМНОРСТУХ',
    classes: {
      R: '02 16 23 24 34 50 52 54 59 61 63 66 71 74 77 78 93 96 97 98 99 102 116 123 150 161 163 174 177 178 190 196 197 199 750 777 799',
    },
    refused: /^.000/,
  }),
  // Zákon 8/2009 Z. z., as of 2023.
  sk: () => ({ patterns: ['LL###LL'], letters: without('QW'), refused: /000/ }),
  // Transportstyrelsen, since 2019: three letters, two digits and a digit or letter.
  sv: () => ({
    patterns: ['LLL ##S'],
    letters: without('IQV'),
    classes: { S: [...'0123456789', ...without('IOQV')].join(' ') },
  }),
  ta: () => INDIAN,
  // Karayolları Trafik Yönetmeliği, articles 53 and 54: the province, letters of the Turkish alphabet that are ASCII, a number.
  tr: () => ({
    patterns: ['P L 9###', 'P L 9####', 'P LL 9##', 'P LL 9###', 'P LLL 9#', 'P LLL 9##'],
    letters: without('QWX'),
    classes: { P: numbers(1, 81) },
  }),
  // The province, a letter, five digits.
  vi: () => ({
    patterns: ['PL-###.##'],
    letters: 'ABCDEFGHKLMNPSTUVXYZ',
    classes: {
      P: '14 15 16 17 18 29 30 31 32 33 34 35 36 37 38 40 43 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 65 66 68 72 75 76 77 79 88 89 98 99',
    },
    refused: /-000\.00$/,
  }),
  // GA 36-2018: the province, a letter of the city, five digits or letters without I and O.
  zh: () => ({
    patterns: ['PC·#####', 'PC·L####', 'PC·#L###', 'PC·LL###'],
    letters: without('IO'),
    classes: {
      P: [...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'].join(' '),
      C: 'A B C D E',
    },
  }),
};

/** Central Motor Vehicles Rules 1989, rule 50: state, district, letters, number. */
const INDIAN: PlateFormat = {
  patterns: ['S D L 9###', 'S D LL 9###'],
  letters: without('IO'),
  classes: {
    S: 'AP AR AS BR CG CH DL GA GJ HP HR JH JK KA KL MH ML MN MP MZ NL OD PB PY RJ SK TN TR TS UK UP WB',
    D: numbers(1, 20),
  },
};

/** The locales whose number plates are known. */
export const LOCALES_WITH_PLATES: readonly string[] = Object.keys(FORMATS);

/** The format of a locale's country; undefined where it is not known. */
export function plateFormat(locale: string): PlateFormat | undefined {
  return FORMATS[locale]?.();
}
