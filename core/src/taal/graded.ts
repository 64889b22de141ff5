import { type Woordenlijst, woordenlijst } from './woordenlijst.ts';

/** A woordenlijst whose phrases differ in how sure a finding is. */
export interface GradedWoordenlijst extends Woordenlijst {
  /** 0..1; of a phrase that a profile added: that of the first grade. */
  readonly zekerheidVan: (frase: string) => number;
}

/** Makes a woordenlijst from grades: a certainty and its phrases, a list, or a text that parts them by commas or line breaks. */
export const gradedWoordenlijst = (
  naam: string,
  uitleg: string,
  grades: readonly (readonly [zekerheid: number, frases: string | readonly string[]])[],
): GradedWoordenlijst => {
  const zekerheden = new Map(
    grades.flatMap(([zekerheid, frases]) =>
      woordenlijst(naam, uitleg, frases).frases.map((frase) => [frase, zekerheid] as const),
    ),
  );
  const [[standaard] = [0]] = grades;
  return {
    ...woordenlijst(naam, uitleg, [...zekerheden.keys()]),
    zekerheidVan: (frase) => zekerheden.get(frase) ?? standaard,
  };
};
