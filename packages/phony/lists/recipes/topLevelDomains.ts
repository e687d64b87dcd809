import type { Recipe } from '../Recipe.ts';

// Open to everybody; the others are companies' own, for one community or profession, for adults or for gambling.
const GENERIC = `academy agency app army art associates auction audio auto baby band bargains beauty bike bio biz black blog blue boats boutique build builders business buzz cab cafe camera camp capital car cards care careers cars cash
  catering center chat cheap church city cleaning click clinic clothing cloud club coach codes coffee college com community company computer condos construction consulting contact contractors cooking cool country coupons courses
  cricket cruises dance date day deals degree delivery dental design dev diamonds diet digital direct directory discount dog domains download earth eco education email energy engineer engineering enterprises equipment
  estate events exchange expert express family fan fans farm fashion film finance financial fish fishing fit fitness flights florist flowers food football forum foundation fun fund furniture futbol fyi gallery game games garden
  gift gifts glass global gmbh gold golf graphics gratis green group guide guitars guru hair haus health healthcare help hockey holdings holiday homes horse hospital host hosting house how icu immo inc info ink institute insure
  international investments jewelry kitchen land lat law lease life lighting limited limo link live llc loan loans lol love ltd luxury maison management map market marketing markets mba media memorial menu mobi moda mom money
  mortgage motorcycles movie name net network new news ninja nyc online ooo org organic page partners parts party pet photo photography photos pics pictures pink pizza place plumbing plus press productions
  promo properties property protection pub racing realty recipes red rent rentals repair report rest restaurant review reviews rocks rodeo run sale salon sarl school science security services shoes shop shopping
  show site ski soccer social software solar solutions soy space sport store storage stream studio study style supplies supply support surf surgery systems tax taxi team tech technology tennis theater tickets tienda tips tires today tools
  top tours town toys trade trading training travel university vacations ventures vet viajes video villas vin vision vote voyage watch watches webcam website wedding wiki win wine work works world xyz yachts yoga zone`;

/** Top-level domains. */
export const recipe: Recipe = {
  sources: ['tlds'],
  make(open) {
    const all = open('tlds').json<readonly string[]>('index.json');
    const generic = GENERIC.split(/\s+/);
    const unknown = generic.filter((name) => !all.includes(name));
    if (unknown.length > 0) throw new Error(`no top-level domains: ${unknown.join(', ')}`);
    return {
      genericTopLevelDomains: {
        about:
          'Generic top-level domains of the root zone (IANA) that are open to everybody, chosen by the contributors: without those of companies, communities and professions.',
        rows: generic,
      },
      countryTopLevelDomains: {
        about: 'The top-level domains of the root zone (IANA) with two letters: those of countries and territories.',
        rows: all.filter((name) => /^[a-z]{2}$/.test(name)),
      },
    };
  },
};
