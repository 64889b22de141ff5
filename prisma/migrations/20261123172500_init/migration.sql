DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'definitie_app') THEN
    RAISE EXCEPTION 'role definitie_app does not exist' USING HINT = 'An administrator runs prisma/roles.sql first.';
  END IF;
END
$$;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

-- The organisation that this transaction is for; none when it was not said, and then no row is there.
CREATE FUNCTION current_org_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.current_org_id', true), '')::uuid $$;

-- What is searched, by weight. Immutable, which array_to_string is not for any array but is for text.
CREATE FUNCTION definitie_zoek(begrip text, synoniemen text[], definitie text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog
  AS $$
    SELECT setweight(to_tsvector('pg_catalog.dutch'::regconfig, begrip), 'A')
        || setweight(to_tsvector('pg_catalog.dutch'::regconfig, array_to_string(synoniemen, ' ; ')), 'B')
        || setweight(to_tsvector('pg_catalog.dutch'::regconfig, left(definitie, 100000)), 'C')
  $$;

-- Text with a check, and not enums: their equality is not leakproof, and row-level security lets only leakproof
-- conditions use an index.
CREATE TABLE "organizations" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "naam" VARCHAR(255) NOT NULL,
  "plan" VARCHAR(50) NOT NULL DEFAULT 'basis',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "organizations_naam_key" ON "organizations"("naam");

CREATE TABLE "begrippenkaders" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "iri" TEXT,
  "titel" TEXT NOT NULL,
  "taal" TEXT NOT NULL DEFAULT 'nl',
  "licentie" TEXT,
  "context" JSONB NOT NULL DEFAULT '{}',
  "is_eigen" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "begrippenkaders_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "begrippenkaders_iri_check" CHECK (is_eigen OR iri IS NOT NULL),
  CONSTRAINT "begrippenkaders_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "begrippenkaders_org_id_id_key" ON "begrippenkaders"("org_id", "id");
CREATE UNIQUE INDEX "begrippenkaders_org_id_iri_key" ON "begrippenkaders"("org_id", "iri");
CREATE UNIQUE INDEX "begrippenkaders_eigen_key" ON "begrippenkaders"("org_id") WHERE "is_eigen";

CREATE TABLE "users" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "naam" TEXT NOT NULL,
  "rol" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "users_rol_check" CHECK (rol IN ('anonymous', 'user', 'editor', 'admin')),
  CONSTRAINT "users_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "users_org_id_id_key" ON "users"("org_id", "id");

CREATE TABLE "chat_identities" (
  "org_id" UUID NOT NULL,
  "platform" TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "chat_user_id" TEXT NOT NULL,
  "user_id" UUID NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "chat_identities_pkey" PRIMARY KEY ("org_id", "platform", "workspace_id", "chat_user_id"),
  CONSTRAINT "chat_identities_platform_check" CHECK (platform IN ('slack', 'teams', 'web')),
  CONSTRAINT "chat_identities_org_id_user_id_fkey" FOREIGN KEY ("org_id", "user_id") REFERENCES "users"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "chat_identities_org_id_user_id_idx" ON "chat_identities"("org_id", "user_id");

CREATE TABLE "chat_installations" (
  "platform" TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "org_id" UUID NOT NULL,
  "token_encrypted" BYTEA NOT NULL,
  "encryption_key_id" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "chat_installations_pkey" PRIMARY KEY ("platform", "workspace_id"),
  CONSTRAINT "chat_installations_platform_check" CHECK (platform IN ('slack', 'teams', 'web')),
  CONSTRAINT "chat_installations_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "chat_installations_org_id_idx" ON "chat_installations"("org_id");

-- Foreign keys are checked without row-level security: each names the organisation too, so that none can point
-- into another.
CREATE TABLE "definitions" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "begrippenkader_id" UUID NOT NULL,
  "begrip" TEXT NOT NULL,
  "begrip_genormaliseerd" TEXT NOT NULL,
  "begrip_sleutel" TEXT NOT NULL,
  "definitie" TEXT NOT NULL DEFAULT '',
  "categorie" TEXT,
  "context" JSONB NOT NULL DEFAULT '{}',
  "context_sleutel" TEXT NOT NULL,
  "toelichting" TEXT,
  "bronnen" TEXT[] DEFAULT ARRAY[]::TEXT[],
  "synoniemen" TEXT[] DEFAULT ARRAY[]::TEXT[],
  "voorbeelden" TEXT[] DEFAULT ARRAY[]::TEXT[],
  "version" INTEGER NOT NULL DEFAULT 1,
  "revision" INTEGER NOT NULL DEFAULT 1,
  "status" TEXT NOT NULL,
  "score" DECIMAL(3,2),
  "aanvrager_id" UUID,
  "auteurs" UUID[] DEFAULT ARRAY[]::UUID[],
  "generatie" JSONB NOT NULL,
  "herkomst" JSONB,
  "request_key" TEXT,
  "submitted_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "zoek" tsvector GENERATED ALWAYS AS (definitie_zoek("begrip", "synoniemen", "definitie")) STORED,
  CONSTRAINT "definitions_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "definitions_status_check" CHECK (status IN ('geimporteerd', 'concept', 'in_beoordeling', 'vastgesteld', 'gearchiveerd')),
  CONSTRAINT "definitions_categorie_check" CHECK (categorie IN ('type', 'proces', 'resultaat', 'exemplaar')),
  CONSTRAINT "definitions_score_check" CHECK (score BETWEEN 0 AND 1),
  CONSTRAINT "definitions_version_check" CHECK (version >= 1 AND revision >= 1),
  CONSTRAINT "definitions_org_id_begrippenkader_id_fkey" FOREIGN KEY ("org_id", "begrippenkader_id") REFERENCES "begrippenkaders"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "definitions_org_id_aanvrager_id_fkey" FOREIGN KEY ("org_id", "aanvrager_id") REFERENCES "users"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "definitions_org_id_id_key" ON "definitions"("org_id", "id");
CREATE UNIQUE INDEX "definitions_org_id_request_key_key" ON "definitions"("org_id", "request_key");
CREATE UNIQUE INDEX "definitions_begrip_context_key" ON "definitions"("begrippenkader_id", "begrip_sleutel", "context_sleutel") WHERE "status" <> 'gearchiveerd';
CREATE INDEX "definitions_org_id_begrip_sleutel_created_at_idx" ON "definitions"("org_id", "begrip_sleutel", "created_at");
CREATE INDEX "definitions_org_id_status_submitted_at_idx" ON "definitions"("org_id", "status", "submitted_at");
CREATE INDEX "definitions_org_id_categorie_idx" ON "definitions"("org_id", "categorie");
CREATE INDEX "definitions_org_id_created_at_idx" ON "definitions"("org_id", "created_at");
CREATE INDEX "definitions_org_id_aanvrager_id_idx" ON "definitions"("org_id", "aanvrager_id");

CREATE TABLE "definition_versions" (
  "org_id" UUID NOT NULL,
  "definitie_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "definitie" TEXT NOT NULL,
  "concept" JSONB NOT NULL,
  "auteur_id" UUID,
  "auteurs" UUID[] DEFAULT ARRAY[]::UUID[],
  "reden" TEXT NOT NULL,
  "herkomst" JSONB,
  "score" DECIMAL(3,2),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "definition_versions_pkey" PRIMARY KEY ("org_id", "definitie_id", "version"),
  CONSTRAINT "definition_versions_org_id_definitie_id_fkey" FOREIGN KEY ("org_id", "definitie_id") REFERENCES "definitions"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "definition_versions_org_id_auteur_id_fkey" FOREIGN KEY ("org_id", "auteur_id") REFERENCES "users"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "definition_versions_org_id_auteur_id_idx" ON "definition_versions"("org_id", "auteur_id");

CREATE TABLE "besluiten" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "definitie_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "revision" INTEGER NOT NULL,
  "uitslag" TEXT NOT NULL,
  "door_id" UUID NOT NULL,
  "op" TIMESTAMPTZ(3) NOT NULL,
  "reden" TEXT,
  CONSTRAINT "besluiten_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "besluiten_uitslag_check" CHECK (uitslag IN ('vastgesteld', 'afgewezen')),
  CONSTRAINT "besluiten_reden_check" CHECK (uitslag <> 'afgewezen' OR reden <> ''),
  CONSTRAINT "besluiten_org_id_definitie_id_fkey" FOREIGN KEY ("org_id", "definitie_id") REFERENCES "definitions"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "besluiten_org_id_door_id_fkey" FOREIGN KEY ("org_id", "door_id") REFERENCES "users"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "besluiten_org_id_definitie_id_version_revision_key" ON "besluiten"("org_id", "definitie_id", "version", "revision");
CREATE INDEX "besluiten_org_id_door_id_idx" ON "besluiten"("org_id", "door_id");

CREATE TABLE "validation_results" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "definitie_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "score" DECIMAL(3,2) NOT NULL,
  "acceptabel" BOOLEAN NOT NULL,
  "bevindingen" JSONB NOT NULL,
  "oordelen" JSONB NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "validation_results_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "validation_results_org_id_definitie_id_fkey" FOREIGN KEY ("org_id", "definitie_id") REFERENCES "definitions"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "validation_results_org_id_definitie_id_version_idx" ON "validation_results"("org_id", "definitie_id", "version");

CREATE TABLE "generation_history" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "definitie_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "ronde" INTEGER NOT NULL,
  "model" TEXT NOT NULL,
  "prompt" TEXT NOT NULL,
  "antwoord" TEXT,
  "score" DECIMAL(3,2),
  "fout" TEXT,
  "metadata" JSONB NOT NULL DEFAULT '{}',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "generation_history_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "generation_history_org_id_definitie_id_fkey" FOREIGN KEY ("org_id", "definitie_id") REFERENCES "definitions"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "generation_history_org_id_definitie_id_version_idx" ON "generation_history"("org_id", "definitie_id", "version");

CREATE TABLE "message_references" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "definitie_id" UUID NOT NULL,
  "request_key" TEXT NOT NULL,
  "platform" TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "plaats" JSONB NOT NULL,
  "message_id" TEXT,
  "painted_revision" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "message_references_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "message_references_platform_check" CHECK (platform IN ('slack', 'teams', 'web')),
  CONSTRAINT "message_references_org_id_definitie_id_fkey" FOREIGN KEY ("org_id", "definitie_id") REFERENCES "definitions"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "message_references_org_id_definitie_id_request_key_key" ON "message_references"("org_id", "definitie_id", "request_key");
CREATE INDEX "message_references_org_id_platform_created_at_idx" ON "message_references"("org_id", "platform", "created_at");

CREATE TABLE "outbox" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "type" TEXT NOT NULL,
  "payload" JSONB NOT NULL,
  "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "outbox_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "outbox_type_check" CHECK (type IN ('generate', 'notify')),
  CONSTRAINT "outbox_payload_check" CHECK (payload ? 'definitieId' AND (type <> 'generate' OR payload ? 'version')),
  CONSTRAINT "outbox_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "outbox_created_at_idx" ON "outbox"("created_at");

-- Wakes who listens; a NOTIFY is sent at commit, and equal ones of one transaction are one.
CREATE FUNCTION outbox_wake() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('definitie_outbox', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER outbox_wake AFTER INSERT ON "outbox" FOR EACH STATEMENT EXECUTE FUNCTION outbox_wake();

-- The audit trail.
CREATE TABLE "audit_log" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "org_id" UUID NOT NULL,
  "seq" BIGINT NOT NULL,
  "timestamp" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "user_id" UUID,
  "action" VARCHAR(100) NOT NULL,
  "resource_type" VARCHAR(50) NOT NULL,
  "resource_id" TEXT,
  "changes" JSONB,
  "ip" INET,
  "user_agent" TEXT,
  "success" BOOLEAN NOT NULL,
  "error_message" TEXT,
  "previous_hash" BYTEA NOT NULL,
  "hash" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id", "created_at"),
  CONSTRAINT "audit_log_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE
) PARTITION BY RANGE ("created_at");
CREATE INDEX "audit_log_org_id_seq_idx" ON "audit_log"("org_id", "seq");
CREATE INDEX "audit_log_org_id_resource_id_idx" ON "audit_log"("org_id", "resource_id");

-- The row as it is hashed. Absent values are left out, so that a column added later does not break older hashes.
CREATE FUNCTION audit_log_hash(entry audit_log) RETURNS bytea LANGUAGE sql STABLE
  SET search_path = pg_catalog SET timezone = 'UTC' SET bytea_output = 'hex'
  AS $$ SELECT sha256(convert_to(jsonb_strip_nulls(to_jsonb(entry) - 'hash')::text, 'UTF8')) $$;

-- Links the row to the organisation's last one. The lock makes writers of one organisation wait for each other until
-- commit: the chain has no forks and no holes.
CREATE FUNCTION audit_log_link() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_log ' || NEW.org_id, 0));
  SELECT seq, hash INTO last FROM public.audit_log WHERE org_id = NEW.org_id ORDER BY seq DESC LIMIT 1;
  NEW.seq := COALESCE(last.seq, 0) + 1;
  NEW.previous_hash := COALESCE(last.hash, '\x'::bytea);
  NEW.hash := public.audit_log_hash(NEW);
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_log_link BEFORE INSERT ON "audit_log" FOR EACH ROW EXECUTE FUNCTION audit_log_link();

CREATE FUNCTION audit_log_refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'audit_log is only ever added to (%)', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER audit_log_no_change BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION audit_log_refuse();
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION audit_log_refuse();

-- The first row of this organisation's chain that is not what was written, or null when all is well.
CREATE FUNCTION audit_log_broken_at() RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT min(seq) FROM (
    SELECT seq, hash, previous_hash, public.audit_log_hash(entry) AS expected,
           lag(hash, 1, '\x'::bytea) OVER w AS before, row_number() OVER w AS place
    FROM public.audit_log AS entry WHERE org_id = public.current_org_id() WINDOW w AS (ORDER BY seq)
  ) AS chain
  WHERE hash <> expected OR previous_hash <> before OR seq <> place
$$;

-- A partition has no triggers for TRUNCATE and no row-level security of its own parent: each gets its own.
CREATE FUNCTION audit_log_guard(partition regclass) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION public.audit_log_refuse()', partition);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', partition);
  EXECUTE format('CREATE POLICY org ON %s USING (org_id = public.current_org_id()) WITH CHECK (org_id = public.current_org_id())', partition);
END
$$;

-- Partitions for this quarter and the next two; what has none goes to the default one.
CREATE FUNCTION audit_log_extend() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public SET timezone = 'UTC' AS $$
DECLARE
  quarter timestamptz;
  name text;
BEGIN
  FOR quarter IN SELECT date_trunc('quarter', now()) + n * interval '3 months' FROM generate_series(0, 2) AS n LOOP
    name := to_char(quarter, '"audit_log_"YYYY"q"Q');
    CONTINUE WHEN to_regclass('public.' || name) IS NOT NULL;
    BEGIN
      EXECUTE format('CREATE TABLE public.%I PARTITION OF public.audit_log FOR VALUES FROM (%L) TO (%L)', name, quarter, quarter + interval '3 months');
      PERFORM public.audit_log_guard(('public.' || name)::regclass);
    EXCEPTION WHEN check_violation THEN
      RAISE WARNING 'audit_log_default already holds rows of %: they stay there', name;
    END;
  END LOOP;
END
$$;

CREATE TABLE "audit_log_default" PARTITION OF "audit_log" DEFAULT;
SELECT audit_log_guard('audit_log_default');
SELECT audit_log_extend();

-- Every tenant table: its own organisation's rows, for whoever asks, the owner of the table included.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['begrippenkaders', 'users', 'chat_identities', 'chat_installations', 'definitions',
    'definition_versions', 'besluiten', 'validation_results', 'generation_history', 'message_references', 'outbox', 'audit_log'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY org ON %I USING (org_id = current_org_id()) WITH CHECK (org_id = current_org_id())', name);
  END LOOP;
END
$$;
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY org ON "organizations" USING (id = current_org_id()) WITH CHECK (id = current_org_id());

-- What crosses organisations runs as the owner of the schema, and only through the functions below.
CREATE POLICY owner ON "organizations" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON "outbox" TO CURRENT_USER USING (true) WITH CHECK (false);
CREATE POLICY owner ON "chat_installations" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner ON "chat_identities" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner ON "users" FOR SELECT TO CURRENT_USER USING (true);

-- Whose workspace this is and, when known there, who it is.
CREATE FUNCTION resolve_chat_identity(p_platform text, p_workspace_id text, p_chat_user_id text)
  RETURNS TABLE (org_id uuid, user_id uuid, naam text, rol text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT installation.org_id, person.id, person.naam, person.rol
    FROM public.chat_installations AS installation
    LEFT JOIN public.chat_identities AS identity
      ON identity.org_id = installation.org_id AND identity.platform = installation.platform
      AND identity.workspace_id = installation.workspace_id AND identity.chat_user_id = p_chat_user_id
    LEFT JOIN public.users AS person ON person.org_id = identity.org_id AND person.id = identity.user_id
    WHERE installation.platform = p_platform AND installation.workspace_id = p_workspace_id
  $$;

-- Takes the oldest rows out, for who commits only after they were passed on. Rows that another has are passed over.
CREATE FUNCTION take_outbox(p_limit integer)
  RETURNS TABLE (id uuid, org_id uuid, type text, payload jsonb)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ''
  AS $$
    WITH taken AS (
      DELETE FROM public.outbox AS o WHERE o.id IN (
        SELECT oldest.id FROM public.outbox AS oldest ORDER BY oldest.created_at LIMIT p_limit FOR UPDATE SKIP LOCKED
      )
      RETURNING o.*
    )
    SELECT taken.id, taken.org_id, taken.type, taken.payload FROM taken ORDER BY taken.created_at, taken.type
  $$;

REVOKE EXECUTE ON FUNCTION current_org_id(), resolve_chat_identity(text, text, text), take_outbox(integer),
  audit_log_broken_at(), audit_log_hash(audit_log), definitie_zoek(text, text[], text), audit_log_guard(regclass),
  audit_log_extend(), audit_log_link(), audit_log_refuse(), outbox_wake() FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO definitie_app;
GRANT EXECUTE ON FUNCTION current_org_id(), resolve_chat_identity(text, text, text), take_outbox(integer),
  audit_log_broken_at(), audit_log_hash(audit_log), definitie_zoek(text, text[], text) TO definitie_app;

GRANT SELECT ON "organizations" TO definitie_app;
GRANT SELECT, INSERT, UPDATE ON "begrippenkaders", "users", "chat_installations", "definitions", "message_references" TO definitie_app;
GRANT SELECT, INSERT ON "chat_identities", "definition_versions", "besluiten", "validation_results", "generation_history" TO definitie_app;
GRANT INSERT ON "outbox" TO definitie_app;
-- Not on the columns that the database fills: nobody can choose their own time or place in the chain.
GRANT SELECT, INSERT ("org_id", "user_id", "action", "resource_type", "resource_id", "changes", "ip", "user_agent", "success", "error_message")
  ON "audit_log" TO definitie_app;
