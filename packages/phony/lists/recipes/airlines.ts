import type { Recipe } from '../Recipe.ts';

// IATA designator (two characters), ICAO designator (three letters), name; airlines that flew passengers in 2025.
const ROWS = `
A3 AEE Aegean Airlines
AA AAL American Airlines
AC ACA Air Canada
AF AFR Air France
AH DAH Air Algérie
AI AIC Air India
AM AMX Aeroméxico
AR ARG Aerolíneas Argentinas
AS ASA Alaska Airlines
AT RAM Royal Air Maroc
AV AVA Avianca
AY FIN Finnair
AZ ITY ITA Airways
B6 JBU JetBlue
BA BAW British Airways
BG BBC Biman Bangladesh Airlines
BI RBA Royal Brunei Airlines
BR EVA EVA Air
BT BTI airBaltic
BW BWA Caribbean Airlines
CA CCA Air China
CI CAL China Airlines
CM CMP Copa Airlines
CX CPA Cathay Pacific
CZ CSN China Southern Airlines
DY NOZ Norwegian
DE CFG Condor
DL DAL Delta Air Lines
DT DTA TAAG Angola Airlines
EI EIN Aer Lingus
EK UAE Emirates
ET ETH Ethiopian Airlines
EW EWG Eurowings
EY ETD Etihad Airways
F9 FFT Frontier Airlines
FI ICE Icelandair
FJ FJI Fiji Airways
FM CSH Shanghai Airlines
FR RYR Ryanair
FZ FDB flydubai
G3 GLO Gol Linhas Aéreas
G9 ABY Air Arabia
GA GIA Garuda Indonesia
GF GFA Gulf Air
HA HAL Hawaiian Airlines
HO DKH Juneyao Airlines
HU CHH Hainan Airlines
HV TRA Transavia
HX CRK Hong Kong Airlines
IB IBE Iberia
IX AXB Air India Express
J2 AHY Azerbaijan Airlines
JL JAL Japan Airlines
JQ JST Jetstar
JT LNI Lion Air
JU ASL Air Serbia
JX SJX Starlux Airlines
KC KZR Air Astana
KE KAL Korean Air
KL KLM KLM
KM KMM KM Malta Airlines
KQ KQA Kenya Airways
KU KAC Kuwait Airways
LA LAN LATAM Airlines
LG LGL Luxair
LH DLH Lufthansa
LO LOT LOT Polish Airlines
LS EXS Jet2
LX SWR Swiss
LY ELY El Al
ME MEA Middle East Airlines
MF CXA XiamenAir
MH MAS Malaysia Airlines
MK MAU Air Mauritius
MS MSR EgyptAir
MU CES China Eastern Airlines
NF AVN Air Vanuatu
NH ANA All Nippon Airways
NK NKS Spirit Airlines
NZ ANZ Air New Zealand
OA OAL Olympic Air
OK CSA Czech Airlines
OS AUA Austrian Airlines
OU CTN Croatia Airlines
OZ AAR Asiana Airlines
PC PGT Pegasus Airlines
PD POE Porter Airlines
PG BKP Bangkok Airways
PK PIA Pakistan International Airlines
PR PAL Philippine Airlines
PX ANG Air Niugini
PY SLM Surinam Airways
QF QFA Qantas
QR QTR Qatar Airways
QV LAO Lao Airlines
RJ RJA Royal Jordanian
RO ROT TAROM
S7 SBI S7 Airlines
SA SAA South African Airways
SB ACI Aircalin
SC CDG Shandong Airlines
SG SEJ SpiceJet
SK SAS Scandinavian Airlines
SN BEL Brussels Airlines
SQ SIA Singapore Airlines
SU AFL Aeroflot
SV SVA Saudia
SY SCX Sun Country Airlines
TG THA Thai Airways
TK THY Turkish Airlines
TN THT Air Tahiti Nui
TP TAP TAP Air Portugal
TR TGW Scoot
TS TSC Air Transat
TU TAR Tunisair
U2 EZY easyJet
UA UAL United Airlines
UL ALK SriLankan Airlines
UX AEA Air Europa
VA VOZ Virgin Australia
VB VIV VivaAerobus
VJ VJC VietJet Air
VN HVN Vietnam Airlines
VS VIR Virgin Atlantic
VY VLG Vueling
W6 WZZ Wizz Air
WB RWD RwandAir
WF WIF Widerøe
WN SWA Southwest Airlines
WS WJA WestJet
WY OMA Oman Air
XQ SXS SunExpress
Y4 VOI Volaris
ZH CSZ Shenzhen Airlines
5J CEB Cebu Pacific
6E IGO IndiGo
7C JJA Jeju Air
9C CQH Spring Airlines
AK AXM AirAsia
AD AZU Azul Linhas Aéreas
3U CSC Sichuan Airlines
`;

/** Airlines that carry passengers. */
export const recipe: Recipe = {
  sources: ['own'],
  make: () => ({
    airlines: {
      about:
        'Well-known passenger airlines with their IATA and ICAO designators: facts, put together by the contributors for want of a list under a free licence.',
      type: 'Airline',
      fields: {
        iata: { kind: 'text', about: 'IATA designator, two characters: `AY`.' },
        icao: { kind: 'text', about: 'ICAO designator, three letters: `FIN`.' },
        name: { kind: 'text', about: '`Finnair`.' },
      },
      rows: ROWS.trim()
        .split('\n')
        .map((line) => ({ iata: line.slice(0, 2), icao: line.slice(3, 6), name: line.slice(7) }))
        .sort((a, b) => (a.iata < b.iata ? -1 : 1)),
    },
  }),
};
