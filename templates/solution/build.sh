#!/bin/sh
# Compiles the functions to native binaries for Amazon Linux 2023, <%= architecture.value %>. Writes:
#   artifacts/<function>/bootstrap   what `sam deploy` uploads
#   artifacts/<function>.zip         the same file, for `aws lambda update-function-code --zip-file`
set -eu
caller=$PWD
cd "$(dirname "$0")"

usage() {
  cat <<'END'
Usage: ./build.sh [flags] [function ...]

Compiles all functions, or only the named ones, in a container.

  --engine NAME         docker, podman, finch, nerdctl or buildah (default: the first one that is running)
  --image IMAGE         container image to compile in (default: the one in the Dockerfile)
  --nuget-config FILE   NuGet.Config for private feeds; passed as a build secret, not stored in the image
  --native              compile without a container; the result runs on Lambda only if this is Amazon Linux 2023
                        or a Linux with the same or an older glibc
END
}

architecture=<%= architecture.value %>
runtime_identifier=<%= architecture.dotnet %>
platform=<%= architecture.platform %>
# Amazon Linux 2023 has glibc 2.34. A binary that needs a newer version does not start there.
newest_glibc=34

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

# Lists the functions: the projects that are compiled to native code.
functions() {
  for project in src/*/*.csproj; do
    if grep -q '<PublishAot>true</PublishAot>' "$project"; then basename "$project" .csproj; fi
  done
}

compile() {
  [ "$(uname -s)" = Linux ] || fail "cannot compile for Linux on $(uname -s). Run ./build.sh without --native to use a container."
  for function in "$@"; do
    [ -f "src/$function/$function.csproj" ] || fail "function \"$function\" not found in src/. Functions: $(functions | tr '\n' ' ')"
    rm -rf "artifacts/$function" "artifacts/$function.zip"
    # Relative to the project: MSBuild would split an absolute path at a comma.
    output="../../artifacts/$function"
    dotnet publish "src/$function/$function.csproj" --configuration Release --runtime "$runtime_identifier" \
      -p:PublishDir="$output/"
    # Debug symbols are larger than the executable, and Lambda does not use them.
    rm -f "artifacts/$function"/*.dbg "artifacts/$function"/*.pdb
    check "artifacts/$function/bootstrap"
    dotnet msbuild "src/$function/$function.csproj" -nologo -target:ZipForLambda \
      -p:PublishDir="$output/" -p:LambdaZip="$output.zip"
  done
}

# Rejects a binary that Lambda could not start, by its ELF header and the glibc versions it names.
check() {
  machine=$(od -An -tx1 -j18 -N1 "$1" | tr -d ' ')
  case "$architecture:$machine" in
    x86_64:3e | arm64:b7) ;;
    *)
      rm -f "$1"
      fail "$1 was not compiled for $architecture. Compile it on $architecture, or in a container for $architecture."
      ;;
  esac
  glibc=$(grep -ao 'GLIBC_2\.[0-9]*' "$1" | cut -d. -f2 | sort -n | tail -n 1)
  if [ "${glibc:-0}" -gt "$newest_glibc" ]; then
    rm -f "$1"
    fail "$1 needs glibc 2.$glibc, but Amazon Linux 2023 has 2.$newest_glibc. Run ./build.sh without --native to use a container."
  fi
}

# An engine can be installed without its service running, so `info` is called too.
find_engine() {
  for candidate in docker podman finch nerdctl buildah; do
    if command -v "$candidate" >/dev/null 2>&1 && "$candidate" info >/dev/null 2>&1; then
      echo "$candidate"
      return
    fi
  done
  fail "no running container engine found. Start docker, podman, finch, nerdctl or buildah, or run ./build.sh --native."
}

compile_in_container() {
  if [ -n "$engine" ]; then
    command -v "$engine" >/dev/null 2>&1 || fail "container engine \"$engine\" is not installed."
  else
    engine=$(find_engine)
  fi
  named=$*
  set -- --platform "$platform" --build-arg "FUNCTIONS=$named"
  [ -z "$image" ] || set -- "$@" --build-arg "BUILD_IMAGE=$image"
  [ -z "$nuget_config" ] || set -- "$@" --secret "id=nuget,src=$nuget_config"
  mkdir -p artifacts
  DOCKER_BUILDKIT=1 "$engine" build "$@" --output type=local,dest=artifacts .
}

mode=container
engine=
image=
nuget_config=
while [ $# -gt 0 ]; do
  case "$1" in
    --native) mode=native ;;
    --engine | --image | --nuget-config)
      [ $# -gt 1 ] || fail "$1 needs a value. Run ./build.sh --help."
      case "$1" in
        --engine) engine=$2 ;;
        --image) image=$2 ;;
        --nuget-config) case "$2" in /*) nuget_config=$2 ;; *) nuget_config=$caller/$2 ;; esac ;;
      esac
      shift
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    -*) fail "unknown flag \"$1\". Run ./build.sh --help." ;;
    *) break ;;
  esac
  shift
done

# A type that is missing from a serializer context compiles, but fails in Lambda.
# It exits with 3 if one is missing. If it cannot look, the build goes on.
if command -v lambda-aot >/dev/null 2>&1; then lambda-aot serializable --check || [ $? -ne 3 ]; fi

# shellcheck disable=SC2046 # project names contain no spaces
[ $# -gt 0 ] || set -- $(functions)
if [ "$mode" = native ]; then compile "$@"; else compile_in_container "$@"; fi

for function in "$@"; do
  echo "artifacts/$function/bootstrap  $(wc -c <"artifacts/$function/bootstrap") bytes, $architecture"
  echo "artifacts/$function.zip  $(wc -c <"artifacts/$function.zip") bytes"
done
