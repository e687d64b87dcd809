import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RomanizeOptions, romanize } from './romanize.ts';

/** Names and their spellings, as `name spelling, name spelling`; neither has a space. */
function pairs(text: string): [name: string, spelling: string][] {
  return text.split(',').map((pair) => pair.trim().split(' ') as [string, string]);
}

describe('Latin letters', () => {
  it.each([
    ['plain letters', 'en-US', 'Anna', 'anna'],
    ['the dotless i of Turkish', 'tr', 'Işıl Yılmaz', 'isilyilmaz'],
    ['the dotted capital I of Turkish', 'tr', 'İbrahim', 'ibrahim'],
    ['marks, composed', 'tr', 'Şükrü Çağlar', 'sukrucaglar'],
    ['marks, taken apart', 'es', 'Jose\u0301', 'jose'],
    ['letters that are no base letter', 'en', 'Øyvind Łukasz Þór Straße Æsa', 'oyvindlukaszthorstrasseaesa'],
    ['punctuation and spaces', 'en-US', "Mary-Jane O'Neill", 'maryjaneoneill'],
    ['a curly apostrophe', 'en-IE', 'O’Brien', 'obrien'],
    ['digits', 'en', 'R2D2', 'r2d2'],
    ['German umlauts', 'de', 'Jürgen Schröder Weiß Änne', 'juergenschroederweissaenne'],
    ['German umlauts, taken apart', 'de', 'Mu\u0308ller', 'mueller'],
    ['… in Austria', 'de_AT', 'Günther Höß', 'guentherhoess'],
    ['… in Switzerland', 'de-CH', 'Bänziger', 'baenziger'],
    ['… but not elsewhere', 'tr', 'Müller Öz', 'mulleroz'],
    ['Danish', 'da', 'Søren Kierkegård Æbelø', 'soerenkierkegaardaebeloe'],
    ['Norwegian', 'nb', 'Åse Bjørnsen', 'aasebjoernsen'],
    ['Swedish', 'sv', 'Åsa Öberg Hägglund', 'asaoberghagglund'],
    ['Finnish', 'fi', 'Väinö Häkkinen', 'vainohakkinen'],
    ['Estonian', 'et', 'Jüri Õnnepalu', 'jurionnepalu'],
    ['Icelandic', 'is', 'Guðrún Þorsteinsdóttir Sæmundur', 'gudrunthorsteinsdottirsaemundur'],
    ['Polish', 'pl', 'Małgorzata Wójcik-Żak', 'malgorzatawojcikzak'],
    ['Czech', 'cs', 'Jiří Dvořák', 'jiridvorak'],
    ['Romanian', 'ro', 'Ștefan Țepeș', 'stefantepes'],
    ['Croatian', 'hr', 'Đurđa Šarić', 'durdasaric'],
    ['Serbian', 'sr', 'Novak Đoković', 'novakdokovic'],
    ['Latvian', 'lv', 'Jānis Bērziņš', 'janisberzins'],
    ['Lithuanian', 'lt', 'Žydrūnas Šarūnė', 'zydrunassarune'],
    ['Hungarian', 'hu', 'Gergő Szőke', 'gergoszoke'],
    ['Vietnamese', 'vi', 'Nguyễn Thị Đặng Phương', 'nguyenthidangphuong'],
    ['Portuguese', 'pt-BR', 'João Conceição', 'joaoconceicao'],
    ['French', 'fr', 'Anaïs Lecœur', 'anaislecoeur'],
  ])('%s', (_, locale, name, spelling) => {
    expect(romanize(name, locale)).toBe(spelling);
  });
});

