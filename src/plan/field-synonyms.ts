/**
 * Words that sales sheets use for the same thing, in the languages the add-on speaks and in normalised form; the earlier a
 * word stands, the surer it is, so that "Name" is taken before "Contact" when a sheet has both. Words that mean one thing or
 * another, such as the French "titre", are left out: a wrong column costs a run.
 */
export const FIELD_SYNONYMS: readonly (readonly string[])[] = [
  words(`
    fullname name contactname personname leadname prospectname contact person lead prospect
    vollername vollstandigername ansprechpartner ansprechpartnerin kontaktperson kontakt
    nombrecompleto nombreyapellidos contacto
    nomcomplet nometprenom prenometnom nomprenom prenomnom
    nomecompleto nomeesobrenome contato
  `),
  words("firstname first givenname forename vorname nombre nombredepila prenom nome primeironome"),
  words(
    "lastname last surname familyname nachname familienname zuname apellidos apellido nom nomdefamille sobrenome apelido",
  ),
  words(`
    company companyname organization organisation organizationname organisationname accountname account employer
    currentcompany business firm
    firma firmenname unternehmen unternehmensname arbeitgeber
    empresa nombredelaempresa nombreempresa compania organizacion
    entreprise nomdelentreprise nomentreprise societe nomdelasociete employeur
    nomedaempresa nomeempresa companhia organizacao
  `),
  words(`
    title jobtitle position jobposition role jobrole designation
    berufsbezeichnung stelle stellenbezeichnung funktion rolle
    cargo puesto rol
    poste fonction intitule intituleduposte
    funcao
  `),
  words(`
    website companywebsite domain companydomain websiteurl companyurl url homepage webpage site web
    webseite internetseite firmenwebseite
    sitioweb paginaweb dominio
    siteweb siteinternet domaine
    sitedaempresa
  `),
  words(`
    email emailaddress workemail businessemail companyemail mail mailaddress emailid
    emailadresse mailadresse
    correo correoelectronico direcciondecorreo
    courriel adresseemail adressemail adresseelectronique
    correioeletronico enderecodeemail
  `),
  words(
    "linkedin linkedinurl linkedinprofile linkedinprofileurl linkedinlink personlinkedin personlinkedinurl linkedinprofil profillinkedin perfillinkedin perfildelinkedin",
  ),
  words("companylinkedin companylinkedinurl linkedincompany linkedincompanyurl linkedincompanypage"),
  words(`
    phone phonenumber telephone telephonenumber mobile mobilephone mobilenumber cell tel
    telefon telefonnummer handy handynummer mobilnummer rufnummer
    telefono numerodetelefono movil celular
    numerodetelephone portable
    telefone numerodetelefone telemovel
  `),
  words(`
    location city place address
    ort stadt standort adresse
    ciudad ubicacion localidad direccion
    ville lieu
    cidade localizacao endereco
  `),
  words("industry sector vertical branche sektor industria industrie secteur secteurdactivite setor ramo"),
];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
