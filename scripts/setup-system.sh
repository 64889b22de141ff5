#!/usr/bin/env bash
# Installs what the tests need besides Node: Redis, Chromium with fonts, Neovim, Emacs, and VS Code's web server.
# Debian and Ubuntu, as root or with sudo; does nothing for what is there already.
set -euo pipefail

code_server_version=4.100.3
code_server_dir=${DEFINITIE_VSCODE_SERVER:-${HOME:-/root}/.cache/definitie-app/code-server}

packages=()
need_program() { command -v "$1" >/dev/null 2>&1 || packages+=("$2"); }
need_package() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed' || packages+=("$1"); }

need_program redis-server redis-server
need_program chromium chromium
need_program nvim neovim
need_program emacs emacs-nox
# Part of Emacs itself from 29 on.
emacs -q --batch --eval "(require 'eglot)" >/dev/null 2>&1 || packages+=(elpa-eglot)

if command -v apt-get >/dev/null 2>&1; then
  need_package fonts-liberation
  need_package fonts-noto-color-emoji
  if [ ${#packages[@]} -gt 0 ]; then
    echo "installing: ${packages[*]}"
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
      command -v sudo >/dev/null 2>&1 || {
        echo "Run this as root: apt-get install ${packages[*]}" >&2
        exit 1
      }
      as_root=(sudo)
    fi
    # Debian starts what it installs; only the tests are to start a Redis.
    redis_was_running=no
    pgrep -x redis-server >/dev/null 2>&1 && redis_was_running=yes
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    # Where Emacs has it, there may be no such package.
    apt-cache show elpa-eglot >/dev/null 2>&1 || packages=("${packages[@]/elpa-eglot/}")
    packages=(${packages[@]})
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
      apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
    if [ "$redis_was_running" = no ] && [[ " ${packages[*]} " == *" redis-server "* ]]; then
      if [ -d /run/systemd/system ]; then
        "${as_root[@]}" systemctl disable --now redis-server >/dev/null 2>&1 || true
      else
        "${as_root[@]}" service redis-server stop >/dev/null 2>&1 || true
      fi
    fi
  fi
elif [ ${#packages[@]} -gt 0 ]; then
  echo "This is not Debian or Ubuntu. Install these yourself: ${packages[*]}" >&2
  exit 1
fi

# VS Code's own web server, out of the npm package code-server: nothing is compiled and no install script runs.
vscode="$code_server_dir/node_modules/code-server/lib/vscode"
complete="$code_server_dir/.complete-$code_server_version"
if [ ! -f "$complete" ] || [ ! -f "$vscode/out/server-main.js" ]; then
  echo "installing: VS Code's web server in $code_server_dir"
  mkdir -p "$code_server_dir"
  cd "$code_server_dir"
  rm -f .complete-*
  echo '{"private":true}' >package.json
  quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error)
  npm install "code-server@$code_server_version" "${quiet[@]}" >/dev/null
  (cd "$vscode" && npm install --omit=dev "${quiet[@]}" >/dev/null)
  touch "$complete"
fi
echo "setup:system: redis-server, chromium, neovim, emacs and VS Code's web server are there"