describe.each([
  [
    'Russian',
    'ru',
    `Ольга olga, Щербакова shcherbakova, Дмитрий dmitry, Мария maria, Фёдор fyodor, Горбачёв gorbachev, Хрущёв khrushchev,
     Чайковский chaykovsky, Достоевский dostoevsky, Ильич ilyich, Григорьев grigoryev, Татьяна tatyana, Юлия yulia, Жуков zhukov`,
  ],
  [
    'Ukrainian',
    'uk',
    `Юрій yurii, Єгор yehor, Їжакевич yizhakevych, Йосип yosyp, Яготин yahotyn, Згурський zghurskyi, В'ячеслав viacheslav,
     Наталія nataliia, Щербань shcherban, Ґалаґан galagan, Гоголь hohol, Знам’янка znamianka, Короп’є koropie`,
  ],
  [
    'Bulgarian',
    'bg',
    `Георгиев georgiev, Христо hristo, Щерев shterev, Цветан tsvetan, Кръстев krastev, Мария maria, Юлия yulia, Кръстьо krastyo,
     Желязков zhelyazkov, Ангел angel`,
  ],
  [
    'Serbian',
    'sr',
    `Ђорђе dorde, Љубица ljubica, Његош njegos, Џемал dzemal, Живковић zivkovic, Чедомир cedomir, Јована jovana, Хаџић hadzic`,
  ],
  [
    'Greek',
    'el',
    `Παπαδόπουλος papadopoulos, Ευάγγελος evangelos, Παύλος pavlos, Ευθύμιος efthymios, Μπουζούκης bouzoukis, Λάμπρος lampros,
     Χρήστος christos, Ψυχή psychi, Ξανθή xanthi, Ιωάννης ioannis, Αγχίαλος anchialos, Σφίγξ sfinx, Μάυρα mayra, Θωμαΐς thomais, Αυγή avgi`,
  ],
  [
    'Armenian',
    'hy',
    `Երևան yerevan, Գևորգ gevorg, Ոսկանյան voskanyan, Խաչատրյան khachatryan, Արմենուհի armenuhi, Պետրոսյան petrosyan,
     Ղազարյան ghazaryan, Շուշան shushan, Եղիշե yeghishe, Օվսաննա ovsanna`,
  ],
  [
    'Georgian',
    'ka',
    `ვახტანგ vakhtang, სააკაშვილი saakashvili, შევარდნაძე shevardnadze, გიორგი giorgi, ჯაფარიძე japaridze, ჭავჭავაძე chavchavadze,
     ქეთევან ketevan, წერეთელი tsereteli, ღვინიაშვილი ghviniashvili`,
  ],
  [
    'Hebrew',
    'he',
    `שרה sara, דוד david, כהן cohen, נועה noa, רונית ronit, יואב yoav, אופיר ofir, דניאלה daniela, גבריאל gavriel, ליאור lior,
     גולדשטיין goldstein, רוזנברג rozenberg, ברקוביץ berkovitz, שרון sharon, עומר omer, חוה hava, זיו ziv, ג'וני joni`,
  ],
  [
    'Arabic',
    'ar',
    `محمد mohammed, أحمد ahmed, خالد khalid, فاطمة fatima, الحسيني alhusseini, عبدالله abdullah, جميلة jamila, منصور mansur,
     ابتسام ibtisam, كوثر kawthar, آمنة amina, حيدر haidar, زياد ziyad, مُحَمَّد mohammed, نوال nawal, سعد saad`,
  ],
  [
    'Persian',
    'fa',
    `محمد mohammad, امیرحسین amirhossein, علیرضا alireza, فاطمه fatemeh, هاشمی hashemi, رضایی rezaei, پروین parvin, موسوی musavi,
     عبدالله abdollah, محمدزاده mohammadzadeh, فرزانه farzaneh, نوید navid, پریسا parisa, کاوه kaveh, آرش arash, اعتماد etemad`,
  ],
  [
    'Hindi',
    'hi',
    `कुमार kumar, सिंह singh, शर्मा sharma, गुप्ता gupta, कृष्ण krishna, अगरवाल agarwal, भटनागर bhatnagar, लक्ष्मी lakshmi,
     जगदीश jagdish, ऐश्वर्या aishwarya, सरस्वती saraswati, ख़ान khan, ज्ञानेश gyanesh, कंबोज kamboj, माधवी madhavi`,
  ],
  [
    'Tamil',
    'ta',
    `முருகன் murugan, இந்திரா indira, ஆனந்த் anand, கண்ணன் kannan, செல்வி selvi, லட்சுமி latsumi, சக்தி sakthi, அங்கம்மாள் angammal,
     தமிழ் thamizh, ஜெயராம் jeyaram, சசிகுமார் sasikumar`,
  ],
  [
    'Thai',
    'th',
    `สมชาย somchai, กมล kamon, ณัฐพล natthaphon, ธนพล thanaphon, พรชัย phonchai, จันทร์ chan, ศักดิ์ sak, วรรณา wanna, ศรีสุข sisuk,
     ประยุทธ์ prayut, เกียรติ kiat, ดวงใจ duangchai, กนกวรรณ kanokwan, ไชย chai, เพ็ญ phen, ชาติ chat, วิไล wilai, ฤทธิ์ rit`,
  ],
  [
    'Korean given names',
    'ko',
    `민준 minjun, 서연 seoyeon, 지훈 jihun, 혜경 hyegyeong, 은주 eunju, 복남 boknam, 빛나 bitna, 철호 cheolho, 하늘 haneul`,
  ],
  [
    'Korean surnames',
    'ko',
    '김 kim, 이 lee, 박 park, 최 choi, 정 jung, 강 kang, 조 cho, 윤 yoon, 오 oh, 황 hwang, 선우 sunwoo',
  ],
  [
    'Chinese',
    'zh',
    `晓霞 xiaoxia, 丽娜 lina, 志刚 zhigang, 建华 jianhua, 王 wang, 张 zhang, 刘 liu, 吕 lyu, 学曾 xuezeng, 永强 yongqiang`,
  ],
  [
    'Japanese kana',
    'ja',
    `さくら sakura, しょうた shota, ようこ yoko, ゆうき yuki, はっとり hattori, まっちゃ matcha, ジュン jun, ちづる chizuru,
     シンイチ shinichi, いのうえ inoue, きょうこ kyoko, ローラ rora, フィオナ fiona, しんぺい shimpei, ほんま homma, なんぶ nambu`,
  ],
])('%s', (_, locale, names) => {
  it.each(pairs(names))('%s is %s', (name, spelling) => {
    expect(romanize(name, locale)).toBe(spelling);
  });
});

