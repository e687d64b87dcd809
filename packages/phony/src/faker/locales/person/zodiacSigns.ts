import { packedByCode } from './packedByCode.ts';

/** The signs of the western zodiac from that of March on, by the code of the locale (written down by the contributors). */
export const zodiacSigns: (code: string) => readonly string[] | undefined = packedByCode(`
cs_CZ:Beran,Býk,Blíženci,Rak,Lev,Panna,Váhy,Štír,Střelec,Kozoroh,Vodnář,Ryby
da:Vædderen,Tyren,Tvillingerne,Krebsen,Løven,Jomfruen,Vægten,Skorpionen,Skytten,Stenbukken,Vandmanden,Fiskene
de:Widder,Stier,Zwillinge,Krebs,Löwe,Jungfrau,Waage,Skorpion,Schütze,Steinbock,Wassermann,Fische
en:Aries,Taurus,Gemini,Cancer,Leo,Virgo,Libra,Scorpio,Sagittarius,Capricorn,Aquarius,Pisces
es:Aries,Tauro,Géminis,Cáncer,Leo,Virgo,Libra,Escorpio,Sagitario,Capricornio,Acuario,Piscis
fi:Oinas,Härkä,Kaksoset,Rapu,Leijona,Neitsyt,Vaaka,Skorpioni,Jousimies,Kauris,Vesimies,Kalat
fr:Bélier,Taureau,Gémeaux,Cancer,Lion,Vierge,Balance,Scorpion,Sagittaire,Capricorne,Verseau,Poissons
hr:Ovan,Bik,Blizanci,Rak,Lav,Djevica,Vaga,Škorpion,Strijelac,Jarac,Vodenjak,Ribe
hu:Kos,Bika,Ikrek,Rák,Oroszlán,Szűz,Mérleg,Skorpió,Nyilas,Bak,Vízöntő,Halak
it:Ariete,Toro,Gemelli,Cancro,Leone,Vergine,Bilancia,Scorpione,Sagittario,Capricorno,Acquario,Pesci
ja:おひつじ座,おうし座,ふたご座,かに座,しし座,おとめ座,てんびん座,さそり座,いて座,やぎ座,みずがめ座,うお座
ko:양자리,황소자리,쌍둥이자리,게자리,사자자리,처녀자리,천칭자리,전갈자리,사수자리,염소자리,물병자리,물고기자리
nb_NO:Væren,Tyren,Tvillingene,Krepsen,Løven,Jomfruen,Vekten,Skorpionen,Skytten,Steinbukken,Vannmannen,Fiskene
nl:Ram,Stier,Tweelingen,Kreeft,Leeuw,Maagd,Weegschaal,Schorpioen,Boogschutter,Steenbok,Waterman,Vissen
pl:Baran,Byk,Bliźnięta,Rak,Lew,Panna,Waga,Skorpion,Strzelec,Koziorożec,Wodnik,Ryby
pt_BR:Áries,Touro,Gêmeos,Câncer,Leão,Virgem,Libra,Escorpião,Sagitário,Capricórnio,Aquário,Peixes
pt_PT:Carneiro,Touro,Gémeos,Caranguejo,Leão,Virgem,Balança,Escorpião,Sagitário,Capricórnio,Aquário,Peixes
ro:Berbec,Taur,Gemeni,Rac,Leu,Fecioară,Balanță,Scorpion,Săgetător,Capricorn,Vărsător,Pești
ru:Овен,Телец,Близнецы,Рак,Лев,Дева,Весы,Скорпион,Стрелец,Козерог,Водолей,Рыбы
sv:Väduren,Oxen,Tvillingarna,Kräftan,Lejonet,Jungfrun,Vågen,Skorpionen,Skytten,Stenbocken,Vattumannen,Fiskarna
tr:Koç,Boğa,İkizler,Yengeç,Aslan,Başak,Terazi,Akrep,Yay,Oğlak,Kova,Balık
uk:Овен,Телець,Близнюки,Рак,Лев,Діва,Терези,Скорпіон,Стрілець,Козоріг,Водолій,Риби
zh_CN:白羊座,金牛座,双子座,巨蟹座,狮子座,处女座,天秤座,天蝎座,射手座,摩羯座,水瓶座,双鱼座
zh_TW:牡羊座,金牛座,雙子座,巨蟹座,獅子座,處女座,天秤座,天蠍座,射手座,摩羯座,水瓶座,雙魚座`);
