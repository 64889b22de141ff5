import type { Auditregel, Opdracht, Register } from '@definitie-app/core';
import { toJson } from '../normalise.ts';
import type { Scope } from './scope.ts';

/**
 * Keeps what is to be audited and done, and writes it at the end of the transaction: an audit row makes all others of
 * its organisation wait until commit, so it comes last, and never before a lock on something else.
 */
export function openJournal({ tx, orgId }: Scope): {
  readonly audit: Register['audit'];
  readonly emit: Register['emit'];
  readonly flush: () => Promise<void>;
} {
  const regels: Auditregel[] = [];
  const opdrachten: Opdracht[] = [];
  return {
    audit: async (regel) => {
      regels.push(regel);
    },
    emit: async (opdracht) => {
      opdrachten.push(opdracht);
    },
    async flush() {
      if (opdrachten.length > 0) {
        const rows = opdrachten.map(({ type, ...payload }) => ({ type, payload }));
        await tx.$executeRaw`
          INSERT INTO outbox (org_id, type, payload, created_at)
          SELECT ${orgId}::uuid, type, payload, clock_timestamp()
          FROM jsonb_to_recordset(${toJson(rows)}::jsonb) AS row (type text, payload jsonb)`;
      }
      if (regels.length > 0)
        await tx.$executeRaw`
          INSERT INTO audit_log (org_id, user_id, action, resource_type, resource_id, changes, success, error_message)
          SELECT ${orgId}::uuid, "userId", action, "resourceType", "resourceId", changes, success, error
          FROM jsonb_to_recordset(${toJson(regels)}::jsonb) AS row ("userId" uuid, action text, "resourceType" text,
            "resourceId" text, changes jsonb, success boolean, error text)`;
    },
  };
}