describe('romanize', () => {
  it('reads Chinese characters of family names as family names', () => {
    const readings = [
      ['单', 'dan', 'shan'],
      ['仇', 'chou', 'qiu'],
      ['解', 'jie', 'xie'],
      ['查', 'cha', 'zha'],
      ['朴', 'pu', 'piao'],
      ['曾', 'zeng', 'zeng'],
      ['尉迟', 'weichi', 'yuchi'],
    ] as const;
    for (const [name, given, family] of readings) {
      expect(romanize(name, 'zh'), name).toBe(given);
      expect(romanize(name, 'zh', { part: 'given' }), name).toBe(given);
      expect(romanize(name, 'zh', { part: 'family' }), name).toBe(family);
    }
  });

  it('spells a Korean syllable by the standard when it is a given name', () => {
    expect(romanize('이', 'ko', { part: 'given' })).toBe('i');
    expect(romanize('이', 'ko', { part: 'family' })).toBe('lee');
    expect(romanize('박 지성', 'ko')).toBe('parkjiseong');
  });

  it.each([
    [
      'family',
      `小林 kobayashi, 佐藤 sato, 鈴木 suzuki, 高橋 takahashi, 田中 tanaka, 伊藤 ito, 渡辺 watanabe, 山本 yamamoto, 中村 nakamura, 大野 ono,
       佐々木 sasaki, 五十嵐 igarashi, 長谷川 hasegawa, 服部 hattori, 一ノ瀬 ichinose, 井上 inoue, 本間 homma, 難波 namba, 遠藤 endo, 大内 ouchi,
       松浦 matsuura, 横尾 yokoo, 近藤 kondo, 藤井 fujii, 飯田 iida, 麻生 aso, 桐生 kiryu, 東海林 shoji, 三浦 miura, 大塚 otsuka, 吉田 yoshida`,
    ],
    [
      'given',
      `大輔 daisuke, 健一 kenichi, 太郎 taro, 優子 yuko, 陽菜 hina, 美咲 misaki, 一平 ippei, 順平 jumpei, 智雄 tomoo, 恵子 keiko, いつ子 itsuko,
       結衣 yui, 翔太 shota, 今日子 kyoko, 幸恵 yukie, 真由美 mayumi, 純一郎 junichiro`,
    ],
  ] as const)('reads the Japanese %s names that it knows as passports spell them', (part, names) => {
    for (const [name, spelling] of pairs(names)) expect(romanize(name, 'ja', { part }), name).toBe(spelling);
  });

  it('reads Japanese signs by what they are in names of that part alone', () => {
    expect(romanize('東', 'ja', { part: 'family' })).toBe('azuma');
    expect(romanize('三枝', 'ja', { part: 'family' })).toBe('saegusa');
    expect(romanize('三枝', 'ja', { part: 'given' })).toBe('mie');
    expect(romanize('小林', 'ja')).toBe('');
  });

  it('says nothing where the reading is unknown', () => {
    expect(romanize('公子', 'ja')).toBe('');
    expect(romanize('華の子', 'ja')).toBe('');
    expect(romanize('佐々木', 'ja')).toBe('');
    expect(romanize('神生', 'ja', { part: 'family' })).toBe('');
    expect(romanize('龘', 'ja', { part: 'given' })).toBe('');
    expect(romanize('小林 太郎', 'ja', { part: 'family' })).toBe('');
    expect(romanize('金', 'ko')).toBe('');
    expect(romanize('☃ ', 'en-US')).toBe('');
    expect(romanize('', 'zh')).toBe('');
  });

  it('reads more than one word and script, and takes locales with either separator in any case', () => {
    expect(romanize('Анна-Мария Smith', 'ru-RU')).toBe('annamariasmith');
    expect(romanize('Юрій', 'UK_UA')).toBe('yurii');
    expect(romanize('علی اکبر', 'fa-IR')).toBe('aliakbar');
  });

  it('is small ASCII letters and digits, whatever the text is', () => {
    const letter = fc.oneof(
      fc.integer({ min: 0x20, max: 0x10ff }),
      fc.integer({ min: 0x0590, max: 0x06ff }),
      fc.integer({ min: 0x0e00, max: 0x0e7f }),
      fc.integer({ min: 0x3040, max: 0x30ff }),
      fc.integer({ min: 0x4e00, max: 0xd7ff }),
    );
    const text = fc.array(letter, { maxLength: 12 }).map((points) => String.fromCodePoint(...points));
    const locale = fc.constantFrom('ar', 'de', 'en-US', 'fa', 'he', 'ja', 'ko', 'th', 'uk', 'zh', '');
    const options = fc.constantFrom<RomanizeOptions>({ part: 'family' }, { part: 'given' }, {});
    fc.assert(
      fc.property(text, locale, options, (text, locale, options) =>
        /^[a-z0-9]*$/.test(romanize(text, locale, options)),
      ),
    );
  });

  it('takes letters composed and apart alike', () => {
    for (const [name, locale] of pairs(
      'Юрій uk, Παύλος el, Фёдор ru, 민준 ko, ガク ja, Ảnh vi, ख़ान hi, Åse nb, أحمد ar',
    )) {
      expect(romanize(name.normalize('NFD'), locale), name).toBe(romanize(name.normalize('NFC'), locale));
    }
  });
});

