// SPDX-License-Identifier: MIT
#include "base/folder.h"

#include "catch.h"
#include "record/small_journal.h"

using namespace allwrits;

TEST_CASE("a folder is read in order of names, and one that is not there is empty") {
    const Scratch scratch;
    for (const auto* name : {"b.po", "a.po", "c"}) put_bytes(scratch / name, "");
    CHECK(paths_in(scratch.folder()) ==
          std::vector<std::filesystem::path>{scratch / "a.po", scratch / "b.po", scratch / "c"});
    CHECK(paths_in(scratch / "nothing").empty());
    CHECK(paths_in(scratch / "c").empty());
    CHECK(paths_in({}).empty());
}
