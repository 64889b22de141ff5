/** What stands for one new definitie in a file of this language, with an empty line before it; a language without a layout of ours gets Markdown. */
export function renderNieuw(languageId: string, begrip: string, definitie: string): string {
  const naam = begrip.replaceAll(/\s+/gu, ' ').trim();
  const tekst = definitie.replaceAll(/\s+/gu, ' ').trim();
  switch (languageId) {
    case 'turtle':
      return [
        '',
        `[] a <http://www.w3.org/2004/02/skos/core#Concept> ;`,
        `    <http://www.w3.org/2004/02/skos/core#prefLabel> ${JSON.stringify(naam)}@nl ;`,
        `    <http://www.w3.org/2004/02/skos/core#definition> ${JSON.stringify(tekst)}@nl .`,
        '',
      ].join('\n');
    default:
      return ['', `## ${plain(naam)}`, '', `> ${plain(tekst)}`, ''].join('\n');
  }
}

/** As running text in Markdown: no list, heading or markup. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|]/gu, '\\$&')
    .replace(/^[#+-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
