#!/usr/bin/env bash
# Runs every test: installs what is missing where it can, starts a PostgreSQL of its own, builds, tests, and closes on the line
# "N passed, N failed, N skipped". Fails when a test fails, when a project runs no test, and when a part could not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
# Tests run most code a few times: counting its calls for a better second compilation costs a quarter of their time and never pays.
export DOTNET_TieredPGO=0
work=$(mktemp -d "${TMPDIR:-/tmp}/oncolearn-all.XXXXXX")
postgres_pid=""
passed=0 failed=0 skipped=0 broken=0

say() { printf '%s\n' "$*"; }
fault() { say "PROBLEM: $*"; broken=1; }
is_root() { [[ $(id -u) == 0 ]]; }

finish() {
    if [[ -n $postgres_pid ]]; then
        kill -QUIT "$postgres_pid" 2>/dev/null || true
        for _ in {1..100}; do kill -0 "$postgres_pid" 2>/dev/null || break; sleep 0.1; done
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

close() {
    if [[ $skipped != 0 ]]; then fault "$skipped tests did not run: this was not the whole suite"; fi
    [[ $broken == 0 && $failed == 0 && $passed -gt 0 ]] && code=0 || code=1
    say "$passed passed, $failed failed, $skipped skipped"
    exit $code
}

# What the tests need ---------------------------------------------------------------------------------------------------

find_chromium() {
    local name
    if [[ -n ${ONCOLEARN_CHROMIUM:-} ]]; then say "$ONCOLEARN_CHROMIUM"; return; fi
    for name in chromium chromium-browser google-chrome-stable google-chrome; do command -v "$name" && return; done
    return 1
}
find_postgres() {
    local folder
    if command -v initdb >/dev/null; then dirname "$(command -v initdb)"; return; fi
    folder=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
    [[ -x $folder/initdb ]] && say "$folder"
}
has_chinese_font() { [[ -n $(fc-list :lang=zh 2>/dev/null) ]]; }
has_compiler() { printf '#include <stdio.h>\n#include <dlfcn.h>\n' | gcc -E - >/dev/null 2>&1; }
has_system_sqlite() { { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep 'libsqlite3\.so\.0' >/dev/null; }

missing_packages() {
    find_chromium >/dev/null || say chromium
    has_chinese_font || say fontconfig fonts-noto-cjk
    find_postgres >/dev/null || say postgresql
    has_compiler || say gcc libc6-dev
    has_system_sqlite || say libsqlite3-0
    command -v pdftotext >/dev/null || say poppler-utils
}

install_missing() {
    local packages
    packages=$(missing_packages | tr '\n' ' ')
    [[ -n $packages ]] || return 0
    if is_root && command -v apt-get >/dev/null; then
        say "Installing $packages"
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086 # a list of words
        if { apt-get update && apt-get install -y --no-install-recommends $packages; } >"$work/apt.log" 2>&1 </dev/null; then return 0; fi
        tail -n 15 "$work/apt.log"
    fi
    say "Missing: $packages"
    say "On Debian and Ubuntu:  sudo apt-get update && sudo apt-get install -y $packages"
    fault "what needs them cannot run; the rest does"
}

# PostgreSQL ------------------------------------------------------------------------------------------------------------

# The server refuses to run as root.
as_postgres() {
    if ! is_root; then "$@"; return; fi
    local user=postgres
    id -u $user >/dev/null 2>&1 || user=nobody
    (cd / && setpriv --reuid=$user --regid="$(id -g $user)" --clear-groups "$@")
}

start_postgres() {
    local bin port data=$work/postgres/data
    bin=$(find_postgres) || return 0
    mkdir "$work/postgres"
    chmod 711 "$work"
    if is_root; then chown "$(id -u postgres 2>/dev/null || id -u nobody)" "$work/postgres"; fi
    if ! as_postgres "$bin/initdb" -D "$data" -U oncolearn -A trust -E UTF8 --no-locale --no-sync >"$work/initdb.log" 2>&1; then
        cat "$work/initdb.log"
        fault "PostgreSQL's data folder could not be made"
        return 0
    fi
    for _ in {1..20}; do
        port=$((20000 + RANDOM % 12000))
        # No test looks at what PostgreSQL keeps when the power fails; that is its own business. So it need not sync.
        if as_postgres "$bin/pg_ctl" -D "$data" -l "$work/postgres/log" -w -t 60 \
            -o "-p $port -c listen_addresses=127.0.0.1 -k '$work/postgres' -c fsync=off -c full_page_writes=off -c max_connections=200" \
            start >"$work/pg_ctl.log" 2>&1 </dev/null; then
            postgres_pid=$(head -n 1 "$data/postmaster.pid")
            export ONCOLEARN_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=oncolearn;Database=postgres"
            say "PostgreSQL $("$bin/postgres" --version | grep -o '[0-9][0-9.]*' | head -n 1) on port $port"
            return 0
        fi
        # Somebody else has the port: take another. Anything else fails again at once.
        grep -q 'in use' "$work/postgres/log" || break
    done
    cat "$work/pg_ctl.log" "$work/postgres/log"
    fault "PostgreSQL did not start"
}

# The run ---------------------------------------------------------------------------------------------------------------

counter() { sed -n 's/.*<Counters.*[[:space:]]'"$1"'="\([0-9]*\)".*/\1/p' "$2" | head -n 1; }

# Each reason once, with the number of tests that gave it.
reasons_to_skip() {
    awk '/<UnitTestResult /{off = /outcome="NotExecuted"/} off && /<Message>/{sub(/.*<Message>/, ""); sub(/<\/Message>.*/, ""); print}' "$1" \
        | sort | uniq -c | sed 's/^ *\([0-9]*\) /    skipped \1: /'
}

run_project() {
    local project=$1 label=$2 name trx log code=0 start=$SECONDS total executed good
    name=${label//[^A-Za-z0-9.]/-}
    trx=$work/results/$name.trx log=$work/$name.log
    dotnet test "$project" --no-build --nologo --results-directory "$work/results" --logger "trx;LogFileName=$name.trx" \
        --blame-hang-timeout 5min --blame-hang-dump-type none >"$log" 2>&1 </dev/null || code=$?
    if [[ ! -s $trx ]]; then
        cat "$log"
        fault "$label wrote no results"
        return 0
    fi
    total=$(counter total "$trx") executed=$(counter executed "$trx") good=$(counter passed "$trx")
    passed=$((passed + good)) failed=$((failed + executed - good)) skipped=$((skipped + total - executed))
    if [[ $code != 0 || $executed != "$good" ]]; then cat "$log"; fi
    say "$label: $good passed, $((executed - good)) failed, $((total - executed)) skipped in $((SECONDS - start)) s"
    reasons_to_skip "$trx"
    if [[ $total == 0 ]]; then fault "$label ran no test"; fi
    if [[ $code != 0 && $executed == "$good" ]]; then fault "$label ended with code $code although no test failed"; fi
}

command -v dotnet >/dev/null || { fault "the .NET SDK is missing (README: prerequisites)"; close; }
install_missing
if ONCOLEARN_CHROMIUM=$(find_chromium); then export ONCOLEARN_CHROMIUM; fi
start_postgres

start=$SECONDS
if ! dotnet build OncoLearn.sln --nologo -v quiet >"$work/build.log" 2>&1 </dev/null; then
    cat "$work/build.log"
    fault "the build failed"
    close
fi
say "Built in $((SECONDS - start)) s"

for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    if [[ $name != OncoLearn.App.Tests ]]; then
        run_project "$project" "$name"
        continue
    fi
    ONCOLEARN_SQLITE_ENGINE=bundled run_project "$project" "$name (bundled SQLite)"
    if has_system_sqlite; then
        # What runs on PostgreSQL has run already.
        ONCOLEARN_SQLITE_ENGINE=system ONCOLEARN_TEST_ONLY=sqlite run_project "$project" "$name (system SQLite)"
    else
        fault "$name (system SQLite) was left out: the system has no SQLite"
    fi
done
close
