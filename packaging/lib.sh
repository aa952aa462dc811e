# shellcheck shell=bash disable=SC2034
# Shared by the scripts beside this file: they run from the top of the tree, wherever they are called from.

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
bin=$root/build/release/bin
cd -- "$root" || exit

isCi() {
    [[ ${CI:-false} != @(false|0|) ]]
}

isConfigured() {
    [[ -f build/release/build.ninja ]] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" build/release/CMakeCache.txt
}

configure() {
    local options=(--preset release)
    if isCi; then options+=(-DMLSYS_WERROR=ON); else options+=(-DMLSYS_WERROR=OFF); fi
    # A tree that was moved or copied holds paths that are no longer true.
    isConfigured || options+=(--fresh)
    cmake "${options[@]}"
}

# Qt programs started after this draw into memory, and no setting of the user's changes what they draw.
useOffscreen() {
    unset DISPLAY WAYLAND_DISPLAY XAUTHORITY "${!QT_@}"
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
}

# Programs started after this keep their settings and files in a folder that goes with the script.
useScratchHome() {
    scratch=$(mktemp -d)
    trap 'rm -rf -- "$scratch"' EXIT
    mkdir -m 700 "$scratch"/{home,config,data,cache,state,runtime,tmp}
    export HOME=$scratch/home TMPDIR=$scratch/tmp XDG_RUNTIME_DIR=$scratch/runtime
    export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data
    export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state
}

failUsage() {
    printf '%s: unknown option %s\n\n' "$(basename -- "$0")" "$1" >&2
    usage >&2
    exit 2
}
