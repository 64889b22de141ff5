import type { Definitie } from '@definitie-app/core';

/** An entry of the register as programs see it. */
export const renderDefinitie = ({
  id,
  concept,
  status,
  version,
  revision,
  score,
  generatie,
  herkomst,
  besluit,
}: Definitie): object => ({
  id,
  begrip: concept.begrip,
  definitie: concept.definitie,
  ...(concept.toelichting !== undefined && { toelichting: concept.toelichting }),
  context: concept.context ?? {},
  synoniemen: concept.synoniemen ?? [],
  status,
  version,
  revision,
  ...(score !== undefined && { score }),
  generatie,
  ...(herkomst && { herkomst }),
  ...(besluit && {
    besluit: {
      uitslag: besluit.uitslag,
      door: besluit.door.naam,
      op: besluit.op.toISOString(),
      ...(besluit.reden !== undefined && { reden: besluit.reden }),
    },
  }),
});
