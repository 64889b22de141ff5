import type { Register } from '@definitie-app/core';
import { storable } from '../normalise.ts';
import type { Scope } from './scope.ts';

export const addRonde =
  ({ tx, orgId }: Scope): Register['addRonde'] =>
  async ({ definitieId, version, ronde, model, prompt, antwoord, score, fout }) => {
    await tx.$executeRaw`
      INSERT INTO generation_history (org_id, definitie_id, version, ronde, model, prompt, antwoord, score, fout)
      VALUES (${orgId}::uuid, ${definitieId}::uuid, ${version}::int, ${ronde}::int, ${model}, ${storable(prompt)},
              ${antwoord === undefined ? null : storable(antwoord)}, ${score ?? null}::numeric,
              ${fout === undefined ? null : storable(fout)})`;
  };
