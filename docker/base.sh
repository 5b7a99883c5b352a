#!/bin/sh
# A base image without a registry: Debian by debootstrap, with the Node that the lockfile pins and the npm of this machine.
#
#   docker/base.sh localhost/spilno-base        as root, with buildah and debootstrap; packages must be installed (npm ci)
set -eu
tag=${1:?usage: docker/base.sh TAG}
top=$(cd "$(dirname "$0")/.." && pwd)
node=$(echo "$top"/node_modules/node-linux-*/bin/node)
[ -x "$node" ] || { echo "There is no pinned Node in node_modules: run npm ci first." >&2; exit 1; }
npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
debootstrap --variant=minbase --include=ca-certificates bookworm "$work/root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
rm -rf "$work/root/var/cache/apt/archives" "$work/root/var/lib/apt/lists"
install -D "$node" "$work/root/usr/local/bin/node"
mkdir -p "$work/root/usr/local/lib/node_modules"
cp -rL "$npm" "$work/root/usr/local/lib/node_modules/npm"
for tool in npm npx; do ln -s "../lib/node_modules/npm/bin/$tool-cli.js" "$work/root/usr/local/bin/$tool"; done
cp /etc/ssl/certs/ca-certificates.crt "$work/root/etc/ssl/certs/ca-certificates.crt"
chroot "$work/root" useradd --uid 1000 --create-home --shell /usr/sbin/nologin node

container=$(buildah from scratch)
buildah copy -q "$container" "$work/root" / >/dev/null
buildah config --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$container"
buildah commit -q "$container" "$tag" >/dev/null
buildah rm "$container" >/dev/null
echo "$tag"
