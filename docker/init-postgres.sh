#!/bin/sh
# Run once by the postgres image, on an empty data directory: the roles, with the passwords of the environment.
set -eu
psql() { command psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" "$@"; }

psql -f /definitie/roles.sql
psql -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -v queue="$QUEUE_PASSWORD" -v database="$POSTGRES_DB" <<'SQL'
ALTER ROLE definitie_owner LOGIN PASSWORD :'owner';
ALTER ROLE definitie_app LOGIN PASSWORD :'app';
ALTER ROLE definitie_queue LOGIN PASSWORD :'queue';
ALTER DATABASE :"database" OWNER TO definitie_owner;
SQL
psql -f /definitie/database.sql
