# Shared by tests/run.sh and examples/run.sh: what a fresh Debian or Ubuntu machine needs beside the .NET SDK.
# shellcheck shell=bash

# A home folder that can be written: dotnet, NuGet and LibreOffice keep their caches there.
ensure_home() {
  if [ -z "${HOME:-}" ] || [ ! -d "$HOME" ] || [ ! -w "$HOME" ]; then
    mkdir -p "$PWD/artifacts/home"
    export HOME="$PWD/artifacts/home"
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

require_dotnet() {
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK 10 is needed and was not found: see https://learn.microsoft.com/dotnet/core/install/linux" >&2
    exit 1
  fi
}

# Whether a Debian package is installed.
installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints those of the given fonts packages that are missing.
missing_fonts() {
  local package
  for package in fonts-noto-cjk fonts-arphic-gkai00mp fonts-arphic-gbsn00lp; do
    installed "$package" || echo "$package"
  done
}

# Installs Debian packages; asks before it uses sudo. Returns 1, with a sentence that says why, where it cannot.
install_packages() {
  [ $# -gt 0 ] || return 0
  local sudo=() answer
  if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here; please install by hand what corresponds to: $*" >&2
    return 1
  fi

  if [ "$(id -u)" -ne 0 ]; then
    if [ ! -t 0 ] || ! command -v sudo >/dev/null; then
      echo "Root is needed to install packages. As root, run: apt-get install $*" >&2
      return 1
    fi

    read -r -p "Install $* with sudo? [y/N] " answer
    case "$answer" in
      [yY]*) sudo=(sudo) ;;
      *) echo "Not installed: $*" >&2; return 1 ;;
    esac
  fi

  echo "Installing $*"
  "${sudo[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 update </dev/null &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 install "$@" </dev/null >/dev/null ||
    { echo "apt-get could not install: $*" >&2; return 1; }
}
