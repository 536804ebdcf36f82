#!/usr/bin/env bash
# Runs a command with REDIS_URL of a temporary Redis: Debian's, on a socket in a folder of its own, no port.
#   bash with-redis.sh npm test
set -euo pipefail
command -v redis-server >/dev/null || { echo 'Redis is missing: apt-get install -y redis-server' >&2; exit 2; }
folder=$(mktemp -d /tmp/beian-redis-XXXXXX)
# BullMQ needs a Redis that never evicts; appendonly keeps the jobs if Redis itself dies.
redis-server --port 0 --unixsocket "$folder/redis.sock" --unixsocketperm 700 --dir "$folder" \
  --save '' --appendonly yes --maxmemory-policy noeviction >"$folder/log" 2>&1 &
redis=$!
trap 'kill "$redis" 2>/dev/null; wait "$redis" 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 100); do [ -S "$folder/redis.sock" ] && break; sleep 0.1; done
[ -S "$folder/redis.sock" ] || { cat "$folder/log" >&2; exit 2; }
status=0
REDIS_URL="$folder/redis.sock" "$@" || status=$?
exit "$status"
