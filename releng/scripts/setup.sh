# Sourced by run, test and bench: finds or installs what building and running need.
# Sets ROOT and CACHE; offers require_java, maven, require_window_libraries, with_display, build_product.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=$ROOT/.cache
MAVEN_VERSION=3.9.11
PRODUCT=$ROOT/releng/org.debatemapper.product/target/products/org.debatemapper.product/linux/gtk/$(uname -m)/debatemapper

# Without a locale of UTF-8, Java cannot name a file in Japanese or Korean.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*8*) ;;
  *) unset LC_ALL && export LC_CTYPE=C.UTF-8 ;;
esac

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 2; }

# $1: a pattern, $2…: a command. Whether the command prints a line with it. (grep -q in a pipe would end the command early,
# which pipefail takes for a failure.)
listed() {
  local pattern=$1 lines
  shift
  lines=$("$@" 2>/dev/null | grep -- "$pattern" || true)
  [ -n "$lines" ]
}

require_java() {
  local java=java version
  [ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
  command -v "$java" >/dev/null 2>&1 ||
    die "Java is missing: install a JDK, version 17 or later (Debian: apt-get install openjdk-17-jdk-headless)."
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] ||
    die "Java 17 or later is needed, and this is ${version:-unknown} ($java). Set JAVA_HOME to a newer JDK."
}

# Tycho 4 needs Maven 3.9; an older Maven is used once, to fetch it.
maven() {
  local own=$CACHE/maven/apache-maven-$MAVEN_VERSION/bin/mvn
  if [ ! -x "$own" ]; then
    command -v mvn >/dev/null 2>&1 ||
      die "Maven is missing: install version 3.8 or later (Debian: apt-get install maven)."
    if listed 'Apache Maven 3\.9\.' mvn -v; then
      own=mvn
    else
      say "Fetching Maven $MAVEN_VERSION (once)"
      # In an empty folder: an old Maven stumbles over the extensions of this checkout, and the plug-in leaves marks
      # where it runs, which make it skip the work next time.
      (
        cd "$(mktemp -d)" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.7.0:unpack \
          -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$CACHE/maven" >&2
      ) && [ -x "$own" ] ||
        die "Maven $MAVEN_VERSION could not be fetched: see above; is Maven Central reachable?"
    fi
  fi
  (cd "$ROOT" && "$own" -B -ntp "$@")
}

missing_packages() {
  local missing=()
  listed 'libgtk-3\.so\.0' ldconfig -p || missing+=(libgtk-3-0)
  command -v Xvfb >/dev/null 2>&1 || missing+=(xvfb)
  command -v openbox >/dev/null 2>&1 || missing+=(openbox)
  command -v xdotool >/dev/null 2>&1 || missing+=(xdotool)
  command -v fc-list >/dev/null 2>&1 || missing+=(fontconfig)
  listed DejaVu fc-list || missing+=(fonts-dejavu-core)
  listed . fc-list :lang=ja || missing+=(fonts-noto-cjk)
  printf '%s\n' "${missing[@]}"
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# $1: what the packages are needed for. $2…: their names in Debian. Ends the script if they cannot be had.
install_packages() {
  local purpose=$1
  shift
  can_install || die "For $purpose these packages are missing: $*"
  say "Installing for $purpose: $*"
  if ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } \
    >"$CACHE/apt.log" 2>&1; then
    tail -n 5 "$CACHE/apt.log" >&2
    die "These packages could not be installed: $*"
  fi
}

# $1: what the libraries are needed for. Installs them on Debian as root; elsewhere says what to do.
require_window_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing
  missing=$(missing_packages | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  if can_install; then
    install_packages "$1" $missing
    return 0
  fi
  say "For $1 these are missing: $missing"
  say "  Debian, Ubuntu:  sudo apt-get install $missing"
  say "  Fedora:          sudo dnf install gtk3 xorg-x11-server-Xvfb openbox xdotool dejavu-sans-fonts google-noto-sans-cjk-fonts"
  say "  Arch:            sudo pacman -S gtk3 xorg-server-xvfb openbox xdotool ttf-dejavu noto-fonts-cjk"
  exit 2
}

has_display() {
  [ "$(uname -s)" = Linux ] || return 0
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Runs a command on a virtual display of its own, with a window manager.
with_display() {
  local numbers server manager status=0
  numbers=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$numbers" >/dev/null 2>&1 &
  server=$!
  for _ in $(seq 100); do [ -s "$numbers" ] && break; sleep 0.1; done
  [ -s "$numbers" ] || { kill "$server" 2>/dev/null; die "The virtual display did not start."; }
  export DISPLAY=:$(cat "$numbers") GDK_BACKEND=x11
  rm -f "$numbers"
  openbox >/dev/null 2>&1 &
  manager=$!
  "$@" || status=$?
  kill "$manager" "$server" 2>/dev/null
  wait "$manager" "$server" 2>/dev/null
  return $status
}

product_is_current() {
  [ -x "$PRODUCT/debatemapper" ] && [ -f "$CACHE/built" ] &&
    [ -z "$(cd "$ROOT" && find bundles features releng pom.xml .mvn -type f -newer "$CACHE/built" \
      -not -path '*/target/*' -not -path '*/src-gen/*' -not -path '*.tests/*' -not -path 'releng/scripts/*' \( -path 'releng/*/*' -o -not -path 'releng/*' \) -print -quit)" ]
}

# Builds the product, unless it is there and nothing that goes into it is newer.
# $1: further modules to build, or nothing.
build_product() {
  product_is_current && { [ -z "${1:-}" ] || [ -d "$ROOT/$1/target" ]; } && return 0
  mkdir -p "$CACHE"
  say "Building Debate Mapper (the first time takes some minutes)"
  touch "$CACHE/building"
  if ! maven -DskipTests -pl releng/org.debatemapper.generator,releng/org.debatemapper.product${1:+,$1} -am package >"$CACHE/build.log" 2>&1; then
    grep -E '^\[ERROR\]' "$CACHE/build.log" | head -n 30 >&2
    die "The build failed; the whole log is in $CACHE/build.log"
  fi
  "$PRODUCT/debatemapper" --prepare
  mv "$CACHE/building" "$CACHE/built"
}
mkdir -p "$CACHE"
