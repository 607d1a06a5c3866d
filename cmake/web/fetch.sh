#!/bin/sh
# fetch.sh LIST FOLDER: the sources in LIST, from Debian's source packages, unpacked in FOLDER/NAME (gmp, mpfr4, ..).
# Each line of LIST has the SHA-256 of an archive, its name, and the release of Debian that it is in. An archive of another sum
# is refused; one that is in FOLDER already is not fetched again.
set -eu
list=$1
folder=$2
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# fetch PACKAGE RELEASE: the archives of a source package, without the packages of this machine being touched
fetch() {
    state=$folder/apt-$2
    mkdir -p "$state/lists/partial"
    echo "deb-src http://deb.debian.org/debian $2 main" > "$state/sources.list"
    set -- "$1" -o "Dir::Etc::SourceList=$state/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$state/lists"
    package=$1
    shift
    [ -e "$state/updated" ] || apt-get -q "$@" update && : > "$state/updated"
    # that a file of the packaging is no longer to be had does not matter: the archive decides
    (cd "$folder" && apt-get -q "$@" source --download-only "$package") || :
}

while read -r sum archive release; do
    name=${archive%%_*}
    if [ ! -e "$folder/$archive" ]; then
        fetch "$name" "$release"
    fi
    if ! echo "$sum  $folder/$archive" | sha256sum --check --quiet; then
        echo "fetch.sh: $archive of Debian's $release is not to be had, or is not the one that is wanted" >&2
        exit 1
    fi
    if [ ! -e "$folder/$name/unpacked" ]; then
        mkdir -p "$folder/$name"
        tar --extract --file "$folder/$archive" --directory "$folder/$name" --strip-components 1
        : > "$folder/$name/unpacked"
    fi
done < "$list"
