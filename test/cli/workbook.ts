import { cellName } from '@definitie-app/core';
import { strToU8, zipSync } from 'fflate';

const xml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const letters = (column: number) => cellName(column, 1).slice(0, -1);

/** A workbook with one sheet; texts in the sheet itself, or apart as Excel keeps them. */
export function workbook(name: string, rows: readonly (readonly string[])[], isShared = false): Uint8Array {
  const texts = rows.flat();
  let next = 0;
  const cell = (text: string, at: string) =>
    isShared
      ? `<c r="${at}" t="s"><v>${next++}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
  const sheet = rows
    .map(
      (row, i) =>
        `<row r="${i + 1}">${row.map((text, j) => cell(text, `${letters(j)}${i + 1}`)).join('')}</row>`,
    )
    .join('');
  const si = (text: string) =>
    `<si><r><t>${xml(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${xml(text.slice(2))}</t></r><rPh><t>x</t></rPh></si>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets><sheet name="${name}" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...(isShared && { 'xl/sharedStrings.xml': strToU8(`<sst>${texts.map(si).join('')}</sst>`) }),
  });
}
