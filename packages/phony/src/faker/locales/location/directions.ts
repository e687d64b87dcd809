/** The points of the compass in a language. */
export interface Directions {
  cardinal: string[];
  cardinal_abbr: string[];
  ordinal: string[];
  ordinal_abbr: string[];
}

/**
 * North, east, south, west; northeast, northwest, southeast, southwest; both again in short where a language has short forms. General
 * knowledge, written down by the contributors.
 */
const WORDS: Readonly<Record<string, string>> = {
  cs: 'Sever|Východ|Jih|Západ;Severovýchod|Severozápad|Jihovýchod|Jihozápad;S|V|J|Z;SV|SZ|JV|JZ',
  da: 'Nord|Øst|Syd|Vest;Nordøst|Nordvest|Sydøst|Sydvest;N|Ø|S|V;NØ|NV|SØ|SV',
  de: 'Norden|Osten|Süden|Westen;Nordosten|Nordwesten|Südosten|Südwesten;N|O|S|W;NO|NW|SO|SW',
  el: 'Βορράς|Ανατολή|Νότος|Δύση;Βορειοανατολικά|Βορειοδυτικά|Νοτιοανατολικά|Νοτιοδυτικά;Β|Α|Ν|Δ;ΒΑ|ΒΔ|ΝΑ|ΝΔ',
  en: 'North|East|South|West;Northeast|Northwest|Southeast|Southwest;N|E|S|W;NE|NW|SE|SW',
  es: 'Norte|Este|Sur|Oeste;Noreste|Noroeste|Sureste|Suroeste;N|E|S|O;NE|NO|SE|SO',
  fa: 'شمال|شرق|جنوب|غرب;شمال شرقی|شمال غربی|جنوب شرقی|جنوب غربی',
  fr: 'Nord|Est|Sud|Ouest;Nord-est|Nord-ouest|Sud-est|Sud-ouest;N|E|S|O;NE|NO|SE|SO',
  he: 'צפון|מזרח|דרום|מערב;צפון-מזרח|צפון-מערב|דרום-מזרח|דרום-מערב',
  hr: 'Sjever|Istok|Jug|Zapad;Sjeveroistok|Sjeverozapad|Jugoistok|Jugozapad;S|I|J|Z;SI|SZ|JI|JZ',
  hu: 'Észak|Kelet|Dél|Nyugat;Északkelet|Északnyugat|Délkelet|Délnyugat;É|K|D|Ny;ÉK|ÉNy|DK|DNy',
  id: 'Utara|Timur|Selatan|Barat;Timur laut|Barat laut|Tenggara|Barat daya;U|T|S|B;TL|BL|TG|BD',
  it: 'Nord|Est|Sud|Ovest;Nord-est|Nord-ovest|Sud-est|Sud-ovest;N|E|S|O;NE|NO|SE|SO',
  ja: '北|東|南|西;北東|北西|南東|南西',
  ko: '북쪽|동쪽|남쪽|서쪽;북동쪽|북서쪽|남동쪽|남서쪽;북|동|남|서;북동|북서|남동|남서',
  nb: 'Nord|Øst|Sør|Vest;Nordøst|Nordvest|Sørøst|Sørvest;N|Ø|S|V;NØ|NV|SØ|SV',
  nl: 'Noord|Oost|Zuid|West;Noordoost|Noordwest|Zuidoost|Zuidwest;N|O|Z|W;NO|NW|ZO|ZW',
  pl: 'Północ|Wschód|Południe|Zachód;Północny wschód|Północny zachód|Południowy wschód|Południowy zachód;N|E|S|W;NE|NW|SE|SW',
  'pt-BR': 'Norte|Leste|Sul|Oeste;Nordeste|Noroeste|Sudeste|Sudoeste;N|L|S|O;NE|NO|SE|SO',
  'pt-PT': 'Norte|Este|Sul|Oeste;Nordeste|Noroeste|Sudeste|Sudoeste;N|E|S|O;NE|NO|SE|SO',
  ro: 'Nord|Est|Sud|Vest;Nord-est|Nord-vest|Sud-est|Sud-vest;N|E|S|V;NE|NV|SE|SV',
  ru: 'Север|Восток|Юг|Запад;Северо-восток|Северо-запад|Юго-восток|Юго-запад;С|В|Ю|З;СВ|СЗ|ЮВ|ЮЗ',
  sk: 'Sever|Východ|Juh|Západ;Severovýchod|Severozápad|Juhovýchod|Juhozápad;S|V|J|Z;SV|SZ|JV|JZ',
  sl: 'Sever|Vzhod|Jug|Zahod;Severovzhod|Severozahod|Jugovzhod|Jugozahod;S|V|J|Z;SV|SZ|JV|JZ',
  sv: 'Norr|Öster|Söder|Väster;Nordöst|Nordväst|Sydöst|Sydväst;N|Ö|S|V;NÖ|NV|SÖ|SV',
  tr: 'Kuzey|Doğu|Güney|Batı;Kuzeydoğu|Kuzeybatı|Güneydoğu|Güneybatı;K|D|G|B;KD|KB|GD|GB',
  uk: 'Північ|Схід|Південь|Захід;Північний схід|Північний захід|Південний схід|Південний захід;Пн|Сх|Пд|Зх;ПнСх|ПнЗх|ПдСх|ПдЗх',
  ur: 'شمال|مشرق|جنوب|مغرب;شمال مشرق|شمال مغرب|جنوب مشرق|جنوب مغرب',
  zh: '北|东|南|西;东北|西北|东南|西南',
  'zh-Latn-TW': '北|東|南|西;東北|西北|東南|西南',
};

/** Whether the points of the compass are known in a locale's own language. */
export function hasDirections(tag: string): boolean {
  return Object.hasOwn(WORDS, tag);
}

/** The points of the compass in a language that has them. */
export function directionsIn(tag: string): Directions {
  const [cardinal, ordinal, cardinalShort = cardinal, ordinalShort = ordinal] = WORDS[tag]!.split(';');
  const words = (packed: string | undefined): string[] => packed!.split('|');
  return {
    cardinal: words(cardinal),
    cardinal_abbr: words(cardinalShort),
    ordinal: words(ordinal),
    ordinal_abbr: words(ordinalShort),
  };
}
