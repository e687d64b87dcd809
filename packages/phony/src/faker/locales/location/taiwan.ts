import { lazyList } from '../../../lists/lazyList.ts';

// Taiwan in traditional characters, in which Phony has no models: its 22 divisions, and what streets are called in nearly every city of the
// island. General knowledge.

/** The special municipalities, counties and cities. */
export const divisions: () => readonly string[] = lazyList(
  '臺北市|新北市|桃園市|臺中市|臺南市|高雄市|基隆市|新竹市|嘉義市|新竹縣|苗栗縣|彰化縣|南投縣|雲林縣|嘉義縣|屏東縣|宜蘭縣|花蓮縣|臺東縣|澎湖縣|金門縣|連江縣',
);

/** ISO 3166-2 of the divisions, in their order. */
export const divisionCodes: () => readonly string[] = lazyList(
  'TPE|NWT|TAO|TXG|TNN|KHH|KEE|HSZ|CYI|HSQ|MIA|CHA|NAN|YUN|CYQ|PIF|ILA|HUA|TTT|PEN|KIN|LIE',
);

/** Cities: the municipalities, the cities, and the seats of the counties. */
export const cities: () => readonly string[] = lazyList(
  '臺北市|新北市|桃園市|臺中市|臺南市|高雄市|基隆市|新竹市|嘉義市|竹北市|苗栗市|彰化市|南投市|斗六市|太保市|屏東市|宜蘭市|花蓮市|臺東市|馬公市|員林市|頭份市',
);

export const streets: () => readonly string[] = lazyList(
  '中正路|中山路|中華路|中興路|民權路|民生路|民族路|復興路|建國路|光復路|忠孝路|仁愛路|信義路|和平路|自由路|成功路|文化路|大同路|三民路|公園路|四維路|五福路|博愛路|新生路|林森路|南京路|北平路|青年路|學府路|環河路',
);
