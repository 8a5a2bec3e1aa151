/** An invented company; the `.example` domain can never belong to anyone (RFC 2606). */
export interface SampleCompany {
  name: string;
  domain: string;
  industry: string;
  headcount: number;
  city: string;
  country: string;
  founded: number;
}

function company(
  name: string,
  domain: string,
  industry: string,
  headcount: number,
  city: string,
  country: string,
  founded: number,
): SampleCompany {
  return { name, domain, industry, headcount, city, country, founded };
}

/** Companies that exist only here; the enrichment blocks know these and make up a plausible one for any other name. */
export const SAMPLE_COMPANIES: readonly [SampleCompany, ...SampleCompany[]] = [
  company(
    "Brackenfold Analytics",
    "brackenfold.example",
    "Business intelligence",
    84,
    "Leeds",
    "United Kingdom",
    2014,
  ),
  company(
    "Quillmere Robotics",
    "quillmere.example",
    "Industrial automation",
    310,
    "Eindhoven",
    "Netherlands",
    2009,
  ),
  company("Oatlark Foods", "oatlark.example", "Food production", 1250, "Minneapolis", "United States", 1987),
  company("Silberhain Versicherung", "silberhain.example", "Insurance", 2400, "Hamburg", "Germany", 1926),
  company("Tesslight Optics", "tesslight.example", "Medical devices", 47, "Grenoble", "France", 2018),
  company("Fenwick & Dorrow", "fenwickdorrow.example", "Legal services", 132, "Dublin", "Ireland", 1998),
  company("Norrsund Shipping", "norrsund.example", "Logistics", 860, "Gothenburg", "Sweden", 1961),
  company("Pebblewise", "pebblewise.example", "Education software", 22, "Austin", "United States", 2021),
  company("Kōrogi Systems", "korogi.example", "Semiconductors", 540, "Osaka", "Japan", 1994),
  company("Vela Norte Energia", "velanorte.example", "Renewable energy", 178, "Porto", "Portugal", 2012),
  company(
    "Harrowgate Textiles, Ltd.",
    "harrowgate.example",
    "Textiles",
    96,
    "Manchester",
    "United Kingdom",
    1974,
  ),
  company("Lumenbrook", "lumenbrook.example", "Lighting design", 35, "Toronto", "Canada", 2016),
  company("Zielona Fala", "zielonafala.example", "Mobility software", 61, "Gdańsk", "Poland", 2017),
  company("Cobaltine Pharma", "cobaltine.example", "Pharmaceuticals", 3900, "Basel", "Switzerland", 1952),
  company(
    'Mudlark "Pottery" Works',
    "mudlark.example",
    "Ceramics",
    9,
    "Stoke-on-Trent",
    "United Kingdom",
    2003,
  ),
  company("Arbutus Ledger", "arbutusledger.example", "Accounting software", 118, "Vancouver", "Canada", 2013),
  company("Øresund Data", "oresunddata.example", "Cloud infrastructure", 205, "Copenhagen", "Denmark", 2011),
  company("Saltmarsh Studio", "saltmarsh.example", "Design agency", 14, "Bristol", "United Kingdom", 2019),
  company("Cañada Verde", "canadaverde.example", "Agriculture", 730, "Valencia", "Spain", 1979),
  company("Ninefold Security", "ninefold.example", "Cyber security", 66, "Tallinn", "Estonia", 2015),
];
