/**
 * The lines of a shell script that install Deno on a bare Linux machine.
 *
 * @module
 */
import { pinnedDeno } from "../../kit/packages/pinned_deno.ts";

/**
 * Writes the lines. They stop the script, with one sentence, where the pinned
 * version is not what they end up with. They run the installer of
 * <https://docs.deno.com/runtime/getting_started/installation/>.
 */
export function installDeno(): string {
  const version = pinnedDeno();
  return `version=${version}
if ! deno --version 2> /dev/null | grep -q "^deno $version "; then
  if ! command -v curl > /dev/null || ! command -v unzip > /dev/null; then
    apt-get update
    apt-get install -y --no-install-recommends ca-certificates curl unzip
  fi
  curl -fsSL https://deno.land/install.sh |
    CI=1 DENO_INSTALL=/usr/local sh -s "v$version"
  hash -r
fi
if ! deno --version 2> /dev/null | grep -q "^deno $version "; then
  echo "Deno $version could not be installed: nothing can be graded." >&2
  exit 1
fi
`;
}