/** The rows that models are trained with; they are not in the repository. */
const DATA = '/work/shared/data';

describe('names of the training data', () => {
  const files = !existsSync(DATA)
    ? []
    : readdirSync(DATA)
        .filter((kind) => kind.startsWith('person_'))
        .flatMap((kind) => readdirSync(join(DATA, kind)).map((file) => `${kind}/${file}`));

  it.skipIf(files.length === 0)('are small ASCII letters and digits, and hardly any is empty', () => {
    for (const file of files) {
      const locale = file.replace(/.*\/|\.tsv$/g, '');
      const part = file.startsWith('person_last') ? 'family' : 'given';
      const names = readFileSync(join(DATA, file), 'utf8')
        .split('\n')
        .map((row) => row.split('\t')[0]!)
        .filter((name) => name !== '');
      const spellings = names.map((name) => romanize(name, locale, { part }));
      expect(
        spellings.filter((spelling) => !/^[a-z0-9]*$/.test(spelling)),
        file,
      ).toEqual([]);
      const empty = names.filter((_, index) => spellings[index] === '');
      // All family names of the list are in the dictionary that the readings are from, but of the given names a third.
      const most = locale !== 'ja' ? 0.005 : part === 'family' ? 0.001 : 0.6;
      expect(empty.length / names.length, `${file}: ${empty.slice(0, 5).join(' ')}`).toBeLessThanOrEqual(most);
    }
  });
});
