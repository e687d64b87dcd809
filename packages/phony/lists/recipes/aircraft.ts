import type { Recipe } from '../Recipe.ts';

// ICAO type designator (Doc 8643), IATA type code where one is in use (else -), manufacturer, model.
const ROWS = `
A306 AB6 Airbus;A300-600
A310 310 Airbus;A310
A318 318 Airbus;A318
A319 319 Airbus;A319
A320 320 Airbus;A320
A321 321 Airbus;A321
A19N 31N Airbus;A319neo
A20N 32N Airbus;A320neo
A21N 32Q Airbus;A321neo
A332 332 Airbus;A330-200
A333 333 Airbus;A330-300
A338 338 Airbus;A330-800
A339 339 Airbus;A330-900
A342 342 Airbus;A340-200
A343 343 Airbus;A340-300
A345 345 Airbus;A340-500
A346 346 Airbus;A340-600
A359 359 Airbus;A350-900
A35K 351 Airbus;A350-1000
A388 388 Airbus;A380-800
BCS1 221 Airbus;A220-100
BCS3 223 Airbus;A220-300
A124 A4F Antonov;An-124
A148 A81 Antonov;An-148
AN12 ANF Antonov;An-12
AN24 AN4 Antonov;An-24
AT43 AT4 ATR;ATR 42-300
AT45 AT5 ATR;ATR 42-500
AT72 AT7 ATR;ATR 72
AT76 - ATR;ATR 72-600
B190 BEH Beechcraft;1900D
B712 717 Boeing;717-200
B721 721 Boeing;727-100
B722 722 Boeing;727-200
B732 732 Boeing;737-200
B733 733 Boeing;737-300
B734 734 Boeing;737-400
B735 735 Boeing;737-500
B736 736 Boeing;737-600
B737 73G Boeing;737-700
B738 738 Boeing;737-800
B739 739 Boeing;737-900
B37M 7M7 Boeing;737 MAX 7
B38M 7M8 Boeing;737 MAX 8
B39M 7M9 Boeing;737 MAX 9
B741 741 Boeing;747-100
B742 742 Boeing;747-200
B743 743 Boeing;747-300
B744 744 Boeing;747-400
B748 74H Boeing;747-8
B74S 74L Boeing;747SP
B752 752 Boeing;757-200
B753 753 Boeing;757-300
B762 762 Boeing;767-200
B763 763 Boeing;767-300
B764 764 Boeing;767-400
B772 772 Boeing;777-200
B77L 77L Boeing;777-200LR
B773 773 Boeing;777-300
B77W 77W Boeing;777-300ER
B788 788 Boeing;787-8
B789 789 Boeing;787-9
B78X 781 Boeing;787-10
GLEX CCX Bombardier;Global Express
CL30 CL3 Bombardier;Challenger 300
CRJ1 CR1 Bombardier;CRJ100
CRJ2 CR2 Bombardier;CRJ200
CRJ7 CR7 Bombardier;CRJ700
CRJ9 CR9 Bombardier;CRJ900
CRJX CRK Bombardier;CRJ1000
B461 141 British Aerospace;146-100
B462 142 British Aerospace;146-200
B463 143 British Aerospace;146-300
JS31 J31 British Aerospace;Jetstream 31
JS41 J41 British Aerospace;Jetstream 41
RJ1H AR1 British Aerospace;Avro RJ100
RJ85 AR8 British Aerospace;Avro RJ85
C172 - Cessna;172 Skyhawk
C182 - Cessna;182 Skylane
C208 - Cessna;208 Caravan
C510 CJM Cessna;Citation Mustang
C750 CN7 Cessna;Citation X
AJ27 C27 Comac;ARJ21-700
C919 919 Comac;C919
F2TH D20 Dassault;Falcon 2000
F900 DF9 Dassault;Falcon 900
FA50 DF5 Dassault;Falcon 50
FA7X DF7 Dassault;Falcon 7X
DHC2 DHP De Havilland Canada;DHC-2 Beaver
DHC6 DHT De Havilland Canada;DHC-6 Twin Otter
DH8A DH1 De Havilland Canada;Dash 8-100
DH8B DH2 De Havilland Canada;Dash 8-200
DH8C DH3 De Havilland Canada;Dash 8-300
DH8D DH4 De Havilland Canada;Dash 8-400
DA42 D42 Diamond;DA42 Twin Star
D228 D28 Dornier;Do 228
D328 D38 Dornier;Do 328
J328 FRJ Dornier;328JET
DC3 DC3 Douglas;DC-3
DC6 DC6 Douglas;DC-6
E110 EMB Embraer;EMB 110 Bandeirante
E120 EM2 Embraer;EMB 120 Brasilia
E135 ER3 Embraer;ERJ 135
E145 ER4 Embraer;ERJ 145
E170 E70 Embraer;E170
E190 E90 Embraer;E190
E195 E95 Embraer;E195
E290 290 Embraer;E190-E2
E295 295 Embraer;E195-E2
E50P EP1 Embraer;Phenom 100
E55P EP3 Embraer;Phenom 300
F27 F27 Fokker;F27 Friendship
F28 F28 Fokker;F28 Fellowship
F50 F50 Fokker;50
F70 F70 Fokker;70
F100 100 Fokker;100
G150 GR1 Gulfstream;G150
GALX GR2 Gulfstream;G200
IL62 IL6 Ilyushin;Il-62
IL76 IL7 Ilyushin;Il-76
IL86 ILW Ilyushin;Il-86
IL96 IL9 Ilyushin;Il-96
L410 L4T Let;L-410
L101 L10 Lockheed;L-1011 TriStar
L188 LOE Lockheed;L-188 Electra
DC10 D10 McDonnell Douglas;DC-10
MD11 M11 McDonnell Douglas;MD-11
MD81 M81 McDonnell Douglas;MD-81
MD82 M82 McDonnell Douglas;MD-82
MD83 M83 McDonnell Douglas;MD-83
MD87 M87 McDonnell Douglas;MD-87
MD88 M88 McDonnell Douglas;MD-88
MD90 M90 McDonnell Douglas;MD-90
PC12 PL2 Pilatus;PC-12
PC6T PL6 Pilatus;PC-6 Turbo Porter
SF34 SF3 Saab;340
SB20 S20 Saab;2000
SH33 SH3 Shorts;330
SH36 SH6 Shorts;360
SU95 SU9 Sukhoi;Superjet 100-95
T134 TU3 Tupolev;Tu-134
T154 TU5 Tupolev;Tu-154
T204 T20 Tupolev;Tu-204
YK40 YK4 Yakovlev;Yak-40
YK42 YK2 Yakovlev;Yak-42
`;

/** Types of aircraft. */
export const recipe: Recipe = {
  sources: ['own'],
  make: () => ({
    aircraft: {
      about:
        'Types of aircraft with the designators of ICAO and IATA: facts, put together by the contributors for want of a list under a free licence.',
      type: 'Aircraft',
      fields: {
        icao: { kind: 'text', about: 'ICAO type designator, two to four characters: `A20N`.' },
        iata: {
          kind: 'text',
          optional: true,
          about: 'IATA type code, three characters: `32N`; undefined without one.',
        },
        manufacturer: { kind: 'text', about: '`Airbus`.' },
        model: { kind: 'text', about: '`A320neo`.' },
      },
      rows: ROWS.trim()
        .split('\n')
        .map((line) => {
          const [, icao, iata, manufacturer, model] = /^(\w+) ([\w-]+) (.+);(.+)$/.exec(line)!;
          return { icao: icao!, iata: iata === '-' ? undefined : iata!, manufacturer: manufacturer!, model: model! };
        }),
    },
  }),
};
