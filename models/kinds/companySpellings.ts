/**
 * Words of company lists that lost their accents on the way through stock exchanges, as the language writes them. Only words that
 * are common in the lists, and that cannot be meant otherwise.
 */
export const COMPANY_SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tr: pairs(`Yatirim:Yatırım Yatirimlar:Yatırımlar Ortakligi:Ortaklığı Sirketi:Şirketi Gida:Gıda Turk:Türk Cimento:Çimento Turkiye:Türkiye
    Celik:Çelik Bankasi:Bankası Uretim:Üretim Isletmeleri:İşletmeleri Isletme:İşletme Is:İş Fabrikalari:Fabrikaları Fabrikasi:Fabrikası
    Degerler:Değerler Endustrisi:Endüstrisi Endustri:Endüstri Endustriyel:Endüstriyel Dogan:Doğan Dis:Dış Yesil:Yeşil Yazilim:Yazılım
    Vakif:Vakıf Pinar:Pınar Kagit:Kağıt Izmir:İzmir Insaat:İnşaat Imalat:İmalat Gubre:Gübre Iletisim:İletişim Icecek:İçecek Tasimacilik:Taşımacılık
    Girisim:Girişim Urunleri:Ürünleri Tarim:Tarım Bilisim:Bilişim Saglik:Sağlık Hizmetleri:Hizmetleri Tasit:Taşıt Araclar:Araçlar Lastik:Lastik
    Dokum:Döküm Pazarlama:Pazarlama Kurutulmus:Kurutulmuş Pamuklu:Pamuklu Firca:Fırça Sut:Süt Mamulleri:Mamulleri Madencilik:Madencilik
    Kiralama:Kiralama Haberlesme:Haberleşme Istanbul:İstanbul Ihracat:İhracat Ithalat:İthalat Dagitim:Dağıtım Aydinlatma:Aydınlatma
    Gozde:Gözde Guven:Güven Gunes:Güneş Uyum:Uyum Ic:İç Konut:Konut Ozel:Özel Ogretim:Öğretim Egitim:Eğitim Adi:Adı Cam:Cam Sise:Şişe
    Seker:Şeker Sekerbank:Şekerbank Anadolu:Anadolu Aksa:Aksa Kutahya:Kütahya Kombassan:Kombassan Hava:Hava Yollari:Yolları Odun:Odun
    Yapi:Yapı Ihlas:İhlas Isi:Isı Ev:Ev Aletleri:Aletleri Sanayii:Sanayii Cicek:Çiçek Goltas:Göltaş Bursa:Bursa Batisoke:Batısöke Soke:Söke
    Bati:Batı Dogu:Doğu Baskent:Başkent Dogal:Doğal Gaz:Gaz Catalca:Çatalca Isbir:İşbir Sentetik:Sentetik Dokuma:Dokuma Altinyag:Altınyağ
    Altin:Altın Yag:Yağ Kimya:Kimya Boru:Boru Cemtas:Çemtaş Makina:Makina Ulker:Ülker Biskuvi:Bisküvi Kultur:Kültür Urun:Ürün Tuketim:Tüketim
    Magazacilik:Mağazacılık Sigorta:Sigorta Bankacilik:Bankacılık Teknolojileri:Teknolojileri Ulastirma:Ulaştırma Turizm:Turizm Cesme:Çeşme
    Marti:Martı Besiktas:Beşiktaş Fenerbahce:Fenerbahçe Ozak:Özak Nurol:Nurol Sinai:Sınai Kalkinma:Kalkınma Katilim:Katılım Menkul:Menkul`),
  es: pairs(`Corporacion:Corporación Telefonica:Telefónica Compania:Compañía Energia:Energía Electrica:Eléctrica Comunicacion:Comunicación
    Construccion:Construcción Farmaceuticos:Farmacéuticos Jose:José Melia:Meliá Vertice:Vértice Inversion:Inversión Administracion:Administración
    Logistica:Logística Quimica:Química Espana:España Tecnicas:Técnicas Metalurgica:Metalúrgica Clinica:Clínica Aviacion:Aviación Generacion:Generación
    Anonima:Anónima Minerias:Minerías Mineria:Minería Organizacion:Organización Mexico:México America:América Rio:Río Vina:Viña Petroleo:Petróleo
    Distribucion:Distribución Gestion:Gestión Tecnologia:Tecnología Tecnologias:Tecnologías Credito:Crédito Nicolas:Nicolás Concepcion:Concepción
    Garovaglio:Garovaglio Clarin:Clarín Martin:Martín Agricola:Agrícola Azucarera:Azucarera Arrayan:Arrayán Azucar:Azúcar Electricas:Eléctricas
    Maritima:Marítima Sanchez:Sánchez Rodriguez:Rodríguez Gomez:Gómez Garcia:García Lopez:López Gonzalez:González Perez:Pérez Aereo:Aéreo Union:Unión Aceros:Aceros`),
  pt: pairs(`Participacoes:Participações Industria:Indústria Industrias:Indústrias Comercio:Comércio Servicos:Serviços Imobiliarios:Imobiliários Sao:São
    Logistica:Logística Alianca:Aliança Textil:Têxtil Solucoes:Soluções Petroleo:Petróleo Mineracao:Mineração Metalurgica:Metalúrgica Eletrica:Elétrica
    Educacao:Educação Diagnosticos:Diagnósticos Confeccoes:Confecções Negocios:Negócios Alimentacao:Alimentação Saude:Saúde Aereas:Aéreas Oleo:Óleo
    Gas:Gás Quimica:Química Concessoes:Concessões Construcao:Construção Construcoes:Construções Telecomunicacoes:Telecomunicações Comunicacoes:Comunicações
    Transmissao:Transmissão Geracao:Geração Distribuicao:Distribuição Administracao:Administração Acucar:Açúcar Agropecuaria:Agropecuária Agricola:Agrícola
    Uniao:União Portugues:Português Jeronimo:Jerónimo Imobiliaria:Imobiliária Energeticas:Energéticas Credito:Crédito Paranapanema:Paranapanema Securitizacao:Securitização Gestao:Gestão Media:Média Tecnologica:Tecnológica`),
  fr: pairs(`Societe:Société Fonciere:Foncière Financiere:Financière Television:Télévision Systemes:Systèmes Participations:Participations Generale:Générale
    Francaise:Française Electricite:Électricité Energie:Énergie Energies:Énergies Beneteau:Bénéteau Immobiliere:Immobilière Credit:Crédit Mediterranee:Méditerranée
    Metropole:Métropole Hoteliere:Hôtelière Agricole:Agricole Gerard:Gérard Sante:Santé Numerique:Numérique Ecole:École Etoile:Étoile Electrique:Électrique Hotels:Hôtels Pole:Pôle`),
  sv: pairs(
    `Granges:Gränges Industrivarden:Industrivärden Sjo:Sjö Forvaltning:Förvaltning Skane:Skåne Malmo:Malmö Goteborg:Göteborg Orebro:Örebro Halsa:Hälsa Oresund:Öresund Karnan:Kärnan`,
  ),
  de: pairs(
    'UND:und Gmbh:GmbH Kgaa:KGaA Stroeer:Ströer Sud:Süd Nurnberger:Nürnberger Munchener:Münchener Ruckversicherung:Rückversicherung Wurttembergische:Württembergische Osterreichische:Österreichische Zurich:Zürich',
  ),
  it: pairs('Societa:Società'),
};

function pairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.split(':') as [string, string]),
  );
}
