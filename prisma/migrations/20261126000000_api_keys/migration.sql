-- Keys with which a program acts for a user. Only a hash is kept: who reads the table has no key.
CREATE TABLE "api_keys" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "user_id" UUID NOT NULL,
  "naam" VARCHAR(100) NOT NULL,
  "hash" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "api_keys_hash_check" CHECK (octet_length(hash) = 32),
  CONSTRAINT "api_keys_org_id_user_id_fkey" FOREIGN KEY ("org_id", "user_id") REFERENCES "users"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");
CREATE INDEX "api_keys_org_id_user_id_idx" ON "api_keys"("org_id", "user_id");

ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY org ON "api_keys" USING (org_id = current_org_id()) WITH CHECK (org_id = current_org_id());
CREATE POLICY owner ON "api_keys" FOR SELECT TO CURRENT_USER USING (true);

-- For whom a key acts; nothing for one that is unknown or was revoked.
CREATE FUNCTION resolve_api_key(p_hash bytea)
  RETURNS TABLE (org_id uuid, user_id uuid, naam text, rol text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT person.org_id, person.id, person.naam, person.rol
    FROM public.api_keys AS key
    JOIN public.users AS person ON person.org_id = key.org_id AND person.id = key.user_id
    WHERE key.hash = p_hash AND key.revoked_at IS NULL
  $$;
REVOKE EXECUTE ON FUNCTION resolve_api_key(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION resolve_api_key(bytea) TO definitie_app;
GRANT SELECT, INSERT, UPDATE ("revoked_at") ON "api_keys" TO definitie_app;
