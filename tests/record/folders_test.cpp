// SPDX-License-Identifier: MIT
#include "record/folders.h"
#include "catch.h"
#include "record/forked.h"
#include "record/small_journal.h"

#include <sys/stat.h>
#include <cstdlib>

using namespace allwrits;

namespace {

bool is_private(const std::filesystem::path& folder) {
    struct stat status {};
    return ::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
           (status.st_mode & 0777U) == 0700U;
}

}  // namespace

// In children: the environment belongs to all tests.
TEST_CASE("saves lie in the state folder of XDG, for their owner alone") {
    const Scratch scratch;
    CHECK(in_child([&] {
              ::setenv("XDG_STATE_HOME", (scratch / "state").c_str(), 1);
              const auto saves = save_folder();
              return saves == scratch / "state" / "allwrits" / "saves" && is_private(saves) &&
                             is_private(state_folder()) && is_private(scratch / "state")
                         ? 0
                         : 1;
          }) == 0);
}

TEST_CASE("without XDG's variable, or with a relative one, saves lie below the home folder") {
    const Scratch scratch;
    for (const auto* named : {"", "state"}) {
        CHECK(in_child([&] {
                  ::setenv("XDG_STATE_HOME", named, 1);
                  ::setenv("HOME", scratch.folder().c_str(), 1);
                  const auto saves = save_folder();
                  return saves == scratch / ".local" / "state" / "allwrits" / "saves" && is_private(saves)
                             ? 0
                             : 1;
              }) == 0);
    }
}
