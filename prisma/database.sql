-- Once per database, by an administrator, connected to it. Run it again without harm.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO definitie_owner;
GRANT USAGE ON SCHEMA public TO definitie_app;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

-- BullMQ runs CREATE SCHEMA IF NOT EXISTS, for which PostgreSQL asks the right on the database even when the schema exists.
CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION definitie_queue;
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO definitie_owner, definitie_app', current_database());
  EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO definitie_queue', current_database());
END
$$;
