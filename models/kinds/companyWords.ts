/** What companies do, as their names say it, by the language of the list; `en` stands for all lists in English. */
const TRADES: Readonly<Record<string, readonly string[]>> = lists({
  da: 'Ejendomme Byg Energi Industri Transport Teknik Rådgivning Invest Pharma Systems Maskiner Fødevarer Logistik Elektronik Medier Data Handel Møbler Design Shipping Holding Entreprise Finans Emballage Landbrug Stål Plast Service Bank Group',
  de: 'Maschinenbau Logistik Bau Immobilien Elektrotechnik Metallbau Software Medien Pharma Chemie Energie Technik Transporte Möbel Druck Textil Lebensmittel Automobile Gebäudetechnik Solar Consulting Systeme Werkzeugbau Handel Verlag Haustechnik Anlagenbau Spedition Gartenbau Optik Holding Technologies Medical',
  en: 'Holdings Group Technologies Technology Systems Industries Resources Energy Capital Minerals Gold Mining Metals Pharma Pharmaceuticals Therapeutics Health Healthcare Medical Foods Brands Media Software Solutions Services Partners Properties Finance Financial Bank Insurance Logistics Engineering Electronics Materials Chemicals Power Steel Construction Education Entertainment Retail Motors Marine Aviation Water Networks Biosciences Packaging Textiles Hotels Exploration International Global Investments Semiconductor Precision Machinery Electric Industrial Development Products Chemical Industry Pharmaceutical Cement Paper Communications Petroleum Automotive Realty Trading Shipping Sugar Glass Rubber Telecom Infrastructure Environmental Biotech Digital Enterprises Ventures Securities Copper Silver Lithium Oil Gas Bancorp Estate Real Food Science Sciences Laboratories Leasing Plastics Aerospace Diagnostics Mills Manufacturing and',
  es: 'Energía Construcciones Inmobiliaria Transportes Industrias Alimentación Logística Servicios Ingeniería Textil Consultores Inversiones Electrónica Química Hoteles Seguros Automoción Sistemas Tecnología Distribuciones Viajes Muebles Metalúrgica Comunicación Farmacéutica Agrícola Papelera Renovables Mármoles Holding',
  fi: 'Rakennus Kiinteistöt Energia Teollisuus Kuljetus Tekniikka Konsultointi Invest Pharma Systems Konepaja Logistiikka Sähkö Media Metalli Kauppa Kaluste Design Holding Metsä Puu Group Software Huolto Palvelut Automaatio Tuotanto Muovi Yhtiöt',
  fr: 'Industries Immobilier Transports Énergie Conseil Bâtiment Distribution Services Santé Logistique Automobiles Électronique Systèmes Environnement Communication Alimentation Textile Finance Participations Ingénierie Développement Pharma Médias Assurances Construction Mécanique Emballages Vins Meubles Hôtels Groupe Technologies',
  id: 'Indonesia Nusantara Prima Internasional Makmur Mitra Jaya Utama Finance Resources Investama Lestari Global Energi Agro Pratama Sejahtera Abadi Indah Citra Media Persada Pacific Bintang Bumi Raya Perkasa Sukses Putra Sentosa Surya Sarana Karya Duta Buana Propertindo Mega Pembangunan Mulia Mandiri Sekuritas Tekstil Farma Pangan Logistik',
  it: 'Costruzioni Immobiliare Trasporti Industrie Alimentari Energia Logistica Tessile Meccanica Elettronica Chimica Impianti Servizi Arredamenti Assicurazioni Editore Farmaceutici Ceramiche Vini Informatica Consulenza Moda Tecnologie Sistemi Automobili Marmi Gioielli Ambiente Metalli Edilizia Group Holding',
  nb: 'Eiendom Bygg Energi Industri Transport Teknikk Rådgivning Invest Pharma Systemer Maskin Seafood Offshore Shipping Logistikk Elektronikk Medier Data Handel Møbler Design Holding Entreprenør Finans Havbruk Bil Stål Skog Marine Service Sparebank Group',
  nl: 'Bouw Transport Techniek Vastgoed Logistiek Installaties Metaal Groothandel Automatisering Advies Energie Voeding Verzekeringen Chemie Textiel Meubelen Elektro Systemen Media Machines Tuinbouw Verpakkingen Uitgeverij Zuivel Automotive Design Services Holding',
  pl: 'Budownictwo Transport Logistyka Energia Nieruchomości Inwestycje Handel Meble Elektronika Chemia Metal Stal Tekstylia Spedycja Farmacja Systemy Usługi Motoryzacja Media Technika Instalacje Opakowania Drewno Finanse Consulting Development Papier Szkło Serwis',
  pt: 'Participações Energia Engenharia Construções Alimentos Transportes Logística Comércio Indústrias Serviços Imobiliária Seguros Tecnologia Têxtil Metalúrgica Química Turismo Saúde Consultoria Distribuidora Investimentos Agropecuária Móveis Papel Embalagens Farmacêutica Sistemas Comunicações Holding',
  sv: 'Fastigheter Bygg Energi Industri Transport Teknik Konsult Invest Medical Pharma Systems Skog Maskin Livsmedel Logistik Förvaltning Elektronik Media Data Verkstad Handel Måleri Design Software Åkeri Trä Holding Group Technologies',
  tr: 'Gıda Tekstil İnşaat Enerji Çimento Elektrik Otomotiv Turizm Kimya Ambalaj Metal Mobilya Lojistik Yazılım Plastik Makina Tarım Madencilik Sigorta Gayrimenkul Pazarlama Giyim Medya Kağıt Çelik Boya Cam Yatırım Seramik Nakliyat',
});

/** What stands before a company's own name in the lists of a language: `Beijing Thunisoft`, `Grupo Bimbo`. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'Beijing Shanghai Shenzhen Guangdong Zhejiang Jiangsu Guangzhou Sichuan Hangzhou Suzhou Shandong Hunan Hubei Fujian Anhui Xiamen Nanjing Wuhan China Taiwan Nippon Japan Tokyo Osaka Korea Bangkok Thai Singapore ' +
    'Grupo Banco Banca Groupe Gruppo Koninklijke Asuransi Bank Shri Shree Royal'
  ).split(' '),
);

/** The language of a list's trades. */
const languageOfTrades = (locale: string): string =>
  locale.split('-')[0]! in TRADES && !locale.includes('-Latn') ? locale.split('-')[0]! : 'en';

/** Trades of a locale's companies, and what may stand before their names. */
export function companyWords(locale: string): {
  readonly trades: readonly string[];
  readonly beforeNames: ReadonlySet<string>;
} {
  return { trades: TRADES[languageOfTrades(locale)]!, beforeNames: BEFORE_NAMES };
}

function lists(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(texts).map(([language, words]) => [language, words.split(' ')]));
}
