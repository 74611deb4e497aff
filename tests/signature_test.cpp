// SPDX-License-Identifier: MIT
#include "workshop/signature.h"

#include "catch.h"
#include "shipped.h"

#include <fmt/format.h>
#include <cstdlib>
#include <fstream>

using namespace allwrits;

namespace {

const std::filesystem::path kept =
    std::filesystem::path(ALLWRITS_SOURCE_DIR) / "tests" / "data" / "signature.txt";

}  // namespace

// A change of the signature is a change of how old seeds play; say so in the commit.
TEST_CASE("the signature of 100 fixed sessions is the one that was kept") {
    const auto now = fmt::format("{:016x}", signature_of(*shipped("san_bernardino_2016").scenario));
    if (std::getenv("ALLWRITS_RENEW_PLAYTHROUGHS") != nullptr) std::ofstream(kept) << now << '\n';
    std::string before;
    std::ifstream(kept) >> before;
    INFO("if this change is meant, renew it: ALLWRITS_RENEW_PLAYTHROUGHS=1 ./check -R signature_test");
    CHECK(now == before);
}
