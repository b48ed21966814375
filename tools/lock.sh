# Sourced by the launchers: one build at a time in this checkout, by whatever the system has to lock with.

# with_lock DIR COMMAND…: runs COMMAND while holding the lock DIR/.lock; waits for its holder, with a line on stderr.
with_lock() {
    local dir=$1 status=0
    shift
    mkdir -p "$dir"
    if command -v flock >/dev/null 2>&1; then
        (
            if ! flock -w 2 9; then
                echo "vedette: waiting for another build in this folder" >&2
                flock 9
            fi
            # Children must not inherit the lock: a build server that lives on would hold it for ever.
            "$@" 9>&-
        ) 9>"$dir/.lock" || status=$?
        return $status
    fi

    local lock=$dir/.lock.d tries=0
    until mkdir "$lock" 2>/dev/null; do
        # A holder that was killed leaves its folder behind: its process tells.
        local holder
        holder=$(cat "$lock/pid" 2>/dev/null || true)
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            # Only one of several waiting may take the folder away.
            if mv "$lock" "$lock.$$" 2>/dev/null; then rm -rf "$lock.$$"; fi
            continue
        fi
        tries=$((tries + 1))
        [ $tries -ne 2 ] || echo "vedette: waiting for another build in this folder" >&2
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap 'rm -rf "'"$lock"'"' EXIT
    ("$@") || status=$?
    rm -rf "$lock"
    trap - EXIT
    return $status
}

# need_dotnet: the .NET 10 SDK, or one line that says what to install.
need_dotnet() {
    if ! command -v dotnet >/dev/null 2>&1 || ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
        echo "vedette: the .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run this again." >&2
        return 3
    fi
}
