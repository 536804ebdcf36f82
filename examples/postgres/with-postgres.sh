#!/usr/bin/env bash
# Runs a command with DATABASE_URL of a temporary PostgreSQL: Debian's, on a socket in a folder of its own, no port.
#   bash with-postgres.sh npm test
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || { echo 'PostgreSQL is missing: apt-get install -y postgresql' >&2; exit 2; }
folder=$(mktemp -d /tmp/beian-postgres-XXXXXX)
# PostgreSQL refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi
stop() {
  [ ! -f "$folder/data/postmaster.pid" ] || (cd "$folder" && "${as[@]}" "$bin/pg_ctl" -D data -m immediate -s stop) || true
  rm -rf "$folder"
}
trap stop EXIT
(
  cd "$folder"
  "${as[@]}" "$bin/initdb" -D data -A trust -U beian -E UTF8 --no-locale --no-sync >log 2>&1
  "${as[@]}" "$bin/pg_ctl" -D data -l server.log -s -w -o "-c listen_addresses='' -c unix_socket_directories=$folder" start
) || { cat "$folder"/*log >&2; exit 2; }
status=0
DATABASE_URL="postgres://beian@localhost/postgres?host=$folder" "$@" || status=$?
exit "$status"
