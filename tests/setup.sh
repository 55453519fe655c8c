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

# Whether the Fandol fonts are where programs look for fonts.
has_fandol() {
  local folder
  for folder in /usr/local/share/fonts /usr/share/fonts "${XDG_DATA_HOME:-$HOME/.local/share}/fonts" "$HOME/.fonts"; do
    [ -z "$(find -L "$folder" -name FandolFang-Regular.otf -print -quit 2>/dev/null)" ] || return 0
  done
  return 1
}

# Puts the Fandol fonts (仿宋, 楷体, 宋体, 黑体; GPL with font exception) into the folder for fonts: FandolFang is the only open 仿宋 that
# Debian and Ubuntu have. They are taken out of the package of TeX that holds them; TeX itself is not installed. No sudo: without root they
# go to the user's own folder. Returns 1, with a sentence that says why, where it cannot.
install_fandol() {
  has_fandol && return 0
  local folder="${XDG_DATA_HOME:-$HOME/.local/share}/fonts/fandol" work answer
  [ "$(id -u)" -ne 0 ] || folder=/usr/local/share/fonts/fandol
  if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
    echo "There is no apt-get here; please install the Fandol fonts by hand (FandolFang is the only open 仿宋)." >&2
    return 1
  fi

  if [ -t 0 ]; then
    read -r -p "Download the Fandol fonts (49 MB) and put them into $folder? [y/N] " answer
    case "$answer" in
      [yY]*) ;;
      *) echo "Not installed: the Fandol fonts" >&2; return 1 ;;
    esac
  fi

  echo "Downloading the Fandol fonts (49 MB) into $folder"
  work=$(mktemp -d)
  if take_fandol "$work" && mkdir -p "$folder" && cp "$work"/Fandol*.otf "$work"/COPYING* "$folder"; then
    rm -rf "$work"
    ! command -v fc-cache >/dev/null || fc-cache "$folder" || true
    return 0
  fi

  rm -rf "$work"
  echo "The Fandol fonts could not be downloaded: the package texlive-lang-chinese holds them." >&2
  return 1
}

# The fonts and their licence, into a folder.
take_fandol() {
  (
    cd "$1" || exit 1
    download() { apt-get -qq -o APT::Sandbox::User=root -o Acquire::Retries=2 download texlive-lang-chinese </dev/null; }
    if ! download 2>/dev/null; then
      # A fresh machine has no lists of packages; only root can get them.
      [ "$(id -u)" -ne 0 ] || apt-get -qq -o DPkg::Lock::Timeout=300 update </dev/null || exit 1
      download || exit 1
    fi
    dpkg-deb --fsys-tarfile texlive-lang-chinese_*.deb |
      tar --extract --wildcards --transform='s|.*/||' './usr/share/*/fandol/Fandol[FHKS]*.otf' './usr/share/doc/*/fandol/COPYING*'
  )
}

# Puts mammoth (BSD-2-Clause), a reader of DOCX, pdfjs-dist (Apache-2.0), a reader of PDF, and for web pages axe-core (MPL-2.0), playwright-core (Apache-2.0), which opens them in Debian's Chromium, and vnu-jar
# (MIT), the W3C's validator, and @docx-editor.dev/core (Apache-2.0), which lays DOCX out, beside the build, in the versions and with the dependencies that tests/npm pins; of the optional ones, with which pages could be drawn, none. No scripts of packages are run. Returns 1, with a sentence that says why,
# where it cannot.
install_npm_packages() {
  local folder=artifacts/npm
  if ! command -v npm >/dev/null; then
    echo "There is no npm here; mammoth, pdf.js, axe-core, the HTML validator and the layout engine are not installed." >&2
    return 1
  fi

  mkdir -p "$folder"
  if [ -x "$folder/node_modules/.bin/mammoth" ] && [ -d "$folder/node_modules/pdfjs-dist" ] && [ -d "$folder/node_modules/axe-core" ] && [ -d "$folder/node_modules/@docx-editor.dev/core" ] && cmp --silent tests/npm/package-lock.json "$folder/package-lock.json"; then
    return 0
  fi

  cp tests/npm/package.json tests/npm/package-lock.json "$folder"
  npm ci --prefix "$folder" --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null ||
    { echo "npm could not install what tests/npm names." >&2; return 1; }
}
