export * from './analyse.ts';
export * from './apply-fix.ts';
export * from './baseline.ts';
export * from './beoordeling/beoordeling.ts';
export * from './beoordeling/taalmodel.ts';
export { closest } from './closest.ts';
export * from './concept.ts';
export * from './definitie.ts';
export { begrippenJsonSchema } from './document/begrippen-schema.ts';
export {
  type ChangedEntries,
  findChangedEntries,
  isSameConcept,
  isSameEntry,
} from './document/changed-entries.ts';
export { readCsv } from './document/csv.ts';
export * from './document/document.ts';
export { type Entries, entriesOf } from './document/entries.ts';
export { applyFileEdits, fileEdits, type ReadDocument } from './document/file-fix.ts';
export { type AllFixed, type EntryFix, fixAllSafe, fixEach } from './document/fix-all.ts';
export { readJsonLd } from './document/json.ts';
export { lineEnd, lineStart, linesAround } from './document/line-at.ts';
export { readMarkdown } from './document/markdown.ts';
export { MARKDOWN_LAYOUTS, type MarkdownLayout } from './document/markdown-layout.ts';
export * from './document/onderdrukking.ts';
export { PROFIEL_NAAM } from './document/profiel-naam.ts';
export { type Format, formatOf, formats, readDocument } from './document/read.ts';
export { type ReadVersion, type Reread, reread } from './document/reread.ts';
export { isSearched } from './document/searched.ts';
export * from './document/sheet.ts';
export { shiftEntry, shiftOnderdrukkingen } from './document/shift.ts';
export { readTurtle } from './document/turtle.ts';
export { readYamlDocument } from './document/yaml.ts';
export * from './ernst.ts';
export * from './generate.ts';
export * from './kaart.ts';
export * from './normalise.ts';
export * from './ports.ts';
export { editProfiel, type ProfielWijziging } from './profiel/edit-profiel.ts';
export { documentVoor, formatVoor, GEEN_FORMAT } from './profiel/format-voor.ts';
export { matchesGlob } from './profiel/glob.ts';
export { profielJsonSchema } from './profiel/json-schema.ts';
export { MAX_PROFIEL_KB, type ParsedProfiel, parseProfiel } from './profiel/parse.ts';
export * from './profiel/profiel.ts';
export { type Doel, profielVoor } from './profiel/profiel-voor.ts';
export { createToetsers, type ToetserVoor } from './profiel/toetsers.ts';
export { rejudge } from './rejudge.ts';
export * from './score.ts';
export { lazy } from './taal/lazy.ts';
export { findBuiltLexiconTable, offerLexiconTable } from './taal/lexicon/tabel.ts';
export * from './toetser.ts';
export * from './toetsing.ts';
export * from './toetsregel.ts';
export { toetsregels } from './toetsregels/index.ts';
export * from './validate.ts';
export { findMentions, type TextMention } from './verzameling/find-mentions.ts';
export { createVerzameling, type MemberId, type Verzameling } from './verzameling/verzameling.ts';
export { createWatchedVerzameling, type WatchedVerzameling } from './verzameling/watched.ts';
export * from './workflow/index.ts';
