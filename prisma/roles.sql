-- Once per server, by an administrator. Run it again without harm. No passwords here: see README.md.
-- definitie_owner owns the tables and applies migrations; definitie_app is what the service works as;
-- definitie_queue owns the queue's tables and has no right on ours. None of them passes row-level security.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['definitie_owner', 'definitie_app', 'definitie_queue'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', name);
    END IF;
  END LOOP;
END
$$;
