#!/bin/sh
# Builds the image with buildah, starts what was built as compose.yaml does (two API and two worker processes, user "node",
# read-only file system, a proxy that speaks TLS) and walks the whole way of a partnership through it.
#
#   docker/try.sh [--built]        as root on Debian, with buildah, debootstrap and caddy; packages must be installed (npm ci)
#
# --built takes the image of an earlier run. BASE names another base image than the one that base.sh makes. Ends with the exit code of the walk.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
export BUILDAH_ISOLATION=chroot
base=${BASE:-localhost/spilno-base}
[ -n "${BASE:-}" ] || buildah inspect "$base" >/dev/null 2>&1 || docker/base.sh "$base"
[ "${1:-}" = --built ] || buildah build -q --layers --ulimit nofile=8192:8192 --build-arg "BASE=$base" -t localhost/spilno -f docker/Dockerfile --ignorefile docker/Dockerfile.dockerignore . >/dev/null
container=$(buildah from localhost/spilno)
image=$(buildah mount "$container")
echo "image: $(buildah images --format '{{.Size}}' localhost/spilno | head -n 1)"

work=$(mktemp -d)
chmod 755 "$work"
data=$work/data
mkdir -p "$data"
chown 1000:1000 "$data"
node="$top/node_modules/.bin/node"
pids=
finish() {
  for pid in $pids; do kill -TERM "-$pid" 2>/dev/null || true; done
  sleep 2
  for pid in $pids; do kill -KILL "-$pid" 2>/dev/null || true; done
  buildah umount "$container" >/dev/null; buildah rm "$container" >/dev/null
  rm -rf "$work"
}
trap finish EXIT
begin() { log=$1; shift; setsid "$@" >"$work/$log.log" 2>&1 & pids="$pids $!"; }
await() { tries=0; until "$@" >/dev/null 2>&1; do tries=$((tries + 1)); [ $tries -lt 240 ] || { tail -n 30 "$work"/*.log >&2; exit 1; }; sleep 0.5; done; }

begin postgres "$node" --conditions=source tools/dev/postgres.ts --data "$work/postgres"
await grep -q postgres:// "$work/postgres.log"
DATABASE_URL=$(head -n 1 "$work/postgres.log")

# One process in the image: nothing but /tmp and the demo's folder can be written.
cat >"$work/contained.sh" <<'IN'
set -eu
mount --bind "$IMAGE" "$IMAGE"
mount -o remount,bind,ro "$IMAGE"
mount -t tmpfs -o mode=1777 tmpfs "$IMAGE/tmp"
mkdir "$IMAGE/tmp/data"
mount --bind "$DATA" "$IMAGE/tmp/data"
mount -t proc proc "$IMAGE/proc"
exec chroot --userspec=1000:1000 "$IMAGE" /usr/bin/env -C /spilno -i PATH=/usr/local/bin:/usr/bin:/bin \
  $(sed -n 's/^ENV //p' docker/Dockerfile) HOST=127.0.0.1 PORT="$PORT" DATABASE_URL="$DATABASE_URL" SPILNO_SECRET="$SPILNO_SECRET" \
  PUBLIC_URL="$PUBLIC_URL" SPILNO_DEMO=on SPILNO_DATA_DIR=/tmp/data LOG_LEVEL=warn "$@"
IN
export IMAGE="$image" DATA="$data" DATABASE_URL PUBLIC_URL=https://localhost:8443
SPILNO_SECRET=$(head -c 32 /dev/urandom | base64)
export SPILNO_SECRET
contained() { PORT=$1; shift; export PORT; unshare --mount --propagation private sh "$work/contained.sh" "$@"; }

contained 4000 node apps/api/dist/migrate.js
! contained 4000 node -e "require('node:fs').writeFileSync('/spilno/written', '')" 2>/dev/null || { echo "the file system can be written" >&2; exit 1; }
[ "$(contained 4000 node -p 'process.getuid()')" = 1000 ] || { echo "the process runs as another user" >&2; exit 1; }
for port in 4401 4402; do PORT=$port; export PORT; begin "api-$port" unshare --mount --propagation private sh "$work/contained.sh" node apps/api/dist/main.js; done
for one in 1 2; do begin "worker-$one" unshare --mount --propagation private sh "$work/contained.sh" node apps/api/dist/worker.js; done

cat >"$work/Caddyfile" <<'IN'
{
	storage file_system {$CADDY_STORAGE}
	admin off
	skip_install_trust
	auto_https disable_redirects
}
https://localhost:8443 {
	tls internal
	reverse_proxy 127.0.0.1:4401 127.0.0.1:4402 {
		lb_policy round_robin
	}
}
IN
export CADDY_STORAGE="$work/caddy"
begin proxy caddy run --config "$work/Caddyfile" --adapter caddyfile
authority="$CADDY_STORAGE/pki/authorities/local/root.crt"
await test -s "$authority"
await curl -fs --cacert "$authority" "$PUBLIC_URL/readyz"
await test -s "$data/demo-sign-ins.json"
echo "ready: two API and two worker processes behind $PUBLIC_URL"
NODE_EXTRA_CA_CERTS="$authority" SPILNO_DATA_DIR="$data" "$node" --conditions=source tools/walk/walk.ts --url "$PUBLIC_URL" | tail -n "${LINES_SHOWN:-3}"
